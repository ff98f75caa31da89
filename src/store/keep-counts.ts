import type { ArticleSummary } from '../model/article';
import type { Store } from './store';

/** How long after a change the counts are written, in milliseconds; the decision's own write comes first. */
const AFTER = 500;
/** How far behind the time of the last decision may be, in milliseconds: a minute is not seen in a list. */
const BEHIND = 60_000;

/** Brings the counts that the list of articles shows up to date, a little late; returns what calls it off. */
export const keepCounts = (
  store: Pick<Store, 'saveCounts'>,
  article: ArticleSummary,
  counts: Pick<ArticleSummary, 'claims' | 'judged' | 'workedAt'>,
): (() => void) => {
  const isLate = (counts.workedAt ?? 0) > (article.workedAt ?? 0) + BEHIND;
  if (!isLate && article.claims === counts.claims && article.judged === counts.judged) return () => {};
  const timer = setTimeout(() => {
    // Late counts are better than an error about them: they are derived, and written at the next change.
    store.saveCounts(article.id, counts).catch(() => {});
  }, AFTER);
  return () => clearTimeout(timer);
};
