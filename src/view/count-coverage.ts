import { isCounted, isJudged } from './is-judged';
import type { ClaimRow } from './row';

/** How far the review is: of the claims that count (dismissed ones do not). */
export interface Coverage {
  readonly total: number;
  readonly judged: number;
  readonly queried: number;
  readonly recheck: number;
  readonly dismissed: number;
}

/** Counts the states of the rows given. */
export const countCoverage = (rows: readonly ClaimRow[]): Coverage => {
  const having = (status: string): number => rows.filter((row) => row.reviewed.status === status).length;
  return {
    total: rows.filter(isCounted).length,
    judged: rows.filter((row) => isCounted(row) && isJudged(row)).length,
    queried: having('queried'),
    recheck: having('recheck'),
    dismissed: having('dismissed'),
  };
};
