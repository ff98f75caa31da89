import type { ClaimId } from '../model/ids';
import { foldRows } from './fold-rows';
import { isJudged } from './is-judged';
import type { ClaimRow } from './row';

const byNumber = (a: ClaimRow, b: ClaimRow): number => a.number - b.number;

/** The selected claim, always a shown one: the one asked for, else the nearest to it in the story, else the first open one, else the first; null if none is shown. */
export const pickSelected = (
  rows: readonly ClaimRow[],
  shown: readonly ClaimRow[],
  asked: ClaimId | null,
): ClaimRow | null => {
  const found = shown.find((row) => row.id === asked);
  if (found !== undefined) return found;
  const { claims, folded } = foldRows(shown.toSorted(byNumber));
  const story = [...claims, ...folded];
  const hidden = rows.find((row) => row.id === asked);
  if (hidden === undefined) return story.find((row) => !isJudged(row)) ?? story[0] ?? null;
  const distance = (row: ClaimRow): number => Math.abs(row.number - hidden.number);
  return story.reduce<ClaimRow | null>(
    (nearest, row) => (nearest === null || distance(row) < distance(nearest) ? row : nearest),
    null,
  );
};
