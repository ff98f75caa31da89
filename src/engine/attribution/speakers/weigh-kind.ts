import { ANYBODYS_NAMES, HER_NAMES, HIS_NAMES, PLACE_NAMES } from '../../lexicon/given-names';
import { PERSON_NOUNS } from '../../lexicon/person-nouns';
import { BODY_CALLINGS, BODY_HEADS, DEMONYMS } from '../../lexicon/speaker-nouns';
import { BODY_NAME_ENDS, HONORIFICS } from '../../lexicon/titles';
import { singular } from '../../nouns/plurals';
import type { Reading } from '../words/reading';
import { callsBody, callsPerson } from './calls';
import type { Entity } from './entity';
import { beginsWithArticle, saysIt } from './hint-at-body';
import type { SeenWords } from './is-name';
import type { ReadName } from './read-name';

const OWN_WORDS = 40;

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’']/gu, '')
    .toLowerCase();

/** The first given name of a name, folded; empty where it begins with none, or with one that alone is a place. */
const givenName = (name: string): string => {
  const parts = name.split(/[\s-]+/u).filter((w) => !HONORIFICS.has(plain(w).replace(/\.$/u, '')));
  const first = plain(parts[0] ?? '');
  if (parts.length < 2 && PLACE_NAMES.has(first)) return '';
  return HIS_NAMES.has(first) || HER_NAMES.has(first) || ANYBODYS_NAMES.has(first) ? first : '';
};

/** Whether a name's bearer is a "he" or a "she" by the given name; null where it does not say. */
export const genderOf = (name: string): 'he' | 'she' | null => {
  const given = givenName(name);
  return HIS_NAMES.has(given) ? 'he' : HER_NAMES.has(given) ? 'she' : null;
};

/** "PairUp", "GridNorth": a capital inside a word is a firm's, unless it opens a surname ("McAdam", "DeLuca"). */
export const camel = (name: string): boolean =>
  !/\s/u.test(name) && /\p{Ll}\p{Lu}/u.test(name) && !/^(?:Mc|Mac|De|Di|Du|La|Le|Van|Fitz|O)\p{Lu}/u.test(name);

/** "…, a security blog,": what stands in apposition to the name is a body. */
const apposedBody = ({ words, phrases, phraseOf }: Reading, last: number): boolean => {
  if (words[last + 1]?.lower !== ',' || !/^(?:an?|the|one)$/u.test(words[last + 2]?.lower ?? '')) return false;
  const head = words[phrases[phraseOf[last + 2] ?? -1]?.head ?? -1]?.lower ?? '';
  return BODY_CALLINGS.has(head) || BODY_HEADS.has(head);
};

/** A verb stands right behind the name, or one of saying right before it. */
const acts = ({ words }: Reading, { run }: ReadName): boolean => {
  const [before, after] = [words[run.first - 1], words[run.last + 1]];
  return (
    /^(?:VERB|AUX)$/u.test(after?.tag ?? '') ||
    /^(?:said|says|told|tells|added|adds|wrote|writes|asked|recalled|recalls)$/u.test(before?.lower ?? '')
  );
};

/** "“So they need me,” says Noura": whose own words beside a verb of saying hold "I" or "me" is a person. */
const speaksOfSelf = ({ words }: Reading, { run }: ReadName): boolean => {
  const says = /^(?:said|says|told|tells|added|adds|recalled|recalls)$/u;
  const name = words[run.first];
  if (!name || !(says.test(words[run.first - 1]?.lower ?? '') || says.test(words[run.last + 1]?.lower ?? '')))
    return false;
  if (name.quotation >= 0) return false;
  const from = Math.max(0, run.first - OWN_WORDS);
  return words
    .slice(from, run.last + OWN_WORDS)
    .some((w) => w.sentence === name.sentence && w.quotation >= 0 && /^(?:i|me|my|myself|mine)$/u.test(w.lower));
};

interface Signs {
  readonly gender: boolean;
  readonly alone: boolean;
  readonly the: boolean;
  readonly theCalled: boolean;
  readonly body: boolean;
  readonly it: boolean;
}

