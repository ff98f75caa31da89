import type { ArticleSummary } from '../model/article';
import type { Store } from './store';

/** How long after a change the counts are written, in milliseconds; the decision's own write comes first. */
const AFTER = 500;
/** How stale the stored time of the last decision may be, in milliseconds: a list does not show a minute. */
const BEHIND = 60_000;

/** Writes the counts for the list of articles after a delay; returns a function that cancels. */
export const keepCounts = (
  store: Pick<Store, 'saveCounts'>,
  article: ArticleSummary,
  counts: Pick<ArticleSummary, 'claims' | 'judged' | 'workedAt'>,
): (() => void) => {
  const isLate = (counts.workedAt ?? 0) > (article.workedAt ?? 0) + BEHIND;
  if (!isLate && article.claims === counts.claims && article.judged === counts.judged) return () => {};
  const timer = setTimeout(() => {
    // The counts are derived and written again at the next change, so a failure is not reported.
    store.saveCounts(article.id, counts).catch(() => {});
  }, AFTER);
  return () => clearTimeout(timer);
};
