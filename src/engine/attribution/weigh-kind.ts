import { ANYBODYS_NAMES, HER_NAMES, HIS_NAMES, PLACE_NAMES } from '../lexicon/given-names';
import { PERSON_NOUNS } from '../lexicon/person-nouns';
import { BODY_CALLINGS, BODY_HEADS } from '../lexicon/speaker-nouns';
import { BODY_NAME_ENDS, HONORIFICS } from '../lexicon/titles';
import { callsBody, callsPerson } from './calls';
import type { Entity } from './find-entities';
import { beginsWithArticle, saysIt } from './hint-at-body';
import type { SeenWords } from './is-name';
import type { ReadName } from './read-name';
import type { Reading } from './reading';

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
const camel = (name: string): boolean =>
  !/\s/u.test(name) && /\p{Ll}\p{Lu}/u.test(name) && !/^(?:Mc|Mac|De|Di|Du|La|Le|Van|Fitz|O)\p{Lu}/u.test(name);

/** "…, a security blog,": what stands in apposition to the name is a body. */
const apposedBody = ({ words, phrases, phraseOf }: Reading, last: number): boolean => {
  if (words[last + 1]?.lower !== ',' || !/^(?:an?|the|one)$/u.test(words[last + 2]?.lower ?? '')) return false;
  const head = words[phrases[phraseOf[last + 2] ?? -1]?.head ?? -1]?.lower ?? '';
  return BODY_CALLINGS.has(head) || BODY_HEADS.has(head);
};

interface Signs {
  readonly gender: boolean;
  readonly alone: boolean;
  readonly the: boolean;
  readonly theCalled: boolean;
  readonly body: boolean;
}

/** What the mentions of an entity say of its kind. */
const signsOf = (reading: Reading, entity: Entity, names: ReadonlyMap<number, ReadName>): Signs => {
  const { words, phrases, phraseOf } = reading;
  const last = plain(entity.name.split(/\s+/u).at(-1) ?? '');
  let [gender, alone, the, theCalled, body] = [entity.pronoun !== null, false, false, false, false];
  for (const p of entity.mentions) {
    const read = names.get(p);
    const phrase = phrases[p];
    if (!read || !phrase) continue;
    const article = words[phrase.first]?.lower === 'the';
    const single = read.run.first === read.run.last;
    const next = words[read.run.last + 1];
    if (single && !article && read.before === '' && plain(read.name) === last) alone = true;
    if (article && read.before === '') the = true;
    if (article && read.before !== '' && !callsPerson(read.before.toLowerCase().split(/\s+/u).at(-1) ?? ''))
      theCalled = true;
    if (next?.lower === ',' && words[read.run.last + 2]?.lower === 'who') gender = true;
    if (next?.lower === 'who') gender = true;
    if (next?.lower === ',' && words[read.run.last + 2]?.lower === 'which') body = true;
    if (callsBody(read.before) || saysIt(reading, read.run.last + 1) || apposedBody(reading, read.run.last))
      body = true;
    // "The owner, Zarechny Coal, …": what it stands in apposition to is a body's word.
    const owner = words[read.run.first - 1]?.lower === ',' ? phrases[phraseOf[read.run.first - 2] ?? -1] : undefined;
    if (owner && /^(?:the|its|their)$/u.test(words[owner.first]?.lower ?? '') && next?.lower === ',') {
      const calling = words[owner.head]?.lower ?? '';
      if (BODY_CALLINGS.has(calling) && !PERSON_NOUNS.has(calling)) body = true;
    }
  }
  return { gender, alone, the, theCalled, body };
};

/** Person or body, by all that an article says of a name whose form leaves it open; "either" where nothing does. */
export const weighKind = (
  reading: Reading,
  entity: Entity,
  names: ReadonlyMap<number, ReadName>,
  seen: SeenWords,
): Entity['kind'] => {
  const { name } = entity;
  const parts = name.split(/\s+/u);
  if (camel(name) || beginsWithArticle(name)) return 'organisation';
  const signs = signsOf(reading, entity, names);
  if (signs.body) return 'organisation';
  if (signs.gender || (givenName(name) !== '' && parts.length < 5 && !signs.the)) return 'person';
  if (parts.length > 1 && signs.the) return 'organisation';
  if (parts.length > 1 && signs.alone) return 'person';
  if (signs.theCalled) return 'organisation';
  const end = plain(parts.at(-1) ?? '');
  if (parts.length > 1 && (seen.lower.has(end) || BODY_NAME_ENDS.has(end) || BODY_HEADS.has(end)))
    return 'organisation';
  return 'either';
};
