import { useState } from 'react';
import { problemText, type Result } from '../../model/result';
import { useAnnounce } from '../../ui/announce';

/** What became of the acts of one place: an accepted one is announced, and why one was refused is kept until the next. */
export interface OutcomeOf {
  /** Null where the last act was accepted. */
  readonly problem: string | null;
  /** Announces an accepted act in these words; its value, null where it was refused. */
  take<Value>(outcome: Result<Value>, words: string): Value | null;
}

/** Shows what becomes of acts next to where they are pressed. */
export const useOutcome = (): OutcomeOf => {
  const announce = useAnnounce();
  const [problem, setProblem] = useState<string | null>(null);
  return {
    problem,
    take: (outcome, words) => {
      setProblem(outcome.ok ? null : problemText(outcome.problem));
      if (!outcome.ok) return null;
      announce(words);
      return outcome.value;
    },
  };
};
