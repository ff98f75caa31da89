import { DOCUMENT_NOUNS } from '../../lexicon/cues';
import { BODY_HEADS, DEMONYMS, POSTS } from '../../lexicon/speaker-nouns';
import { HONORIFICS, KNOWN_ACRONYMS } from '../../lexicon/titles';
import { singular } from '../../nouns/plurals';
import { inHeadline } from '../words/in-headline';
import { phraseClass } from '../words/phrase-class';
import type { NounPhrase, Reading } from '../words/reading';
import { callsPerson, endOfBody, isCapital, isGiven, type ReadName, readName } from './read-name';

/** The names of a reading by their phrases. */
export interface Names {
  readonly names: ReadonlyMap<number, ReadName>;
  /** For phrases that are a part of a longer name ("Disease Control" in "Centre for Disease Control") the phrase that begins it. */
  readonly wholes: ReadonlyMap<number, number>;
}

/** How the article itself writes its words, lower case, headlines aside. */
interface Seen {
  readonly lower: ReadonlySet<string>;
  readonly capital: ReadonlySet<string>;
}

/** Words that stand in lower case anywhere, so that a capital at a sentence's head says nothing, and words with a capital of their own. */
export const readSeen = (reading: Reading): Seen => {
  const lower = new Set<string>();
  const capital = new Set<string>();
  reading.words.forEach((word, i) => {
    if (inHeadline(reading, i)) return;
    const before = reading.words[i - 1];
    if (/^\p{Ll}/u.test(word.text)) lower.add(word.lower);
    else if (isCapital(word.text) && before?.sentence === word.sentence && /[\p{L}\p{N},]$/u.test(before.text))
      capital.add(word.lower);
  });
  return { lower, capital };
};

/** "Investors see …", "the Conservator", "the Dane": a capital that makes no name. */
const isNoName = ({ words }: Reading, phrase: NounPhrase, { run, name, before }: ReadName, seen: Seen): boolean => {
  const word = words[run.first];
  if (!word || KNOWN_ACRONYMS.has(name)) return word === undefined;
  const lower = word.lower.replace(/\.$/u, '');
  if (
    words
      .slice(run.first, run.last + 1)
      .every((w) => w.tag === 'PUNCT' || HONORIFICS.has(w.lower) || POSTS.has(w.lower))
  )
    return run.last > run.first || /^(?:.*\p{Lu}|\P{L}*$)/u.test(before);
  if (run.last > run.first) return false;
  if (/^(?:DET|NUM)$/u.test(words[phrase.first]?.tag ?? '') && DEMONYMS.has(lower)) return true;
  const outer = words[run.first - 1];
  if (!/^\p{Lu}\p{Ll}/u.test(word.text) || (outer?.sentence === word.sentence && !/^[•*"“‘'«–—:-]$/u.test(outer.text)))
    return false;
  const one = singular(lower);
  if (one !== lower && callsPerson(one)) return !seen.capital.has(word.lower) || POSTS.has(one);
  if (seen.capital.has(word.lower)) return false;
  return (
    word.tag === 'NOUN' ||
    word.tag === 'ADJ' ||
    seen.lower.has(word.lower) ||
    DOCUMENT_NOUNS.has(one) ||
    BODY_HEADS.has(one)
  );
};

/** "LUMBRIDGE (ANP) — …": a phrase before the dash that a paragraph's place line ends with. */
const isDateline = ({ words, blocks, text }: Reading, phrase: NounPhrase): boolean => {
  const block = blocks[words[phrase.first]?.block ?? -1];
  if (block?.role !== 'paragraph' || phrase.start - block.start > 60) return false;
  return (
    /^\s*\p{Lu}{3,}[^.:"“”]{0,60}\s[—–-]\s/u.test(text.slice(block.start, block.start + 90)) &&
    /^[^.:"“”a-z]{0,60}\s[—–-]\s/u.test(text.slice(phrase.end, phrase.end + 64))
  );
};

/** Every name of a reading by its phrase: what the phrase ends in, over "of", "for" and "and" to the end of a body's name. */
export const findNames = (reading: Reading, seen: Seen): Names => {
  const { words, phrases, phraseOf, text } = reading;
  const names = new Map<number, ReadName>();
  const wholes = new Map<number, number>();
  phrases.forEach((phrase, index) => {
    if (phrase.form === 'pronoun' || wholes.has(index) || phraseClass(reading, phrase) === 'date') return;
    let read = readName(reading, phrase);
    if (!read) return;
    // "Hector Ruiz" where the tagger took the given name at a sentence's head for a verb.
    const given = words[read.run.first - 1];
    if (
      given &&
      given.sentence === words[read.run.first]?.sentence &&
      isCapital(given.text) &&
      isGiven(given.lower) &&
      (phraseOf[read.run.first - 1] ?? -1) < 0 &&
      read.before === ''
    ) {
      const run = { first: read.run.first - 1, last: read.run.last };
      read = { ...read, run, name: text.slice(given.start, words[run.last]?.end ?? given.end), kind: 'person' };
    }
    if (isNoName(reading, phrase, read, seen) || isDateline(reading, phrase)) return;
    const last = inHeadline(reading, read.run.last) ? read.run.last : endOfBody(reading, read.run);
    if (last > read.run.last) {
      for (let i = read.run.last + 1; i <= last; i++) {
        const p = phraseOf[i] ?? -1;
        if (p >= 0 && p !== index) wholes.set(p, index);
      }
      const surname = last === read.run.first + 1 && isGiven(words[read.run.first]?.lower ?? '');
      const name = text.slice(words[read.run.first]?.start ?? 0, words[last]?.end ?? 0).replace(/\s+/gu, ' ');
      read = { ...read, run: { first: read.run.first, last }, name, kind: surname ? 'person' : 'organisation' };
    }
    names.set(index, read);
  });
  return { names, wholes };
};
