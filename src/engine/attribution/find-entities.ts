import type { SpeakerKind } from '../../model/claim';
import { BODY_NOUNS } from '../lexicon/cues';
import { PERSON_NOUNS } from '../lexicon/person-nouns';
import { BODY_NAME_ENDS, GENDERED_TITLES, HONORIFICS, KNOWN_ACRONYMS, ORGANISATION_WORDS } from '../lexicon/titles';
import { beginsWithArticle, openingBody, saysIt } from './hint-at-body';
import { endOfBody } from './name-phrase';
import { phraseClass } from './phrase-class';
import { type ReadName, readName } from './read-name';
import type { NounPhrase, Reading, WordRun } from './reading';

/** One named person or body of an article, with every phrase that names it. */
export interface Entity {
  /** The fullest name in the article. */
  name: string;
  kind: SpeakerKind | 'either';
  role: string;
  /** Words that lead to it from a later mention: surname, short form, what its role is made of (lower case). */
  readonly affiliation: Set<string>;
  pronoun: 'he' | 'she' | null;
  /** Phrase indices, in text order. */
  readonly mentions: number[];
}

/** The entities of one reading and which of them each phrase names. */
export interface Entities {
  readonly all: readonly Entity[];
  readonly ofPhrase: ReadonlyMap<number, Entity>;
  readonly names: ReadonlyMap<number, ReadName>;
  /** For phrases that are a part of a longer name ("Disease Control" in "Centre for Disease Control") the phrase that begins it. */
  readonly wholes: ReadonlyMap<number, number>;
}

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’']/gu, '')
    .toLowerCase();
const tokens = (name: string): string[] =>
  fold(name)
    .split(/[\s.]+/u)
    .filter((w) => w.length > 1 && !HONORIFICS.has(w));
const initials = (name: string): string => (name.match(/\b\p{Lu}/gu) ?? []).join('');
const ROLE_LIMIT = 12;

