import type { ArticleId, ClaimId } from '../model/ids';
import type { Reading } from './added-claim';
import { draftClaim, type KnownClaim, type NewClaim } from './draft-claim';
import { aimAt, type Draft } from './draft-events';
import type { ReviewedClaim } from './place';

/** A claim that stands in for others: its words, and what is to be read in them. */
export type StandIn = Omit<NewClaim, 'replaces'>;

/** Where claims are replaced: the text, what the engine reads in it, and the claims that are there already. */
export interface ArticleReading {
  readonly article: ArticleId;
  readonly text: string;
  readonly reading: Pick<Reading, 'sentences' | 'quantities'>;
  readonly known: readonly KnownClaim[];
}

/** The drafts of one act, to be undone as one, and the claims that stand in. */
export interface Replacement {
  readonly drafts: readonly Draft[];
  readonly targets: readonly ClaimId[];
}

const replace = (
  { article, text, reading, known }: ArticleReading,
  gone: readonly ReviewedClaim[],
  standIns: readonly StandIn[],
  reason: string,
): Replacement => {
  const taken: KnownClaim[] = [...known];
  const made = standIns.map((standIn) => {
    const kept = gone.find(({ claim: { quantity } }) => {
      const { start, end } = standIn.span;
      return quantity.start === start && quantity.end === end;
    });
    // The very words of a claim that is there are that claim: it stays with what was decided on it.
    if (kept !== undefined) return { kept, target: kept.target, standIn };
    const replaces = gone.map(({ target }) => target);
    const { draft, target } = draftClaim(article, text, reading, taken, { ...standIn, replaces });
    taken.push({ id: target, quantity: standIn.span });
    return { draft, target, standIn };
  });
  const replacedBy = made.map(({ target }) => target);
  const stays = new Set(replacedBy);
  const dismissed = gone
    .filter(({ target }) => !stays.has(target))
    .map(
      (each): Draft => ({
        aim: aimAt(text, each),
        decision: { type: 'claim-dismissed', reason, replacedBy },
      }),
    );
  const standing = made.flatMap(({ kept, draft, standIn: { correction } }): Draft[] => {
    if (kept === undefined) return draft === undefined ? [] : [draft];
    if (Object.keys(correction).length === 0) return [];
    return [{ aim: aimAt(text, kept), decision: { type: 'claim-corrected', correction } }];
  });
  return { drafts: [...dismissed, ...standing], targets: replacedBy };
};

/** Splits a claim into the parts given; a part of the claim's own words is the claim itself, corrected, and the others are split off. */
export const splitClaim = (reading: ArticleReading, claim: ReviewedClaim, parts: readonly StandIn[]): Replacement =>
  replace(reading, [claim], parts, `split into ${parts.length}`);

/** Merges claims into one; where it has the words of one of them, that one stays, corrected, and the others go into it. */
export const mergeClaims = (reading: ArticleReading, claims: readonly ReviewedClaim[], whole: StandIn): Replacement =>
  replace(reading, claims, [whole], 'merged into another');
