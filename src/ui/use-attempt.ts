import { useState } from 'react';
import { useAnnounce } from './announce';

/** Something that can fail, tried: `done` is said where it went well, why it did not is kept until the next try; null while nothing has failed. */
export const useAttempt = (): {
  readonly problem: string | null;
  attempt(work: () => Promise<void>, done: string): Promise<void>;
} => {
  const announce = useAnnounce();
  const [problem, setProblem] = useState<string | null>(null);
  const attempt = async (work: () => Promise<void>, done: string): Promise<void> => {
    try {
      await work();
      setProblem(null);
      announce(done);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  return { problem, attempt };
};
