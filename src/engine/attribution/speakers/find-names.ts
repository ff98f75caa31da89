import { DOCUMENT_NOUNS } from '../../lexicon/cues';
import { ANYBODYS_NAMES, HER_NAMES, HIS_NAMES } from '../../lexicon/given-names';
import { HONORIFICS, ORGANISATION_WORDS } from '../../lexicon/titles';
import { phraseClass } from '../words/phrase-class';
import type { NounPhrase, Reading } from '../words/reading';
import { inDateline, isDemonym, isPost, opensAsCommon, type SeenWords } from './is-name';
import { nameAfterPost } from './name-after-post';
import { endOfBody } from './name-phrase';
import { type ReadName, readName } from './read-name';

/** The names of a reading before they are grouped. */
export interface Names {
  /** The name each phrase ends in, by the phrase's index. */
  readonly ofPhrase: Map<number, ReadName>;
  /** For phrases that are a part of a longer name the phrase that begins it. */
  readonly wholes: Map<number, number>;
  /** Names that own or stand before another noun ("Tom Reyes's side", "Ana Ruiz fans"): nobody's mention, but the fullest form may stand there. */
  readonly hidden: readonly (readonly [phrase: number, name: ReadName])[];
}

/** Words of a phrase looked at for a name inside it. */
const INSIDE = 12;

const capital = (text: string | undefined): boolean => text !== undefined && /^\p{Lu}\p{Ll}/u.test(text);
const given = (lower: string): boolean => HIS_NAMES.has(lower) || HER_NAMES.has(lower) || ANYBODYS_NAMES.has(lower);

/** "Hector Ruiz" where the tagger took the given name at a sentence's head for a verb: the name with it. */
const withGiven = ({ words, text, phraseOf }: Reading, read: ReadName): ReadName => {
  const before = words[read.run.first - 1];
  const last = words[read.run.last];
  const outside = (phraseOf[read.run.first - 1] ?? -1) < 0;
  if (!before || !last || !outside || before.sentence !== last.sentence) return read;
  if (!capital(before.text) || !given(before.lower) || read.before !== '') return read;
  const run = { first: read.run.first - 1, last: read.run.last };
  return { ...read, run, name: text.slice(before.start, last.end).replace(/\s+/gu, ' '), kind: 'person' };
};

/** "Sen. Wade Lasker" where the tagger took the given name for a verb: the person behind a bare title; null elsewhere. */
const givenAfter = ({ words, text, phrases, phraseOf }: Reading, { run, name }: ReadName): ReadName | null => {
  const [first, next] = [words[run.last + 1], phrases[phraseOf[run.last + 2] ?? -1]];
  const last = words[next?.last ?? -1];
  if (
    !first ||
    !last ||
    first.sentence !== last.sentence ||
    !HONORIFICS.has((words[run.last]?.lower ?? '').replace(/\.$/u, ''))
  )
    return null;
  if ((phraseOf[run.last + 1] ?? -1) >= 0 || !capital(first.text) || !capital(last.text)) return null;
  return {
    run: { first: run.last + 1, last: next?.last ?? run.last + 1 },
    name: text.slice(first.start, last.end).replace(/\s+/gu, ' '),
    before: name,
    kind: 'person',
  };
};

