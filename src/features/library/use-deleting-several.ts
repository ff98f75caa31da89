import { useState } from 'react';
import type { ArticleSummary } from '../../model/article';
import { useServices } from '../../services';

/** Deleting articles of the list, and taking the last deletion back. */
export interface DeletingSeveral {
  /** The articles deleted last, while that can be taken back here. */
  readonly deleted: readonly ArticleSummary[];
  /** Why it did not work, in words; null where it did. */
  readonly problem: string | null;
  remove(articles: readonly ArticleSummary[]): Promise<void>;
  restore(): Promise<void>;
  forget(): void;
}

/** Takes articles off the list together, and brings them back together. */
export const useDeletingSeveral = (): DeletingSeveral => {
  const { library } = useServices();
  const [deleted, setDeleted] = useState<readonly ArticleSummary[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
      setProblem(null);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  return {
    deleted,
    problem,
    remove: (articles) =>
      attempt(async () => {
        await library.remove(articles.map(({ id }) => id));
        setDeleted(articles);
      }),
    restore: () =>
      attempt(async () => {
        await library.restore(deleted.map(({ id }) => id));
        setDeleted([]);
      }),
    forget: () => {
      setDeleted([]);
      setProblem(null);
    },
  };
};
