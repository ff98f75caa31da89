import type { EventId } from '../model/ids';
import type { ReviewEvent } from '../model/review-event';

/** A union that remembers: stored events and those a tab shows before it has read them back, each once; the same array as before where the same events come again, so that nothing is folded or painted anew. */
export const keepUnion = (): ((
  stored: readonly ReviewEvent[],
  shown: readonly ReviewEvent[],
) => readonly ReviewEvent[]) => {
  let known = new Set<EventId>();
  let union: readonly ReviewEvent[] = [];
  return (stored, shown) => {
    const ids = new Set(stored.map(({ id }) => id));
    const extra = shown.filter(({ id }) => !ids.has(id));
    for (const { id } of extra) ids.add(id);
    const isSame = ids.size === known.size && [...ids].every((id) => known.has(id));
    if (!isSame) union = [...stored, ...extra];
    known = ids;
    return union;
  };
};
