import type { Claim } from '../model/claim';
import type { ClaimId } from '../model/ids';
import type { Anchor, Correction } from '../model/review-event';
import type { Span } from '../model/span';
import type { PlacedText } from './added-claim';
import { correctClaim, type MagnitudeOf } from './correct-claim';
import { findAnchor } from './find-anchor';
import type { FoldedTarget } from './fold';
import { findRecheck, type Recheck } from './recheck';
import { reviewOf } from './review-of';
import { seenOf } from './seen';
import type { ClaimReview, Status } from './state';
import { statusOf } from './status';
import { containsWords } from './words';

/** One claim, corrections applied, with what was decided on it. */
export interface ClaimWithReview {
  readonly claim: Claim;
  /** Where its events live: its own id, or the id it had when it was first judged. */
  readonly target: ClaimId;
  readonly review: ClaimReview;
  readonly status: Status;
  /** Null where every decision was made on what stands there now. */
  readonly recheck: Recheck | null;
}

const movedSpan = (text: string, anchor: Anchor, span: Span): Span | null => {
  const now = findAnchor(text, anchor);
  return now && { start: span.start + now.start - anchor.start, end: span.end + now.start - anchor.start };
};

const isOfFigure = (field: keyof Correction): boolean =>
  field === 'value' || field === 'relation' || field === 'unit' || field === 'kind';

/** The corrections that hold, their spans moved along where the text around them moved; what was said of a figure holds for no other. */
const placedCorrection = (folded: FoldedTarget, { id, text }: PlacedText, figure: string): Correction => {
  let placed: Correction = {};
  for (const [field, event] of folded.all.corrected) {
    const { correction, anchor } = event;
    if (isOfFigure(field) && event.revision !== id && anchor !== null && !containsWords(anchor.exact, figure)) continue;
    if (
      event.revision === id ||
      anchor === null ||
      (field !== 'span' && field !== 'assertion' && field !== 'speaker')
    ) {
      placed = { ...placed, [field]: correction[field] };
    } else if (field === 'speaker') {
      const { speaker } = correction;
      const mention = speaker?.mention ? movedSpan(text, anchor, speaker.mention) : null;
      placed = { ...placed, speaker: speaker ? { ...speaker, mention } : null };
    } else {
      const span = correction[field] && movedSpan(text, anchor, correction[field]);
      if (span) placed = { ...placed, [field]: span };
    }
  }
  return placed;
};

/** What was decided on a target, brought to the claim it is about; `moved` where equal sentences stand in the text and the words around this one are not those that were seen. */
export const reviewClaim = (
  claim: Claim,
  folded: FoldedTarget,
  moved: boolean,
  text: PlacedText,
  sentences: readonly Span[],
  magnitudeOf: MagnitudeOf,
): ClaimWithReview => {
  const corrected = correctClaim(
    text.text,
    sentences,
    claim,
    placedCorrection(folded, text, claim.quantity.text),
    magnitudeOf,
  );
  const review = reviewOf(folded);
  const recheck = findRecheck(folded, seenOf(text.text, corrected), moved);
  // A claim has a target of its own kind, never the article.
  const target = folded.target as ClaimId;
  return { claim: { ...corrected, id: claim.id }, target, review, recheck, status: statusOf(review, recheck) };
};
