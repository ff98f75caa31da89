import type { EngineDocument } from '../document';
import { countVoices } from './count-voices';
import { findNounPhrases } from './find-noun-phrases';
import { findQuotations } from './find-quotations';
import { mendTags } from './mend-tags';
import type { Reading, Word, WordRun } from './reading';
import { tagWords } from './tag-words';

/** Words with their tags placed in sentences, blocks and quotations, with base noun phrases: linear in the text. */
export const readWords = ({
  text,
  blocks,
  sentences: spans,
}: Pick<EngineDocument, 'text' | 'blocks' | 'sentences'>): Reading => {
  const quotations = findQuotations(text, blocks);
  const words: Word[] = [];
  const sentences: { first: number; last: number }[] = [];
  let span = 0;
  let quotation = 0;
  blocks.forEach((block, index) => {
    let current = -1;
    for (const tagged of mendTags(tagWords(text, block))) {
      while (span + 1 < spans.length && (spans[span]?.end ?? 0) <= tagged.start) span++;
      while (quotation < quotations.length && (quotations[quotation]?.end ?? 0) <= tagged.start) quotation++;
      const inside = (quotations[quotation]?.start ?? Number.POSITIVE_INFINITY) <= tagged.start;
      const at = words.length;
      if (current !== span) {
        current = span;
        sentences.push({ first: at, last: at });
      }
      const sentence = sentences.at(-1);
      if (sentence) sentence.last = at;
      words.push({
        start: tagged.start,
        end: tagged.end,
        text: tagged.text,
        lemma: tagged.lemma,
        tag: tagged.tag,
        lower: tagged.text.toLowerCase().replaceAll('’', "'"),
        sentence: sentences.length - 1,
        block: index,
        quotation: inside ? quotation : -1,
      });
    }
  });
  const runs: readonly WordRun[] = sentences;
  const phrases = findNounPhrases(words, runs);
  const phraseOf = new Array<number>(words.length).fill(-1);
  phrases.forEach((phrase, p) => {
    phraseOf.fill(p, phrase.first, phrase.last + 1);
  });
  return {
    text,
    blocks,
    words,
    sentences: runs,
    quotations,
    phrases,
    phraseOf,
    voices: countVoices(words, phrases, phraseOf),
  };
};
