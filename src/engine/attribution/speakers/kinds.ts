import type { SpeakerKind } from '../../../model/claim';
import { BODY_NOUNS, DOCUMENT_NOUNS, GROUP_NOUNS, UNNAMED_NOUNS } from '../../lexicon/cues';
import { HER_NAMES, HIS_NAMES, PLACE_NAMES } from '../../lexicon/given-names';
import { PERSON_NOUNS } from '../../lexicon/person-nouns';
import {
  BODY_HEADS,
  DEMONYMS,
  KIN_NOUNS,
  NAMELESS_NOUNS,
  POSTS,
  RECKONED_NOUNS,
  WRITTEN_NOUNS,
} from '../../lexicon/speaker-nouns';
import { BODY_NAME_ENDS, HONORIFICS, ORGANISATION_WORDS } from '../../lexicon/titles';
import { singular } from '../../nouns/plurals';
import type { NounPhrase, Reading } from '../words/reading';
import { callsBody, callsPerson, isGiven, type ReadName } from './read-name';

const FEW = new Set('two three four five six seven eight nine ten 2 3 4 5 6 7 8 9 10'.split(' '));
const ONE_OF_MANY = new Set('a an one another some any each every'.split(' '));
const OWNED = new Set("'s ' my your his her our their its".split(' '));

/** A name in lower case, without accents and apostrophes, for comparing. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’']/gu, '')
    .toLowerCase();

const isIn = (sets: readonly ReadonlySet<string>[], ...nouns: string[]): boolean =>
  nouns.some((noun) => sets.some((set) => set.has(noun)));
const BODIES = [ORGANISATION_WORDS, BODY_NOUNS, BODY_HEADS];
const DOCUMENTS = [DOCUMENT_NOUNS, WRITTEN_NOUNS, RECKONED_NOUNS];
const PEOPLE = [PERSON_NOUNS, POSTS, HONORIFICS];

/** The kind of source that a phrase without a name is, by its head and what stands before it: "a trader" is unnamed, "the boat's skipper" a person, "two officials" unnamed, "the petition" a document. */
export const kindOfPhrase = ({ words }: Reading, phrase: NounPhrase, unnamed: boolean): SpeakerKind => {
  const { lower = '', lemma = '' } = words[phrase.head] ?? {};
  const one = singular(lower);
  const inside = words.slice(phrase.first, phrase.head);
  const before = inside.at(-1)?.lower ?? '';
  const opens = inside[0]?.lower ?? '';
  if (unnamed || one === 'source' || one === 'insider') return 'unnamed';
  if (lower === 'police' || lower === 'campaign' || (one === 'guard' && before === 'coast') || lower === 'hall')
    return 'organisation';
  const named = inside.some((w) => w.tag === 'PROPN');
  if (!named && one !== lower && isIn(PEOPLE, one) && inside.some((w) => FEW.has(w.lower))) return 'unnamed';
  if (GROUP_NOUNS.has(lower) || lower === 'leadership') return 'group';
  if (lower === 'figure' && inside.at(-1)?.tag === 'ADJ') return 'unnamed';
  if (isIn(DOCUMENTS, lower, lemma, one)) return 'document';
  if (isIn(BODIES, lower)) return 'organisation';
  if (one !== lower) return 'group';
  if (lower.startsWith('spokes')) return 'person';
  if (ONE_OF_MANY.has(opens)) return 'unnamed';
  const owned = inside.some((w) => OWNED.has(w.lower));
  if (KIN_NOUNS.has(lower)) return owned ? 'person' : 'unnamed';
  if (NAMELESS_NOUNS.has(lower) || UNNAMED_NOUNS.has(lower) || UNNAMED_NOUNS.has(lemma)) return 'unnamed';
  if (HONORIFICS.has(lower)) return 'person';
  return (owned || opens === 'the' || opens === 'this' || opens === 'that') && isIn(PEOPLE, lower)
    ? 'person'
    : 'unnamed';
};

/** The first given name of a name, folded; empty where it begins with none, or with one that alone is a place. */
const givenName = (name: string): string => {
  const parts = name.split(/[\s-]+/u).filter((w) => !HONORIFICS.has(fold(w).replace(/\.$/u, '')));
  const first = fold(parts[0] ?? '');
  return (parts.length < 2 && PLACE_NAMES.has(first)) || !isGiven(first) ? '' : first;
};

/** Whether a name's bearer is a "he" or a "she" by the given name; null where it does not say. */
export const genderOf = (name: string): 'he' | 'she' | null => {
  const given = givenName(name);
  return HIS_NAMES.has(given) ? 'he' : HER_NAMES.has(given) ? 'she' : null;
};

/** Person or body, by all that an article says of a name whose form leaves it open; "either" where nothing does. */
export const weighKind = (
  reading: Reading,
  name: string,
  mentions: readonly ReadName[],
  isSeen: (lower: string) => boolean,
): SpeakerKind | 'either' => {
  const { words } = reading;
  const parts = name.split(/\s+/u);
  const end = fold(parts.at(-1) ?? '');
  // "GridNorth", "NHS England"
  if (
    /^\p{Lu}{3,}\s\p{Lu}\p{Ll}/u.test(name) ||
    (/\p{Ll}\p{Lu}/u.test(name) && parts.length === 1 && !/^(?:Mc|Mac|De|Di|Du|La|Le|Van|Fitz)\p{Lu}/u.test(name))
  )
    return 'organisation';
  // "Latinos said", "Palestinians say": a people in the plural.
  if (
    parts.length === 1 &&
    /[^s]s$/u.test(name) &&
    (DEMONYMS.has(singular(end)) || /(?:icans|ians|inos|inas|crats|ndependents)$/u.test(end))
  )
    return 'group';
  let [person, alone, the, body] = [false, false, false, false];
  for (const { run, before } of mentions) {
    const [article, next, second] = [words[run.first - 1], words[run.last + 1], words[run.last + 2]];
    const single = run.first === run.last;
    const acts = next?.tag === 'VERB' || next?.tag === 'AUX' || article?.lower === 'said' || article?.lower === 'says';
    if (single && article?.lower !== 'the' && before === '' && acts) alone = true;
    if (article?.lower === 'the' && before === '') the = true;
    if (before !== '' && callsBody(before)) body = true;
    if (next?.lower === ',' && second?.lower === 'which') body = true;
    if (next?.lower === 'who' || (next?.lower === ',' && second?.lower === 'who')) person = true;
    if (next?.lower === ',' && second?.tag === 'NUM' && /^\d\d$/u.test(second.text)) person = true;
    if (before !== '' && callsPerson(before)) person = true;
  }
  const given = givenName(name) !== '';
  if (given && parts.length > 1 && parts.length < 5 && (!the || alone)) return 'person';
  if (body) return 'organisation';
  if (person || (given && parts.length < 5 && !the)) return 'person';
  if (parts.length > 1 && the) return 'organisation';
  if (parts.length > 1 && alone) return 'person';
  if (
    parts.length > 1 &&
    (isSeen(end) || isSeen(fold(parts[0] ?? '')) || BODY_NAME_ENDS.has(end) || BODY_HEADS.has(end))
  )
    return 'organisation';
  return 'either';
};
