import type { Attribution, Claim, Speaker } from '../../model/claim';
import { claimIds } from '../../model/claim-id';
import type { EngineDocument } from '../document';
import type { DraftClaim } from './draft-claims';
import { findAssertions } from './find-assertion';
import { findWhole } from './find-whole';
import { cannotSpeak, speakersOf } from './speakers-of';

const sentenceOf = (document: EngineDocument, index: number) => {
  const sentence = document.sentences[index];
  if (sentence === undefined) throw new Error(`no sentence ${index} among ${document.sentences.length}`);
  return sentence;
};

/** What is said by nobody who can speak is the article's own; the others who may have said it are people, bodies and documents alone. */
const ofSpeakers = (attribution: Attribution, maySpeak: (speaker: Speaker) => boolean): Attribution => {
  const alternatives = attribution.alternatives.filter(({ speaker }) => speaker === null || maySpeak(speaker));
  const { speaker } = attribution;
  if (speaker === null || !cannotSpeak(speaker.name)) return { ...attribution, alternatives };
  return {
    ...attribution,
    speaker: null,
    cue: null,
    mode: 'own-voice',
    via: [],
    alternatives: alternatives.filter((other) => other.speaker !== null),
  };
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
  const maySpeak = speakersOf(document);
  const assertions = findAssertions(document, drafts);
  return drafts.map((draft, index) => {
    const attribution = attributions[index];
    const id = ids[index];
    const assertion = assertions[index];
    if (attribution === undefined || id === undefined || assertion === undefined)
      throw new Error(`${attributions.length} attributions for ${drafts.length} claims`);
    const sentence = sentenceOf(document, draft.sentence);
    const whole = findWhole(document, drafts, index);
    return {
      id,
      quantity: draft.quantity,
      sentence: { start: sentence.start, end: sentence.end },
      assertion,
      block: document.blocks[sentence.block]?.role ?? 'paragraph',
      minor: draft.figure.standing === 'minor',
      attribution: ofSpeakers(attribution, maySpeak),
      partOf: whole === null ? null : (ids[whole] ?? null),
    };
  });
};