/** What the mentions of an entity say of its kind. */
const signsOf = (reading: Reading, entity: Entity, names: ReadonlyMap<number, ReadName>): Signs => {
  const { words, phrases, phraseOf } = reading;
  const last = plain(entity.name.split(/\s+/u).at(-1) ?? '');
  let [gender, alone, the, theCalled, body, it] = [entity.pronoun !== null, false, false, false, false, false];
  for (const p of entity.mentions) {
    const read = names.get(p);
    const phrase = phrases[p];
    if (!read || !phrase) continue;
    const article = words[phrase.first]?.lower === 'the';
    const single = read.run.first === read.run.last;
    const next = words[read.run.last + 1];
    if (single && !article && read.before === '' && plain(read.name) === last && acts(reading, read)) alone = true;
    if (single && speaksOfSelf(reading, read)) gender = true;
    if (article && read.before === '') the = true;
    const possessed = /^['’]s?$/u.test(words[read.run.first - 1]?.text ?? '');
    if (
      article &&
      !possessed &&
      read.before !== '' &&
      !callsPerson(read.before.toLowerCase().split(/\s+/u).at(-1) ?? '')
    )
      theCalled = true;
    if (next?.lower === ',' && words[read.run.last + 2]?.lower === 'who') gender = true;
    // "the University of California at Berkeley who" is no Berkeley.
    if (next?.lower === 'who' && words[phrase.first - 1]?.tag !== 'ADP') gender = true;
    if (next?.lower === ',' && words[read.run.last + 2]?.lower === 'which') body = true;
    if (saysIt(reading, read.run.last + 1)) it = true;
    if (callsBody(read.before) || apposedBody(reading, read.run.last)) body = true;
    // "The owner, Zarechny Coal, …": what it stands in apposition to is a body's word.
    const owner = words[read.run.first - 1]?.lower === ',' ? phrases[phraseOf[read.run.first - 2] ?? -1] : undefined;
    if (owner && /^(?:the|its|their)$/u.test(words[owner.first]?.lower ?? '') && next?.lower === ',') {
      const calling = words[owner.head]?.lower ?? '';
      if (BODY_CALLINGS.has(calling) && !PERSON_NOUNS.has(calling)) body = true;
    }
  }
  return { gender, alone, the, theCalled, body, it };
};

/** "Brightwater's Jules Lambrecht": two or three words behind an owner are somebody's name. */
const owned = ({ words }: Reading, { mentions }: Entity, names: ReadonlyMap<number, ReadName>): boolean =>
  mentions.some((p) => {
    const run = names.get(p)?.run;
    const length = run ? run.last - run.first : 0;
    return (length === 1 || length === 2) && /^['’]s?$/u.test(words[(run?.first ?? 0) - 1]?.text ?? '');
  });

/** Person or body, by all that an article says of a name whose form leaves it open; "either" where nothing does. */
export const weighKind = (
  reading: Reading,
  entity: Entity,
  names: ReadonlyMap<number, ReadName>,
  seen: SeenWords,
): Entity['kind'] => {
  const { name } = entity;
  const parts = name.split(/\s+/u);
  // "NHS England": letters that open a name are a body's.
  if (camel(name) || beginsWithArticle(name) || /^\p{Lu}{3,}\s\p{Lu}\p{Ll}/u.test(name)) return 'organisation';
  // "Latinos said", "Palestinians say": a people in the plural.
  const people = parts.length === 1 && /s$/u.test(name) && !/^\p{Lu}+$/u.test(name);
  if (people && (DEMONYMS.has(singular(plain(name))) || /(?:icans|ians|inos|inas|crats|ndependents)$/u.test(name)))
    return 'group';
  // "The Ravns" beside a Ravn: a family.
  const the = entity.mentions.some((p) => reading.words[reading.phrases[p]?.first ?? -1]?.lower === 'the');
  if (people && the && seen.capital.has(plain(name).slice(0, -1))) return 'group';
  // "a gang calling itself Low Drift"
  const calls = entity.mentions.some((p) => {
    const first = names.get(p)?.run.first ?? 0;
    return (
      reading.words[first - 2]?.lower === 'calling' &&
      /^(?:itself|themselves)$/u.test(reading.words[first - 1]?.lower ?? '')
    );
  });
  if (calls) return 'group';
  const signs = signsOf(reading, entity, names);
  if (givenName(name) !== '' && parts.length > 1 && parts.length < 5 && (!signs.the || signs.alone)) return 'person';
  if (signs.body) return 'organisation';
  if (signs.gender || (givenName(name) !== '' && parts.length < 5 && !signs.the)) return 'person';
  if (signs.it && !(parts.length > 1 && signs.alone)) return 'organisation';
  if (parts.length > 1 && signs.the) return 'organisation';
  if (parts.length > 1 && signs.alone) return 'person';
  if (signs.theCalled) return 'organisation';
  const end = plain(parts.at(-1) ?? '');
  const start = plain(parts[0] ?? '');
  // "Cycling Southern", "Swimming Wales".
  if (parts.length > 1 && /\p{L}{4}ing$/u.test(start)) return 'organisation';
  if (
    parts.length > 1 &&
    (seen.lower.has(end) || seen.lower.has(start) || BODY_NAME_ENDS.has(end) || BODY_HEADS.has(end))
  )
    return 'organisation';
  return owned(reading, entity, names) ? 'person' : 'either';
};