/** The name that stands inside a phrase before its possessive, or a given name and surname before its common head; null where there is none. */
const hiddenIn = (reading: Reading, phrase: NounPhrase): ReadName | null => {
  const { words } = reading;
  let owner: ReadName | null = null;
  for (let i = phrase.first + 1; i <= Math.min(phrase.head, phrase.first + INSIDE); i++) {
    const word = words[i];
    if (!word) break;
    if (/^['’]s?$/u.test(word.text)) owner ??= readName(reading, { first: phrase.first, last: i - 1, head: i - 1 });
    const name = !/^\p{Lu}/u.test(word.text) && i - phrase.first >= 2 && given(words[i - 2]?.lower ?? '');
    if (name && capital(words[i - 2]?.text) && capital(words[i - 1]?.text))
      return readName(reading, { first: i - 2, last: i - 1, head: i - 1 });
  }
  return owner;
};

/** "State of the Oceans report": the phrase that ends a document's name which another begins, or -1. */
const documentAfter = ({ words, phrases, phraseOf }: Reading, { run }: ReadName): number => {
  if (words[run.last + 1]?.lower !== 'of') return -1;
  const p = phraseOf[run.last + 2] ?? -1;
  const phrase = phrases[p];
  const head = words[phrase?.head ?? -1];
  if (!phrase || !head || !DOCUMENT_NOUNS.has(head.lower) || phrase.last <= phrase.first) return -1;
  return capital(words[phrase.head - 1]?.text) && words[phrase.first]?.tag === 'DET' ? p : -1;
};

/** Every name of a reading: what a phrase ends in, over "of" and "for" to the end of a body's name. */
export const findNames = (reading: Reading, seen: SeenWords): Names => {
  const { words, phrases, phraseOf, text } = reading;
  const ofPhrase = new Map<number, ReadName>();
  const wholes = new Map<number, number>();
  const hidden: (readonly [number, ReadName])[] = [];
  const join = (index: number, read: ReadName, last: number, kind: ReadName['kind']): void => {
    const [a, z] = [words[read.run.first], words[last]];
    if (!a || !z) return;
    for (let i = read.run.last + 1; i <= last; i++) {
      const p = phraseOf[i] ?? -1;
      if (p >= 0 && p !== index) wholes.set(p, index);
    }
    ofPhrase.set(index, {
      ...read,
      run: { first: read.run.first, last },
      name: text.slice(a.start, z.end).replace(/\s+/gu, ' '),
      kind,
    });
  };
  phrases.forEach((phrase, index) => {
    const kind = phraseClass(reading, phrase);
    if (phrase.form === 'pronoun' || kind === 'date') return;
    const titled = /^(?:title|heading)$/u.test(reading.blocks[words[phrase.first]?.block ?? -1]?.role ?? '');
    const inner = titled ? null : hiddenIn(reading, phrase);
    if (inner) hidden.push([index, inner]);
    const named =
      phrase.last > phrase.first &&
      ORGANISATION_WORDS.has(words[phrase.head]?.lower ?? '') &&
      /^\p{Lu}/u.test(words[phrase.head - 1]?.text ?? '');
    if (kind === 'group' && !named && endOfBody(reading, phrase) === phrase.last) return;
    const plain = readName(reading, phrase);
    const held = plain && nameAfterPost(reading, phrase, plain);
    if (held) {
      ofPhrase.set(index, held.read);
      ofPhrase.delete(held.post);
      wholes.set(held.post, index);
      return;
    }
    const read = plain && withGiven(reading, plain);
    const after = plain && givenAfter(reading, plain);
    if (after) {
      ofPhrase.set(index, after);
      for (let i = after.run.first; i <= after.run.last; i++) {
        const p = phraseOf[i] ?? -1;
        if (p >= 0) wholes.set(p, index);
      }
      return;
    }
    if (read && isDemonym(reading, phrase, read)) return;
    const paper = read && phrases[documentAfter(reading, read)];
    if (paper) {
      join(index, read, paper.last, 'document');
      return;
    }
    if (!read || isPost(reading, read) || inDateline(reading, phrase)) return;
    const end = endOfBody(reading, read.run);
    // "Tom Burke" where the tagger took the surname for a verb.
    const surname =
      end === read.run.last + 1 && end === read.run.first + 1 && given(words[read.run.first]?.lower ?? '');
    if (end > read.run.last) join(index, read, end, surname ? 'person' : 'organisation');
    else if (!opensAsCommon(reading, read, seen) && !wholes.has(index)) ofPhrase.set(index, read);
  });
  return { ofPhrase, wholes, hidden };
};