/** The apposition after a name ("…, Director of the National Iodine Study, says"): the words up to its closing comma. */
const appositionAfter = ({ text, words, phrases, phraseOf }: Reading, phrase: NounPhrase): string => {
  // "in Damascus, the agency's man, …": a place is nobody's post.
  if (words[phrase.first - 1]?.tag === 'ADP') return '';
  const comma = words[phrase.last + 1];
  const next = phrases[phraseOf[phrase.last + 2] ?? -1];
  if (comma?.lower !== ',' || !next || next.form === 'pronoun') return '';
  const named = readName({ text, words } as Reading, next);
  const opens = words[next.first];
  const heads = Array.from({ length: next.last - next.first + 1 }, (_, i) => words[next.first + i]?.lower ?? '');
  const post = opens?.tag === 'DET' || heads.some((w) => HONORIFICS.has(w) || PERSON_NOUNS.has(w));
  if (!post || named?.kind === 'person') return '';
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
const appositionBefore = ({ text, words, phrases, phraseOf }: Reading, phrase: NounPhrase): string => {
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
  if (!post.some((w) => HONORIFICS.has(w.lower) || w.lower === 'representative')) return '';
  return text.slice(words[run.first]?.start ?? 0, words[run.last]?.end ?? 0).replace(/^(?:the|a|an)\s+/iu, '');
};

/** The short form in brackets after a name: "World Food Programme (WFP)"; empty where there is none. */
const bracketed = (words: Reading['words'], last: number): string => {
  const [open, inner, close] = [words[last + 1], words[last + 2], words[last + 3]];
  return open?.text === '(' && close?.text === ')' && inner && /^\p{Lu}[\p{Lu}\p{Ll}]*\p{Lu}s?$/u.test(inner.text)
    ? inner.text
    : '';
};

/** Groups the named phrases of a reading into entities: same name, surname of a known person, short form of a known body. */
export const findEntities = (reading: Reading): Entities => {
  const { words, phrases } = reading;
  const all: Entity[] = [];
  const byKey = new Map<string, Entity>();
  const ofPhrase = new Map<number, Entity>();
  const names = new Map<number, ReadName>();
  // Phrases that are a part of a longer name: "National Statistics" in "Office for National Statistics".
  const parts = new Map<number, number>();
  phrases.forEach((phrase, index) => {
    const kind = phraseClass(reading, phrase);
    const named =
      phrase.last > phrase.first &&
      ORGANISATION_WORDS.has(words[phrase.head]?.lower ?? '') &&
      /^\p{Lu}/u.test(words[phrase.head - 1]?.text ?? '');
    const read =
      phrase.form === 'pronoun' ||
      kind === 'date' ||
      (kind === 'group' && !named && endOfBody(reading, phrase) === phrase.last)
        ? null
        : readName(reading, phrase);
    if (!read) return;
    const end = endOfBody(reading, read.run);
    const [a, z] = [words[read.run.first], words[end]];
    if (end === read.run.last || !a || !z) {
      if (!parts.has(index)) names.set(index, read);
      return;
    }
    for (let i = read.run.last + 1; i <= end; i++) parts.set(reading.phraseOf[i] ?? -1, index);
    names.set(index, {
      ...read,
      run: { first: read.run.first, last: end },
      name: reading.text.slice(a.start, z.end).replace(/\s+/gu, ' '),
      kind: 'organisation',
    });
  });
  // Longer names first, so that every short form finds the fullest one wherever it stands.
  const order = [...names].sort((a, b) => tokens(b[1].name).length - tokens(a[1].name).length || a[0] - b[0]);
  for (const [index, read] of order) {
    const pieces = tokens(read.name);
    const key = pieces.join(' ');
    const last = pieces.at(-1) ?? fold(read.name);
    let entity = byKey.get(key) ?? byKey.get(fold(read.name));
    if (!entity && pieces.length === 1) entity = byKey.get(`~${last}`) ?? byKey.get(`^${last}`);
    if (!entity && /^(?:\p{Lu}\.?){2,7}$/u.test(read.name)) entity = byKey.get(`#${read.name.replaceAll('.', '')}`);
    if (!entity) {
      const short = bracketed(words, read.run.last);
      entity = {
        name: short ? `${read.name} (${short})` : read.name,
        kind: read.kind,
        role: '',
        affiliation: new Set(),
        pronoun: null,
        mentions: [],
      };
      all.push(entity);
      byKey.set(key || fold(read.name), entity);
      if (short) {
        byKey.set(fold(short), entity);
        entity.kind = 'organisation';
      }
      if (pieces.length > 1) {
        if (!byKey.has(`~${last}`)) byKey.set(`~${last}`, entity);
        if (!byKey.has(`^${pieces[0]}`) && (read.kind !== 'organisation' || BODY_NAME_ENDS.has(last)))
          byKey.set(`^${pieces[0]}`, entity);
        const letters = initials(read.name);
        if (letters.length > 1 && !byKey.has(`#${letters}`) && read.kind !== 'person') byKey.set(`#${letters}`, entity);
      }
    }
    ofPhrase.set(index, entity);
    entity.mentions.push(index);
    // A label in capitals ("ROWE: …") is no acronym where it is somebody's surname.
    const shouted = pieces.length === 1 && tokens(entity.name).length > 1 && fold(entity.name).endsWith(` ${last}`);
    if (read.kind !== 'either' && entity.kind === 'either' && !shouted) entity.kind = read.kind;
    const phrase = phrases[index];
    if (!phrase) continue;
    const title = read.before.toLowerCase().split(/\s+/u).at(-1)?.replace(/\.$/u, '') ?? '';
    const pronoun = GENDERED_TITLES.get(title);
    if (pronoun) entity.pronoun = pronoun;
    const follows = words[read.run.last + 1];
    const age = words[read.run.last + 2];
    if (follows?.lower === ',' && age?.tag === 'NUM' && /^\d\d$/u.test(age.text) && entity.kind === 'either')
      entity.kind = 'person';
    if (entity.kind === 'either' && (beginsWithArticle(entity.name) || saysIt(reading, read.run.last + 1)))
      entity.kind = 'organisation';
    if (follows?.lower === ',' && age?.lower === 'which' && entity.kind === 'either') entity.kind = 'organisation';
    if (
      words[read.run.last + 1]?.text === ':' &&
      words[phrase.first - 1]?.block !== words[phrase.first]?.block &&
      /^\p{Lu}{3,}$/u.test(words[read.run.last]?.text ?? '') &&
      !KNOWN_ACRONYMS.has(read.name) &&
      reading.blocks[words[phrase.first]?.block ?? -1]?.role === 'paragraph'
    )
      entity.kind = 'person';
    const opening = openingBody(reading, phrase);
    const honour = /^(?:mr|mrs|ms|miss|dr|sen|rep|gov|prof)\.?$/iu.test(read.before);
    const post = honour ? '' : appositionAfter(reading, phrase) || read.before || appositionBefore(reading, phrase);
    const role = post !== '' && opening !== '' && !/\p{Lu}/u.test(post) ? `${opening} ${post}` : post;
    if (role.length > entity.role.length && role.length < 90) {
      entity.role = role;
      const body =
        role
          .toLowerCase()
          .split(/\s+(?:of|for|in|that|which|based|run|with)\s+/u)[0]
          ?.split(/\s+/u)
          .at(-1) ?? '';
      if (entity.kind === 'either' && tokens(read.name).length < 5 && /\p{L}{3}/u.test(role))
        entity.kind = BODY_NOUNS.has(body) || body === 'maker' || body === 'provider' ? 'organisation' : 'person';
    }
    for (const word of tokens(`${read.before} ${role}`)) entity.affiliation.add(word);
  }
  for (const entity of all) {
    entity.mentions.sort((a, b) => a - b);
    const known = KNOWN_ACRONYMS.get(entity.name);
    if (known) {
      entity.name = known;
      entity.kind = 'organisation';
    }
    for (const w of [...entity.affiliation]) {
      const body = byKey.get(w);
      if (body) for (const part of [...tokens(body.name), w]) entity.affiliation.add(part);
    }
  }
  return { all, ofPhrase, names, wholes: parts };
};
