import type { ClaimId } from '../model/ids';
import { speakerKey } from './filter-rows';
import { isJudged } from './is-judged';
import type { ClaimRow } from './row';

/** The next claim of the speaker of `from`, open ones first, starting again at the top; null where there is no other. */
export const nextOfSpeaker = (rows: readonly ClaimRow[], from: ClaimRow): ClaimId | null => {
  const same = rows.filter((row) => row.id === from.id || speakerKey(row) === speakerKey(from));
  const open = nextOpen(same, from.id);
  if (open !== null || same.length < 2) return open;
  const at = same.findIndex((row) => row.id === from.id);
  return same[(at + 1) % same.length]?.id ?? null;
};

/** The next claim without a verdict after `from` in the rows' order, starting again at the top; null where every other one is judged. */
export const nextOpen = (rows: readonly ClaimRow[], from: ClaimId | null): ClaimId | null => {
  const at = rows.findIndex((row) => row.id === from);
  const around = [...rows.slice(at + 1), ...rows.slice(0, Math.max(at, 0))];
  return around.find((row) => !isJudged(row))?.id ?? null;
};
