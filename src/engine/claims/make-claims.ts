import type { Attribution, Claim } from '../../model/claim';
import { claimIds } from '../../model/claim-id';
import type { EngineDocument } from '../document';
import type { DraftClaim } from './draft-claims';
import { findAssertion } from './find-assertion';
import { findWhole } from './find-whole';

const sentenceOf = (document: EngineDocument, index: number) => {
  const sentence = document.sentences[index];
  if (sentence === undefined) throw new Error(`no sentence ${index} among ${document.sentences.length}`);
  return sentence;
};

/** Claims from drafts and their attributions (one each, in order). */
export const makeClaims = (
  document: EngineDocument,
  drafts: readonly DraftClaim[],
  attributions: readonly Attribution[],
  article: string,
): readonly Claim[] => {
  const ids = claimIds(
    article,
    drafts.map(({ quantity, sentence }) => {
      const { start, end } = sentenceOf(document, sentence);
      return { words: quantity.text, sentence: document.text.slice(start, end) };
    }),
  );
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
