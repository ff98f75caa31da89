import { verdictKey } from './filter-rows';
import type { ClaimRow } from './row';

/** What an article would be signed off with: claims nobody judged, questions without an answer, verdicts on words that have changed, and claims verified without a source. */
export interface SignOffCounts {
  readonly open: number;
  readonly queried: number;
  readonly recheck: number;
  readonly unsourced: number;
}

/** Counts what a sign-off would leave; the first three are what is not judged. */
export const countForSignOff = (rows: readonly ClaimRow[]): SignOffCounts => {
  const having = (status: string): number => rows.filter(({ reviewed }) => reviewed.status === status).length;
  const unsourced = rows.filter((row) => verdictKey(row) === 'verified' && row.reviewed.review.evidence.length === 0);
  return { open: having('open'), queried: having('queried'), recheck: having('recheck'), unsourced: unsourced.length };
};
