import type { ClaimRow } from './row';

/** True if the claim counts: it is not dismissed. */
export const isCounted = (row: ClaimRow): boolean => row.reviewed.status !== 'dismissed';

/** True if nothing is left to do: the claim has a verdict or is dismissed. */
export const isJudged = (row: ClaimRow): boolean =>
  row.reviewed.status === 'done' || row.reviewed.status === 'dismissed';
