import { claimId } from '../model/claim-id';
import type { ArticleId, ClaimId } from '../model/ids';
import type { Correction } from '../model/review-event';
import type { Span } from '../model/span';
import { quantityAt, type Reading } from './added-claim';
import type { Draft } from './draft-events';
import { sentenceAt } from './find-anchor';
import { anchorOf } from './seen';

/** What a claim added by hand is made of. */
export interface NewClaim {
  readonly span: Span;
  readonly correction: Correction;
  /** The claims it stands in for, where one is split or several are merged. */
  readonly replaces: readonly ClaimId[];
}

/** A claim that is there already, as far as naming another one goes. */
export interface KnownClaim {
  readonly id: ClaimId;
  readonly quantity: { readonly start: number };
}

/** The draft that adds a claim, named like those the engine finds: by its words, its sentence's and its occurrence among equals. */
export const draftClaim = (
  article: ArticleId,
  text: string,
  { sentences, quantities }: Pick<Reading, 'sentences' | 'quantities'>,
  known: readonly KnownClaim[],
  { span, correction, replaces }: NewClaim,
): { readonly draft: Draft; readonly target: ClaimId } => {
  const at = sentenceAt(sentences, span);
  const sentence = text.slice(at.start, at.end);
  const anchor = anchorOf(text, span);
  const taken = new Map(known.map((claim) => [claim.id, claim.quantity]));
  let occurrence = 0;
  let target = claimId(article, anchor.exact, sentence, occurrence);
  for (let other = taken.get(target); other !== undefined && other.start !== span.start; other = taken.get(target)) {
    occurrence += 1;
    target = claimId(article, anchor.exact, sentence, occurrence);
  }
  const read = quantityAt(span, text, quantities);
  const seen = {
    sentence,
    value: correction.value === undefined ? read.value : correction.value,
    relation: correction.relation ?? read.relation,
    unit: correction.unit ?? read.unit,
    speaker: correction.speaker?.name ?? null,
  } as const;
  const draft: Draft = {
    aim: { target, anchor, seen },
    decision: { type: 'claim-added', span, correction, replaces },
  };
  return { draft, target };
};
