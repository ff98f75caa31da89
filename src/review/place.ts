import type { Claim } from '../model/claim';
import type { ClaimId } from '../model/ids';
import type { Anchor, ReviewEvent, Seen } from '../model/review-event';
import { overlaps } from '../model/span';
import { addedClaim, type PlacedText, type Reading } from './added-claim';
import type { MagnitudeOf } from './correct-claim';
import { findHomes, type Home, type Seeker } from './find-homes';
import { type FoldedReviews, type FoldedTarget, joinTargets } from './fold';
import { type ClaimWithReview, reviewClaim } from './review-claim';
import { reviewOf } from './review-of';
import { findSignOff, type StandingSignOff } from './sign-off';
import type { ClaimReview } from './state';

/** One claim of the story with its review. */
export interface ReviewedClaim extends ClaimWithReview {
  /** Place in the story, from 1. */
  readonly number: number;
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
  readonly signOff: StandingSignOff | null;
}

const isOnClaim = (event: ReviewEvent): event is ReviewEvent & { readonly target: ClaimId; readonly anchor: Anchor } =>
  event.anchor !== null;

/** What brings a target home: the anchor and the words of its last standing decision on a claim; null where none stands. */
const seekerOf = (target: FoldedTarget): Seeker | null => {
  const last = target.standing.findLast(isOnClaim);
  return last === undefined ? null : { folded: target, anchor: last.anchor, seen: last.seen };
};

const seekers = (folded: FoldedReviews): Seeker[] =>
  [...folded.values()].map(seekerOf).filter((seeker) => seeker !== null);

/** A claim on which no decision stands; those since undone are its history. */
const untouched = (claim: Claim, folded: FoldedTarget | undefined): ClaimWithReview => ({
  claim,
  target: claim.id,
  review: reviewOf(folded),
  status: 'open',
  recheck: null,
});

interface Remembered {
  readonly claim: Claim;
  readonly moved: boolean;
  readonly magnitudeOf: MagnitudeOf;
  readonly placed: ClaimWithReview;
}
// One decision changes one claim; the others stay the same objects, so that nobody compares or paints them again.
const remembered = new WeakMap<object, Remembered>();
const remember = (key: object, of: Omit<Remembered, 'placed'>, make: () => ClaimWithReview): ClaimWithReview => {
  const known = remembered.get(key);
  if (known?.claim === of.claim && known.moved === of.moved && known.magnitudeOf === of.magnitudeOf) {
    return known.placed;
  }
  const placed = make();
  remembered.set(key, { ...of, placed });
  return placed;
};

const numbered = new WeakMap<ClaimWithReview, ReviewedClaim>();
/** The same claim at the same place in the story is the same object. */
const withNumber = (placed: ClaimWithReview, number: number): ReviewedClaim => {
  const known = numbered.get(placed);
  if (known?.number === number) return known;
  const whole = { ...placed, number };
  numbered.set(placed, whole);
  return whole;
};

/** A claim added by hand whose words stand and are no claim of the engine's; null where the engine reads one there, save those it stands in for. */
const ownClaim = ({ folded }: Seeker, text: PlacedText, reading: Reading): Claim | null => {
  const { added } = folded.all;
  const claim = added === undefined ? null : addedClaim(added, text, reading);
  if (claim === null || added === undefined) return null;
  const replaced = new Set(added.replaces);
  const isRead = reading.claims.some(
    ({ id, quantity }) => id === claim.id || (overlaps(quantity, claim.quantity) && !replaced.has(id)),
  );
  return isRead ? null : claim;
};

const neverAsked: MagnitudeOf = () => undefined;

/** Brings every decision to its claim in the text of today: by id, else by anchor; what was decided on other words or another reading comes back as recheck, what is not found is listed as unplaced. Corrected figures have the magnitude that `magnitudeOf` gives them. */
export const place = (
  folded: FoldedReviews,
  text: PlacedText,
  reading: Reading,
  magnitudeOf: MagnitudeOf = neverAsked,
): Placement => {
  const { claims, sentences } = reading;
  const own = new Map<Seeker, Claim>();
  const seeking: Seeker[] = [];
  for (const seeker of seekers(folded)) {
    const claim = ownClaim(seeker, text, reading);
    if (claim === null) seeking.push(seeker);
    else own.set(seeker, claim);
  }
  const { homes, lost } = findHomes(seeking, claims, text.text);
  const byClaim = new Map<Claim, Home[]>();
  for (const home of homes) byClaim.set(home.claim, [...(byClaim.get(home.claim) ?? []), home]);

  const found = claims.map((claim) => {
    const here = byClaim.get(claim) ?? [];
    const [first, ...others] = here.map((home) => home.seeker.folded);
    if (first !== undefined) {
      const moved = here.some((home) => home.moved);
      const review = () => reviewClaim(claim, joinTargets(first, ...others), moved, text, sentences, magnitudeOf);
      return others.length === 0 ? remember(first, { claim, moved, magnitudeOf }, review) : review();
    }
    // Everything decided here was undone: nothing holds, and the history still shows it.
    const undone = folded.get(claim.id);
    const home = undone?.standing.length === 0 ? undone : undefined;
    return remember(home ?? claim, { claim, moved: false, magnitudeOf }, () => untouched(claim, home));
  });
  const unplaced: Unplaced[] = [];
  for (const seeker of lost) {
    const { folded: target, anchor, seen } = seeker;
    const claim = target.all.added === undefined ? null : addedClaim(target.all.added, text, reading);
    if (claim !== null) own.set(seeker, claim);
    else unplaced.push({ target: target.target as ClaimId, anchor, seen, review: reviewOf(target) });
  }
  for (const [seeker, claim] of own) {
    found.push(reviewClaim(claim, seeker.folded, false, text, sentences, magnitudeOf));
  }
  const inOrder = [...found].sort((a, b) => a.claim.quantity.start - b.claim.quantity.start);
  const placed = inOrder.map((each, index) => withNumber(each, index + 1));
  return { claims: placed, unplaced, signOff: findSignOff(folded, placed) };
};
