import type { ClaimId } from '../model/ids';
import { foldRows } from './fold-rows';
import { isJudged } from './is-judged';
import type { ClaimRow } from './row';

/** The selected claim: the one asked for where it is among the rows, else the first open claim of the story, else its first; null where there are none. */
export const pickSelected = (rows: readonly ClaimRow[], asked: ClaimId | null): ClaimRow | null => {
  const { claims, folded } = foldRows(rows);
  const story = [...claims, ...folded];
  return rows.find((row) => row.id === asked) ?? story.find((row) => !isJudged(row)) ?? story[0] ?? null;
};
