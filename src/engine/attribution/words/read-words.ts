import type { EngineDocument } from '../../document';
import { predicateOf } from '../../lexicon/predicates';
import { findQuotations } from '../speech/find-quotations';
import { findTurns } from '../speech/find-turns';
import { findNounPhrases } from './find-noun-phrases';
import { mendTags } from './mend-tags';
import type { NounPhrase, Reading, Word, WordRun } from './reading';
import { tagWords } from './tag-words';

const SAYING = new Set(['say', 'tell', 'add', 'write', 'explain', 'argue', 'warn', 'note', 'announce']);

/** Who speaks in an article at all: for each head of a phrase how often it stands right beside a plain verb of saying. */
const countVoices = (
  words: readonly Word[],
  phrases: readonly NounPhrase[],
  phraseOf: readonly number[],
): ReadonlyMap<string, number> => {
  const voices = new Map<string, number>();
  words.forEach((word, i) => {
    if (word.tag !== 'VERB' || word.quotation >= 0 || !SAYING.has(word.lemma)) return;
    const left = phrases[phraseOf[i - 1] ?? -1];
    const right = phrases[phraseOf[i + 1] ?? -1];
    const subject = left ?? (word.lemma === 'tell' ? undefined : right);
    const head = subject ? words[subject.head] : undefined;
    if (head) voices.set(head.lower, (voices.get(head.lower) ?? 0) + 1);
  });
  return voices;
};

const TAG = 5;

/** "“Is it safe?” Ms Lund asked.": a short subject and verb right after a quotation's own end are of its sentence. */
const tagsOn = (words: readonly Word[], { first, last }: WordRun, before: WordRun): boolean => {
  const mark = words[before.last];
  const stop = words[before.last - 1];
  if (mark?.tag !== 'PUNCT' || !/^["”’']+$/u.test(mark.text) || !/^[?!…]+$/u.test(stop?.text ?? '')) return false;
  if (words[first]?.block !== mark.block || (words[first]?.quotation ?? -1) >= 0) return false;
  for (let i = first + 1; i <= Math.min(last, first + TAG); i++) {
    const word = words[i];
    // "an unnamed clerk wrote": what describes whoever speaks is not the verb.
    if (word?.tag === 'VERB' && words[i - 1]?.tag === 'DET') continue;
    if (word?.tag === 'VERB')
      return predicateOf(word.lemma)?.sense === 'say' || /^[.,]$/u.test(words[i + 1]?.text ?? '');
    if (!/^(?:PROPN|NOUN|DET|ADJ|PRON)$/u.test(word?.tag ?? '') && word?.text !== '.') return false;
  }
  return false;
};

/** Sentences with such tags joined to the quotation before them. */
const joinTags = (words: Word[], sentences: readonly WordRun[]): readonly WordRun[] => {
  const joined: { first: number; last: number }[] = [];
  for (const run of sentences) {
    const before = joined.at(-1);
    if (before && tagsOn(words, run, before)) before.last = run.last;
    else joined.push({ ...run });
  }
  if (joined.length === sentences.length) return joined;
  joined.forEach(({ first, last }, sentence) => {
    for (let i = first; i <= last; i++) {
      const word = words[i];
      if (word && word.sentence !== sentence) words[i] = { ...word, sentence };
    }
  });
  return joined;
};

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
  tagWords(text, blocks).forEach((tags, index) => {
    let current = -1;
    for (const tagged of mendTags(tags)) {
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
  const runs: readonly WordRun[] = joinTags(words, sentences);
  const phrases = findNounPhrases(words, runs);
  const phraseOf = new Array<number>(words.length).fill(-1);
  phrases.forEach((phrase, p) => {
    phraseOf.fill(p, phrase.first, phrase.last + 1);
  });
  const acronyms = new Map<string, number>();
  for (const { text: word } of words)
    if (/^\p{Lu}{2,6}$/u.test(word)) acronyms.set(word, (acronyms.get(word) ?? 0) + 1);
  return {
    text,
    blocks,
    words,
    sentences: runs,
    quotations,
    phrases,
    phraseOf,
    voices: countVoices(words, phrases, phraseOf),
    acronyms,
    turns: findTurns(words, blocks, quotations),
  };
};
