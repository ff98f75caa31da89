import type { Extraction } from '../model/claim';
import type { ArticleId, ReviewerId } from '../model/ids';
import type { ReviewEvent } from '../model/review-event';
import type { PlacedText } from './added-claim';
import type { MagnitudeOf } from './correct-claim';
import { keepFold } from './keep-fold';
import { keepUnion } from './keep-union';
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
