import type { ClaimRow } from './row';

/** True where the claim isCounted: not dismissed. */
export const isCounted = (row: ClaimRow): boolean => row.reviewed.status !== 'dismissed';

/** True where nothing is left to do: a verdict stands, or the claim is dismissed. */
export const isJudged = (row: ClaimRow): boolean =>
  row.reviewed.status === 'done' || row.reviewed.status === 'dismissed';
