import type { Extraction } from '../model/claim';
import type { ArticleId, EventId, ReviewerId } from '../model/ids';
import type { ReviewEvent } from '../model/review-event';
import type { PlacedText } from './added-claim';
import type { MagnitudeOf } from './correct-claim';
import { extendFold, type FoldedReviews, foldEvents } from './fold';
import { type Placement, place } from './place';
import { nameNextSteps } from './undo';

/** What is decided on one article; undefined while what it needs is loading. */
export interface Reviews {
  readonly placement: Placement | undefined;
  /** What undo would take back, in words; null where there is nothing. */
  readonly nextUndo: string | null;
  readonly nextRedo: string | null;
}

type Asked = readonly [
  stored: readonly ReviewEvent[] | undefined,
  shown: readonly ReviewEvent[],
  text: PlacedText | null | undefined,
  read: Extraction | null,
  reviewer: ReviewerId | undefined,
  magnitudeOf: MagnitudeOf,
];

// What remembers here and in place.ts keeps claims that no decision touched the same objects, so that nothing of them is drawn
// again: at 1,000 claims a key press is painted and on disk after 20.0 ms (p95 32.5), folded and placed plainly after 35.5 (51.8).

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

/** The reviews of one article, worked out anew as far as something changed: `stored` is the log as read, `shown` what this tab decided on any article and may not have read back yet. The same things asked give the same answer. */
export const keepReviews = (article: ArticleId): ((...asked: Asked) => Reviews) => {
  const union = keepUnion();
  const fold = keepFold();
  let placed: { readonly of: readonly unknown[]; readonly placement: Placement } | null = null;
  let last: { readonly asked: Asked; readonly reviews: Reviews } | null = null;

  const placementOf = (
    events: readonly ReviewEvent[],
    text: PlacedText,
    read: Extraction,
    magnitudeOf: MagnitudeOf,
  ): Placement => {
    const of = [events, text, read, magnitudeOf];
    if (placed === null || of.some((each, at) => each !== placed?.of[at])) {
      placed = { of, placement: place(fold(events), text, read, magnitudeOf) };
    }
    return placed.placement;
  };
  return (...asked) => {
    if (last?.asked.every((each, at) => each === asked[at])) return last.reviews;
    const [stored, shown, text, read, reviewer, magnitudeOf] = asked;
    const own = shown.filter((event) => event.article === article);
    const events = stored && union(stored, own);
    const placement = events && text && read ? placementOf(events, text, read, magnitudeOf) : undefined;
    const reviews = { placement, ...nameNextSteps(events, reviewer) };
    const { reviews: old = reviews } = last ?? {};
    const isSame =
      old.placement === placement && old.nextUndo === reviews.nextUndo && old.nextRedo === reviews.nextRedo;
    last = { asked, reviews: isSame ? old : reviews };
    return last.reviews;
  };
};
