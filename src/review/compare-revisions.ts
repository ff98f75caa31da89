import type { Claim } from '../model/claim';
import { type Difference, differences, seenOf } from './seen';
import { sameWords, similarity } from './words';

/** A text with the claims read from it. */
export interface ReadRevision {
  readonly text: string;
  readonly claims: readonly Claim[];
}

/** What became of a claim from one revision to the next. */
export type ClaimChange =
  | { readonly kind: 'same'; readonly old: Claim; readonly now: Claim }
  | {
      readonly kind: 'changed';
      readonly old: Claim;
      readonly now: Claim;
      readonly differs: readonly Difference[];
    }
  | { readonly kind: 'gone'; readonly old: Claim }
  | { readonly kind: 'new'; readonly now: Claim };

/** Below this share of common words a sentence is another sentence, not an edited one. */
const ALIKE = 0.6;

const sentenceOf = ({ text }: ReadRevision, { sentence }: Claim): string => text.slice(sentence.start, sentence.end);

/** The claim's place among those of its sentence, from 0. */
const placesIn = ({ claims }: ReadRevision): ReadonlyMap<Claim, number> => {
  const counts = new Map<number, number>();
  return new Map(
    claims.map((claim) => {
      const place = counts.get(claim.sentence.start) ?? 0;
      counts.set(claim.sentence.start, place + 1);
      return [claim, place];
    }),
  );
};

/** Pairs with claims that have the same id, and so the same figure in the same sentence. */
const pairEquals = (old: ReadRevision, now: ReadRevision): Map<Claim, Claim> => {
  const byId = new Map(now.claims.map((claim) => [claim.id, claim]));
  return new Map(
    old.claims.flatMap((claim): [Claim, Claim][] => {
      const same = byId.get(claim.id);
      return same === undefined ? [] : [[claim, same]];
    }),
  );
};

/** Adds pairs of claims whose sentences were edited, the likest first: the same figure, unit and place in the sentence weigh besides the words. */
const pairEdited = (pairs: Map<Claim, Claim>, old: ReadRevision, now: ReadRevision): void => {
  const taken = new Set(pairs.values());
  const left = old.claims.filter((claim) => !pairs.has(claim));
  const right = now.claims.filter((claim) => !taken.has(claim));
  const [oldPlaces, nowPlaces] = [placesIn(old), placesIn(now)];
  const known = new Map<string, number>();
  const alike = (a: Claim, b: Claim): number => {
    const key = `${a.sentence.start} ${b.sentence.start}`;
    const share = known.get(key) ?? similarity(sentenceOf(old, a), sentenceOf(now, b));
    known.set(key, share);
    return share;
  };
  const offers = left
    .flatMap((a) =>
      right.map((b) => {
        const figure = sameWords(a.quantity.text, b.quantity.text) ? 0.5 : 0;
        const unit = a.quantity.unit === b.quantity.unit ? 0.25 : 0;
        const place = oldPlaces.get(a) === nowPlaces.get(b) ? 0.25 : 0;
        const share = alike(a, b);
        return { a, b, score: share < ALIKE ? 0 : share + figure + unit + place };
      }),
    )
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score);
  for (const { a, b } of offers) {
    if (pairs.has(a) || taken.has(b)) continue;
    pairs.set(a, b);
    taken.add(b);
  }
};

/** What became of each claim: those that changed first, then gone, new and the same, each in story order. */
export const compareRevisions = (old: ReadRevision, now: ReadRevision): readonly ClaimChange[] => {
  const pairs = pairEquals(old, now);
  pairEdited(pairs, old, now);
  const taken = new Set(pairs.values());
  const changed: ClaimChange[] = [];
  const gone: ClaimChange[] = [];
  const same: ClaimChange[] = [];
  for (const claim of old.claims) {
    const partner = pairs.get(claim);
    if (partner === undefined) {
      gone.push({ kind: 'gone', old: claim });
      continue;
    }
    const differs = differences(seenOf(old.text, claim), seenOf(now.text, partner));
    if (differs.length > 0) changed.push({ kind: 'changed', old: claim, now: partner, differs });
    else same.push({ kind: 'same', old: claim, now: partner });
  }
  const added = now.claims
    .filter((claim) => !taken.has(claim))
    .map((claim): ClaimChange => ({ kind: 'new', now: claim }));
  return [...changed, ...gone, ...added, ...same];
};
