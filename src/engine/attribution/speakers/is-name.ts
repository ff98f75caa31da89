import { BODY_NOUNS, DOCUMENT_NOUNS, GROUP_NOUNS } from '../../lexicon/cues';
import { PERSON_NOUNS } from '../../lexicon/person-nouns';
import { BODY_HEADS, DEMONYMS, POSTS, WRITTEN_NOUNS } from '../../lexicon/speaker-nouns';
import { HONORIFICS, KNOWN_ACRONYMS } from '../../lexicon/titles';
import { singular } from '../../nouns/plurals';
import type { NounPhrase, Reading } from '../words/reading';
import { callsPerson } from './calls';
import type { ReadName } from './read-name';

/** Which words of an article stand in lower case, and which stand with a capital where no sentence or title asks for one. */
export interface SeenWords {
  readonly lower: ReadonlySet<string>;
  readonly capital: ReadonlySet<string>;
}

const DATELINE = 14;
const TITLED = /^(?:title|heading|related story|byline)$/u;

/** Reads once how the words of an article are written. */
export const seenWords = ({ words, blocks }: Reading): SeenWords => {
  const lower = new Set<string>();
  const capital = new Set<string>();
  words.forEach((word, i) => {
    if (TITLED.test(blocks[word.block]?.role ?? '')) return;
    const before = words[i - 1];
    if (/^\p{Ll}/u.test(word.text)) lower.add(word.lower);
    else if (/^\p{Lu}/u.test(word.text) && before?.sentence === word.sentence && /[\p{L}\p{N},]$/u.test(before.text))
      capital.add(word.lower);
  });
  return { lower, capital };
};

const calls = (lower: string): boolean => {
  const one = singular(lower);
  return (
    GROUP_NOUNS.has(lower) ||
    lower === 'leadership' ||
    PERSON_NOUNS.has(one) ||
    (one !== lower && POSTS.has(one)) ||
    DOCUMENT_NOUNS.has(one) ||
    WRITTEN_NOUNS.has(one) ||
    (one !== lower && (BODY_NOUNS.has(one) || BODY_HEADS.has(one)))
  );
};

/** "Investors see …", "Rosters show …": the first word of a sentence has its capital from there; true where it is a common word. */
export const opensAsCommon = ({ words }: Reading, { run }: ReadName, seen: SeenWords): boolean => {
  const word = words[run.first];
  const before = words[run.first - 1];
  if (!word || run.last > run.first || !/^\p{Lu}\p{Ll}/u.test(word.text)) return false;
  if (before?.sentence === word.sentence && !/^[•*"“‘'«–—:-]$/u.test(before.text)) return false;
  const one = singular(word.lower);
  if (one !== word.lower && (PERSON_NOUNS.has(one) || POSTS.has(one))) return true;
  if (seen.capital.has(word.lower)) return false;
  if (one !== word.lower && callsPerson(one)) return true;
  return word.tag === 'NOUN' || word.tag === 'ADJ' || seen.lower.has(word.lower) || calls(word.lower);
};

/** "the Conservator", "Finance Minister": a post alone names nobody. */
export const isPost = (reading: Reading, { run, name, before }: ReadName): boolean => {
  const head = name.toLowerCase().replace(/\.$/u, '');
  const titled = HONORIFICS.has(head) || POSTS.has(head);
  if (KNOWN_ACRONYMS.has(name)) return false;
  if (run.last === run.first) return titled && /^(?:.*\p{Lu}|\P{L}*$)/u.test(before);
  return reading.words.slice(run.first, run.last + 1).every((w) => HONORIFICS.has(w.lower) || POSTS.has(w.lower));
};

/** "the Dane", "a senior Liberal": what one of a people or a party is called is no name. */
export const isDemonym = ({ words }: Reading, phrase: NounPhrase, { run, name }: ReadName): boolean =>
  run.first === run.last && /^(?:DET|NUM)$/u.test(words[phrase.first]?.tag ?? '') && DEMONYMS.has(name.toLowerCase());

/** "LUMBRIDGE (ANP) — …": true for a phrase before the dash that a paragraph's place line ends with. */
export const inDateline = ({ words, blocks }: Reading, phrase: NounPhrase): boolean => {
  const opens = words[phrase.first];
  const block = blocks[opens?.block ?? -1];
  if (!opens || !block || block.role !== 'paragraph' || opens.start - block.start > 60) return false;
  let shouted = false;
  for (let i = phrase.first; i > phrase.first - DATELINE && words[i]?.block === opens.block; i--)
    shouted = /^\p{Lu}{3,}$/u.test(words[i]?.text ?? '');
  if (!shouted) return false;
  for (let i = phrase.last + 1; i < phrase.last + DATELINE && words[i]?.block === opens.block; i++) {
    const word = words[i];
    if (!word || word.tag === 'VERB' || word.tag === 'AUX' || word.tag === 'DET') return false;
    if (/^[—–-]$/u.test(word.text) && word.start > (words[i - 1]?.end ?? 0)) return true;
  }
  return false;
};
