import type { Attribution, Claim } from '../../model/claim';
import { claimId } from '../../model/claim-id';
import type { ClaimId } from '../../model/ids';
import type { EngineDocument } from '../document';
import type { DraftClaim } from './draft-claims';
import { findAssertion } from './find-assertion';
import { findWhole } from './find-whole';

const sentenceOf = (document: EngineDocument, index: number) => {
  const sentence = document.sentences[index];
  if (sentence === undefined) throw new Error(`no sentence ${index} among ${document.sentences.length}`);
  return sentence;
};

/** The claims' ids in order: equal figures in equal sentences are told apart by their occurrence. */
const idsOf = (document: EngineDocument, drafts: readonly DraftClaim[], article: string): readonly ClaimId[] => {
  const occurrences = new Map<string, number>();
  return drafts.map(({ quantity, sentence }) => {
    const { start, end } = sentenceOf(document, sentence);
    const words = document.text.slice(start, end);
    const key = `${quantity.text}\u0000${words}`;
    const occurrence = occurrences.get(key) ?? 0;
    occurrences.set(key, occurrence + 1);
    return claimId(article, quantity.text, words, occurrence);
  });
};

/** Claims from drafts and their attributions (one each, in order). */
export const makeClaims = (
  document: EngineDocument,
  drafts: readonly DraftClaim[],
  attributions: readonly Attribution[],
  article: string,
): readonly Claim[] => {
  const ids = idsOf(document, drafts, article);
  return drafts.map((draft, index) => {
    const attribution = attributions[index];
    const id = ids[index];
    if (attribution === undefined || id === undefined)
      throw new Error(`${attributions.length} attributions for ${drafts.length} claims`);
    const sentence = sentenceOf(document, draft.sentence);
    const whole = findWhole(document, drafts, index);
    return {
      id,
      quantity: draft.quantity,
      sentence: { start: sentence.start, end: sentence.end },
      assertion: findAssertion(document, draft),
      block: document.blocks[sentence.block]?.role ?? 'paragraph',
      minor: draft.figure.standing === 'minor',
      attribution,
      partOf: whole === null ? null : (ids[whole] ?? null),
    };
  });
};
