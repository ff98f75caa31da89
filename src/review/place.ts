import type { Claim, Extraction } from '../model/claim';
import type { ClaimId } from '../model/ids';
import type { Anchor, Correction, ReviewEvent, Seen } from '../model/review-event';
import type { Span } from '../model/span';
import { addedClaim, type PlacedText } from './added-claim';
import { correctClaim } from './correct-claim';
import { findAnchor } from './find-anchor';
import { findHomes, type Home, type Seeker } from './find-homes';
import { type EventOf, type FoldedReviews, type FoldedTarget, joinTargets } from './fold';
import { findRecheck, type Recheck } from './recheck';
import { reviewOf } from './review-of';
import { seenOf } from './seen';
import { findSignOff, type SignOff } from './sign-off';
import { blankReview, type ClaimReview, type Status } from './state';
import { statusOf } from './status';

/** One claim, corrections applied, with what was decided on it. */
export interface ReviewedClaim {
  readonly claim: Claim;
  /** Where its events live: its own id, or the id it had when it was first judged. */
  readonly target: ClaimId;
  /** Place in the story, from 1. */
  readonly number: number;
  readonly review: ClaimReview;
  readonly status: Status;
  /** Null where every decision was made on what stands there now. */
  readonly recheck: Recheck | null;
}

/** Decisions whose claim is not found in the text any more. */
export interface Unplaced {
  readonly target: ClaimId;
  readonly anchor: Anchor;
  readonly seen: Seen;
  readonly review: ClaimReview;
}

/** Every claim of a text with its review, and the decisions that found no place. */
export interface Placement {
  readonly claims: readonly ReviewedClaim[];
  readonly unplaced: readonly Unplaced[];
  /** Null where nobody has signed the article off. */
  readonly signOff: SignOff | null;
}

const isOnClaim = (event: ReviewEvent): event is ReviewEvent & { readonly target: ClaimId; readonly anchor: Anchor } =>
  event.anchor !== null;

const seekers = (folded: FoldedReviews): Seeker[] =>
  [...folded.values()].flatMap((target) => {
    const last = target.standing.findLast(isOnClaim);
    return last === undefined ? [] : [{ folded: target, anchor: last.anchor, seen: last.seen }];
  });

const movedSpan = (text: string, anchor: Anchor, span: Span): Span | null => {
  const now = findAnchor(text, anchor);
  return now && { start: span.start + now.start - anchor.start, end: span.end + now.start - anchor.start };
};

/** The corrections that hold, their spans moved along where the text around them moved. */
const placedCorrection = (folded: FoldedTarget, { id, text }: PlacedText): Correction => {
  let placed: Correction = {};
  for (const [field, event] of folded.all.corrected) {
    const { correction, anchor } = event;
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

const reviewed = (
  claim: Claim,
  folded: FoldedTarget,
  moved: boolean,
  text: PlacedText,
  sentences: readonly Span[],
): Omit<ReviewedClaim, 'number'> => {
  const corrected = correctClaim(text.text, sentences, claim, placedCorrection(folded, text));
  const review = reviewOf(folded);
  const recheck = findRecheck(folded, seenOf(text.text, corrected), moved);
  // A claim has a target of its own kind, never the article.
  const target = folded.target as ClaimId;
  return { claim: { ...corrected, id: claim.id }, target, review, recheck, status: statusOf(review, recheck) };
};

const untouched = (claim: Claim): Omit<ReviewedClaim, 'number'> => ({
  claim,
  target: claim.id,
  review: blankReview,
  status: 'open',
  recheck: null,
});

const isAdded = (seeker: Seeker): seeker is Seeker & { folded: { all: { added: EventOf<'claim-added'> } } } =>
  seeker.folded.all.added !== undefined;

interface Remembered {
  readonly claim: Claim;
  readonly moved: boolean;
  readonly placed: Omit<ReviewedClaim, 'number'>;
}
// One decision changes one claim; the others stay the same objects, so that nobody compares or paints them again.
const remembered = new WeakMap<object, Remembered>();
const remember = (
  key: object,
  claim: Claim,
  moved: boolean,
  make: () => Remembered['placed'],
): Remembered['placed'] => {
  const known = remembered.get(key);
  if (known?.claim === claim && known.moved === moved) return known.placed;
  const placed = make();
  remembered.set(key, { claim, moved, placed });
  return placed;
};

const numbered = new WeakMap<object, ReviewedClaim>();
const withNumber = (placed: Remembered['placed'], number: number): ReviewedClaim => {
  const known = numbered.get(placed);
  if (known?.number === number) return known;
  const whole = { ...placed, number };
  numbered.set(placed, whole);
  return whole;
};

/** Brings every decision to its claim in the text of today: by id, else by anchor; what was decided on other words or another reading comes back as recheck, what is not found is listed as unplaced. */
export const place = (
  folded: FoldedReviews,
  text: PlacedText,
  { claims, sentences }: Pick<Extraction, 'claims' | 'sentences'>,
): Placement => {
  const all = seekers(folded);
  const { homes, lost } = findHomes(all, claims, text.text);
  const byClaim = new Map<Claim, Home[]>();
  for (const home of homes) byClaim.set(home.claim, [...(byClaim.get(home.claim) ?? []), home]);

  const unplaced: Unplaced[] = [];
  const found = claims.map((claim) => {
    const here = byClaim.get(claim) ?? [];
    const [first, ...others] = here.map((home) => home.seeker.folded);
    if (first !== undefined) {
      const moved = here.some((home) => home.moved);
      const review = () => reviewed(claim, joinTargets(first, ...others), moved, text, sentences);
      return others.length === 0 ? remember(first, claim, moved, review) : review();
    }
    // Everything decided here was undone: nothing holds, and the history still shows it.
    const undone = folded.get(claim.id);
    const home = undone?.standing.length === 0 ? undone : undefined;
    return remember(home ?? claim, claim, false, () => ({ ...untouched(claim), review: reviewOf(home) }));
  });
  for (const seeker of lost) {
    const claim = isAdded(seeker) ? addedClaim(seeker.folded.all.added, text, sentences) : null;
    if (claim !== null) found.push(reviewed(claim, seeker.folded, false, text, sentences));
    else {
      const { anchor, seen } = seeker;
      unplaced.push({ target: seeker.folded.target as ClaimId, anchor, seen, review: reviewOf(seeker.folded) });
    }
  }
  const inOrder = [...found].sort((a, b) => a.claim.quantity.start - b.claim.quantity.start);
  const placed = inOrder.map((each, index) => withNumber(each, index + 1));
  return { claims: placed, unplaced, signOff: findSignOff(folded, placed) };
};
