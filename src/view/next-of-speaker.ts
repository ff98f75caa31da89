import type { ClaimId } from '../model/ids';
import { speakerKey } from './filter-rows';
import { nextOpen } from './next-open';
import type { ClaimRow } from './row';

/** The next claim of the speaker of `from`, open ones first, starting again at the top; null where there is no other. */
export const nextOfSpeaker = (rows: readonly ClaimRow[], from: ClaimRow): ClaimId | null => {
  const same = rows.filter((row) => row.id === from.id || speakerKey(row) === speakerKey(from));
  const open = nextOpen(same, from.id);
  if (open !== null || same.length < 2) return open;
  const at = same.findIndex((row) => row.id === from.id);
  return same[(at + 1) % same.length]?.id ?? null;
};
