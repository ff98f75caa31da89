import { PERSON_NOUNS } from '../../lexicon/person-nouns';
import { POSTS } from '../../lexicon/speaker-nouns';
import { HONORIFICS } from '../../lexicon/titles';
import type { NounPhrase, Reading, WordRun } from '../words/reading';
import { readName } from './read-name';

const ROLE_LIMIT = 12;

/** The apposition after a name ("…, Director of the National Iodine Study, says"): the words up to its closing comma. */
export const appositionAfter = ({ text, words, phrases, phraseOf }: Reading, phrase: NounPhrase): string => {
  // "in Damascus, the agency's man, …": a place is nobody's post.
  if (words[phrase.first - 1]?.tag === 'ADP') return '';
  const comma = words[phrase.last + 1];
  const next = phrases[phraseOf[phrase.last + 2] ?? -1];
  if (comma?.lower !== ',' || !next || next.form === 'pronoun' || /^wh/u.test(words[phrase.last + 2]?.lower ?? ''))
    return '';
  const named = readName({ text, words } as Reading, next);
  const opens = words[next.first];
  const heads = Array.from({ length: next.last - next.first + 1 }, (_, i) => words[next.first + i]?.lower ?? '');
  const post =
    (opens?.tag === 'DET' && !/^wh/u.test(opens.lower)) || heads.some((w) => HONORIFICS.has(w) || PERSON_NOUNS.has(w));
  const holder =
    named?.kind === 'person' && !HONORIFICS.has(named.name.toLowerCase()) && !POSTS.has(named.name.toLowerCase());
  if (!post || holder) return '';
  for (let i = next.last + 1; i <= next.first + ROLE_LIMIT; i++) {
    const word = words[i];
    if (
      !word ||
      word.sentence !== comma.sentence ||
      (word.tag === 'VERB' && /^(?:said|says|told|tells)$/u.test(word.lower))
    )
      return '';
    if (word.lower === ',' || word.lower === '.')
      return text.slice(opens?.start ?? 0, words[i - 1]?.end ?? 0).replace(/^(?:the|a|an)\s+/iu, '');
  }
  return '';
};

/** The phrase that owns the one beginning at a word, over a short form in brackets ("World Food Programme (WFP)’s Director"), or -1. */
const ownerBefore = (words: Reading['words'], phraseOf: Reading['phraseOf'], first: number): number => {
  if (!/^['’]s$/u.test(words[first - 1]?.text ?? '')) return -1;
  let i = first - 2;
  if (words[i]?.text === ')') while (i > 0 && words[i]?.text !== '(') i--;
  if (words[i]?.text === '(') i--;
  return phraseOf[i] ?? -1;
};

/** The post before a name with a comma between ("the agency's representative in Syria, Asseer Al-Madaien"). */
export const appositionBefore = ({ text, words, phrases, phraseOf }: Reading, phrase: NounPhrase): string => {
  if (words[phrase.first - 1]?.lower !== ',') return '';
  let first = phraseOf[phrase.first - 2] ?? -1;
  for (let hop = 0; hop < 3; hop++) {
    const candidate = phrases[first];
    const previous = words[(candidate?.first ?? 0) - 1];
    if (
      candidate &&
      previous?.tag === 'ADP' &&
      previous.sentence === words[phrase.first]?.sentence &&
      /^(?:of|in|for|at|to)$/u.test(previous.lower)
    ) {
      const owner = phraseOf[candidate.first - 2] ?? -1;
      if (owner < 0) break;
      first = owner;
    } else break;
  }
  const base = phrases[first];
  if (!base) return '';
  const start = phrases[ownerBefore(words, phraseOf, base.first)] ?? base;
  const run: WordRun = { first: start.first, last: phrase.first - 2 };
  const post = words.slice(run.first, run.last + 1);
  // "The prefect, Salif Dembou, receives": a calling with its article, a full name between commas.
  const calling = words[run.last]?.lower ?? '';
  const apposed =
    words[run.first]?.tag === 'DET' &&
    (POSTS.has(calling) || PERSON_NOUNS.has(calling)) &&
    phrase.last > phrase.first &&
    words[phrase.last + 1]?.lower === ',';
  if (!apposed && !post.some((w) => HONORIFICS.has(w.lower) || w.lower === 'representative')) return '';
  return text.slice(words[run.first]?.start ?? 0, words[run.last]?.end ?? 0).replace(/^(?:the|a|an)\s+/iu, '');
};

/** The short form in brackets after a name: "World Food Programme (WFP)"; empty where there is none. */
export const bracketed = (words: Reading['words'], last: number): string => {
  const [open, inner, close] = [words[last + 1], words[last + 2], words[last + 3]];
  return open?.text === '(' && close?.text === ')' && inner && /^\p{Lu}[\p{Lu}\p{Ll}]*\p{Lu}s?$/u.test(inner.text)
    ? inner.text
    : '';
};
