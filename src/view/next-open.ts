import type { ClaimId } from '../model/ids';
import { isJudged } from './is-judged';
import type { ClaimRow } from './row';

/** The next claim without a verdict after `from` in the rows' order, starting again at the top; null where every other one is judged. */
export const nextOpen = (rows: readonly ClaimRow[], from: ClaimId | null): ClaimId | null => {
  const at = rows.findIndex((row) => row.id === from);
  const around = [...rows.slice(at + 1), ...rows.slice(0, Math.max(at, 0))];
  return around.find((row) => !isJudged(row))?.id ?? null;
};
