import type { Claim } from '../model/claim';
import type { PlacedText, Reading } from './added-claim';
import type { MagnitudeOf } from './correct-claim';
import { claimKey, type Seeker, seekerKey, sentenceOf } from './find-homes';
import type { FoldedReviews, FoldedTarget } from './fold';
import { type Placement, place, type ReviewedClaim, seekerOf, untouched, withNumber } from './place';
import { reviewClaim } from './review-claim';
import { findSignOff } from './sign-off';
import { sameWords } from './words';

/** A placement in which every target stands on the claim of its own id, its sentence as it was seen, so that no target's place hangs on another's. */
interface Plain {
  readonly folded: FoldedReviews;
  readonly placement: Placement;
  /** Each claim as the engine reads it, with its index in the placement. */
  readonly at: ReadonlyMap<string, { readonly claim: Claim; readonly index: number }>;
  /** How many claims and how many targets share their words. */
  readonly claims: ReadonlyMap<string, number>;
  readonly targets: Map<string, number>;
}

const count = (keys: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

const stands = ({ seen }: Seeker, claim: Claim, { text }: PlacedText): boolean =>
  sameWords(seen.sentence, sentenceOf(text, claim));

/** What a later placement can be worked out from; null where places hang on each other. */
const asPlain = (folded: FoldedReviews, text: PlacedText, reading: Reading, placement: Placement): Plain | null => {
  if (placement.unplaced.length > 0 || placement.claims.length !== reading.claims.length) return null;
  const indexes = new Map<string, number>(placement.claims.map(({ claim }, index) => [claim.id, index]));
  const at = new Map<string, { readonly claim: Claim; readonly index: number }>();
  for (const claim of reading.claims) {
    const index = indexes.get(claim.id);
    if (index === undefined) return null;
    at.set(claim.id, { claim, index });
  }
  const found = [...folded.values()].map(seekerOf).filter((seeker) => seeker !== null);
  for (const seeker of found) {
    const home = at.get(seeker.folded.target);
    if (home === undefined || !stands(seeker, home.claim, text)) return null;
  }
  const claims = count(reading.claims.map((claim) => claimKey(text.text, claim)));
  return { folded, placement, at, claims, targets: count(found.map(seekerKey)) };
};

/** The placement with the targets given placed anew; null where that may change where others stand. */
const replace = (
  before: Plain,
  changed: readonly FoldedTarget[],
  folded: FoldedReviews,
  text: PlacedText,
  reading: Reading,
  magnitudeOf: MagnitudeOf,
): Plain | null => {
  const claims: ReviewedClaim[] = [...before.placement.claims];
  const { targets } = before;
  for (const target of changed) {
    const old = before.folded.get(target.target);
    const [was, now] = [old === undefined ? null : seekerOf(old), seekerOf(target)];
    const home = before.at.get(target.target);
    if (home === undefined) {
      // The article itself, which stands nowhere.
      if (was === null && now === null) continue;
      return null;
    }
    const { claim, index } = home;
    const shown = claims[index];
    if (shown === undefined || (before.claims.get(claimKey(text.text, claim)) ?? 0) > 1) return null;
    if (was !== null) targets.set(seekerKey(was), (targets.get(seekerKey(was)) ?? 1) - 1);
    if ((was !== null && targets.get(seekerKey(was)) !== 0) || (now !== null && !stands(now, claim, text))) return null;
    if (now !== null && (targets.get(seekerKey(now)) ?? 0) > 0) return null;
    if (now !== null) targets.set(seekerKey(now), 1);
    const placed =
      now === null ? untouched(claim, target) : reviewClaim(claim, target, false, text, reading.sentences, magnitudeOf);
    // Words corrected to begin elsewhere may come earlier or later in the story.
    if (placed.claim.quantity.start !== shown.claim.quantity.start) return null;
    claims[index] = withNumber(placed, shown.number);
  }
  const placement = { claims, unplaced: before.placement.unplaced, signOff: findSignOff(folded, claims) };
  return { ...before, folded, placement };
};

/** Places as `place` does, and remembers: given a fold of which a few targets changed, only these are placed again, as long as no other target's place hangs on them. */
export const keepPlace = (): ((
  folded: FoldedReviews,
  text: PlacedText,
  reading: Reading,
  magnitudeOf: MagnitudeOf,
) => Placement) => {
  let of: readonly unknown[] = [];
  let last: Plain | null = null;
  return (folded, text, reading, magnitudeOf) => {
    const asked = [text, reading, magnitudeOf];
    if (last !== null && asked.every((each, index) => each === of[index]) && folded.size >= last.folded.size) {
      const { folded: before } = last;
      const changed = [...folded.values()].filter((target) => before.get(target.target) !== target);
      last = replace(last, changed, folded, text, reading, magnitudeOf);
      if (last !== null) return last.placement;
    }
    const placement = place(folded, text, reading, magnitudeOf);
    of = asked;
    last = asPlain(folded, text, reading, placement);
    return placement;
  };
};
