import { DOCUMENT_NOUNS, GROUP_NOUNS } from '../../lexicon/cues';
import type { Reading } from '../words/reading';
import { isBodyNoun } from './phrase-name';
import { isCapital } from './read-name';

const NEAR = 14;

/** The phrase that really names a source: the maker of a document that is "by" or "from" somebody, the noun that a place or a paper's holder hangs on. */
export const refineSource = ({ words, phrases, phraseOf }: Reading, index: number, cue: number): number => {
  const phrase = phrases[index];
  const head = words[phrase?.head ?? -1];
  if (!phrase || !head || !(DOCUMENT_NOUNS.has(head.lemma) || DOCUMENT_NOUNS.has(head.lower))) return index;
  for (let i = phrase.last + 1; i < phrase.last + NEAR && i !== cue; i++) {
    const word = words[i];
    if (!word || word.sentence !== head.sentence || word.lower === ',') break;
    const maker = word.lower === 'by' || (word.lower === 'from' && i === phrase.last + 1);
    // "A poll commissioned by the Herald": who pays for a paper or has it in hand did not write it.
    if (
      !maker ||
      (words[i - 1]?.tag === 'VERB' &&
        !/^(?:published|released|conducted|compiled|prepared|made|written|done)$/u.test(words[i - 1]?.lower ?? ''))
    ) {
      if (maker) break;
      continue;
    }
    const owner = phrases[phraseOf[i + 1] ?? -1];
    if (
      owner &&
      (isCapital(words[owner.head]?.text) ||
        GROUP_NOUNS.has(words[owner.head]?.lower ?? '') ||
        (words[owner.first]?.lower === 'the' && isBodyNoun(words[owner.head]?.lower ?? '')))
    )
      return phraseOf[i + 1] ?? index;
  }
  return index;
};
