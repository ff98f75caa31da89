import type { Claim } from '../model/claim';
import { groupBy } from '../model/group-by';
import type { Anchor, Seen } from '../model/review-event';
import { wordsKey } from './find-anchor';
import type { FoldedTarget } from './fold';
import { anchorOf } from './seen';
import { sameContext, sameWords, similarity } from './words';

/** A target with what places it: the anchor and the words its last standing decision was made on. */
export interface Seeker {
  readonly folded: FoldedTarget;
  readonly anchor: Anchor;
  readonly seen: Seen;
}

/** A target's claim; `moved` where equal sentences stand in the text and the words around this one are not those that were seen. */
export interface Home {
  readonly seeker: Seeker;
  readonly claim: Claim;
  readonly moved: boolean;
}

/** Below this share of common words a sentence is another sentence, not an edited one. */
const ALIKE = 0.6;
/** Below this share of standing context a place is another place. */
const SAME_PLACE = 0.5;

const contextOf = (text: string, { anchor }: Seeker, claim: Claim): number =>
  sameContext(anchor, anchorOf(text, claim.quantity));

/** The words of a claim's sentence. */
export const sentenceOf = (text: string, claim: Claim): string => text.slice(claim.sentence.start, claim.sentence.end);

// Claims and what was seen of them never change, and folding a thousand sentences at every decision would be felt.
const keys = new WeakMap<object, string>();
const keyed = (thing: object, make: () => string): string => {
  const known = keys.get(thing);
  if (known !== undefined) return known;
  const key = make();
  keys.set(thing, key);
  return key;
};

/** A key that targets share which were decided on equal words. */
const seekerKey = ({ anchor, seen }: Seeker): string => keyed(seen, () => wordsKey(anchor.exact, seen.sentence));

/** A key that claims of equal words share. */
const claimKey = (text: string, claim: Claim): string =>
  keyed(claim, () => wordsKey(claim.quantity.text, sentenceOf(text, claim)));

// The same claims come again with every decision; one extraction is grouped once.
const equals = new WeakMap<readonly Claim[], ReadonlyMap<string, readonly Claim[]>>();
const equalsAmong = (
  claims: readonly Claim[],
  keyOf: (claim: Claim) => string,
): ReadonlyMap<string, readonly Claim[]> => {
  const known = equals.get(claims);
  if (known !== undefined) return known;
  const groups = groupBy(claims, keyOf);
  equals.set(claims, groups);
  return groups;
};

/** How likely the claim is an edited form of what was seen; 0 where it is not. */
const likeness = (text: string, seeker: Seeker, claim: Claim, taken: boolean): number => {
  const context = contextOf(text, seeker, claim);
  const figure = sameWords(seeker.anchor.exact, claim.quantity.text);
  if (taken) return figure && context >= SAME_PLACE ? context : 0;
  const sentence = sentenceOf(text, claim);
  // In a sentence that stands as it was, a figure without a word of the old one is another claim and no edited one.
  if (sameWords(seeker.seen.sentence, sentence) && similarity(seeker.anchor.exact, claim.quantity.text) === 0) return 0;
  const alike = similarity(seeker.seen.sentence, sentence);
  if (alike < ALIKE && !(figure && context >= SAME_PLACE)) return 0;
  return alike + context + (figure ? 0.5 : 0);
};

/** Finds each target's claim among those the engine reads today: by id, then by the same words, then by words alike; a claim is never taken from a target that names it, save by one whose surroundings it has. */
export const findHomes = (
  seekers: readonly Seeker[],
  claims: readonly Claim[],
  text: string,
): { readonly homes: readonly Home[]; readonly lost: readonly Seeker[] } => {
  const byId = new Map<string, Claim>(claims.map((claim) => [claim.id, claim]));
  const keyOf = (claim: Claim): string => claimKey(text, claim);
  const holders = new Map<Claim, Seeker>();
  const joined: [Seeker, Claim][] = [];
  const homeless: Seeker[] = [];
  for (const seeker of seekers) {
    const claim = byId.get(seeker.folded.target);
    if (claim !== undefined && sameWords(seeker.seen.sentence, sentenceOf(text, claim))) holders.set(claim, seeker);
    else homeless.push(seeker);
  }
  const equalClaims = equalsAmong(claims, keyOf);
  const equalSeekers = groupBy(seekers, seekerKey);
  const strangers: Seeker[] = [];
  for (const seeker of homeless) {
    const [claim] = [...(equalClaims.get(seekerKey(seeker)) ?? [])].sort(
      (a, b) => contextOf(text, seeker, b) - contextOf(text, seeker, a),
    );
    const holder = claim && holders.get(claim);
    if (claim === undefined) strangers.push(seeker);
    else if (holder === undefined) holders.set(claim, seeker);
    else if (contextOf(text, seeker, claim) < SAME_PLACE) strangers.push(seeker);
    else if (contextOf(text, holder, claim) < SAME_PLACE) {
      holders.set(claim, seeker);
      strangers.push(holder);
    } else joined.push([seeker, claim]);
  }

  const offers = strangers
    .flatMap((seeker) =>
      claims.map((claim) => ({ seeker, claim, score: likeness(text, seeker, claim, holders.has(claim)) })),
    )
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const settled = new Set<Seeker>();
  for (const { seeker, claim } of offers) {
    if (settled.has(seeker)) continue;
    const holder = holders.get(claim);
    if (holder === undefined) holders.set(claim, seeker);
    else if (likeness(text, seeker, claim, true) > 0) joined.push([seeker, claim]);
    else continue;
    settled.add(seeker);
  }
  const homes = [...[...holders].map(([claim, seeker]): [Seeker, Claim] => [seeker, claim]), ...joined].map(
    ([seeker, claim]): Home => {
      const ambiguous =
        (equalClaims.get(keyOf(claim))?.length ?? 0) > 1 || (equalSeekers.get(seekerKey(seeker))?.length ?? 0) > 1;
      return { seeker, claim, moved: ambiguous && contextOf(text, seeker, claim) < SAME_PLACE };
    },
  );
  return { homes, lost: strangers.filter((seeker) => !settled.has(seeker)) };
};
