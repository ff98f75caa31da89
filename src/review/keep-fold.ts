import type { EventId } from '../model/ids';
import type { ReviewEvent } from '../model/review-event';
import { extendFold, type FoldedReviews, foldEvents } from './fold';

/** A fold that remembers: given a log that grew since the last call, only the targets of what is new are folded again, and the others stay the same objects. */
export const keepFold = (): ((events: readonly ReviewEvent[]) => FoldedReviews) => {
  let known = new Set<EventId>();
  let folded: FoldedReviews = new Map();
  return (events) => {
    const now = new Map(events.map((event) => [event.id, event]));
    const fresh = [...now.values()].filter((event) => !known.has(event.id));
    const grew = known.size + fresh.length === now.size;
    folded = grew ? extendFold(folded, fresh) : foldEvents(events);
    known = new Set(now.keys());
    return folded;
  };
};
