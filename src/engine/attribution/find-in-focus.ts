import { BODY_NOUNS } from '../lexicon/cues';
import { PERSON_NOUNS } from '../lexicon/person-nouns';
import type { Entities, Entity } from './find-entities';
import type { NounPhrase, Reading } from './reading';

const BLOCKS_BACK = 2;
const PHRASES_BACK = 60;

/** Nouns that stand for a body named before; others ("the army") name one of their own. */
const STANDS_FOR =
  /^(?:agency|company|firm|group|charity|organi[sz]ation|body|brokerage|retailer|airline|lender|carmaker|manufacturer|supplier|insurer|watchdog|regulator|club|bank|union|council|ministry|university|hospital|school|commission|utility|operator|developer|broadcaster|newspaper|foundation|institute|federation|trust|startup|provider|chain|publisher|party)$/u;
const OWN_NAME = /^(?:union|council|ministry|university|hospital|school|commission|bank)$/u;

const callsPerson = (noun: string): boolean => PERSON_NOUNS.has(noun) || /(?:[^e]er|or|ist)$/u.test(noun);

const headOf = ({ words }: Reading, phrase: NounPhrase): string => words[phrase.head]?.lower ?? '';

/** True where a phrase stands free, not ruled by a preposition and not inside a quotation: it may be what its sentence is about. */
const free = ({ words }: Reading, phrase: NounPhrase): boolean => {
  const before = words[phrase.first - 1];
  return (
    (words[phrase.head]?.quotation ?? -1) < 0 &&
    (before === undefined ||
      before.sentence !== words[phrase.first]?.sentence ||
      before.tag !== 'ADP' ||
      before.lower === 'by')
  );
};

/** Whom a definite calling means where nobody's post says so ("the striker said" after "Jamal Reeve came on"): the one person of this or the paragraph before without a calling of their own; null where there is more than one, or none. */
export const personInFocus = (
  reading: Reading,
  entities: Entities,
  phrase: NounPhrase,
  index: number,
  sources: ReadonlySet<number>,
  isPerson: (entity: Entity) => boolean,
): Entity | null => {
  const { words, phrases } = reading;
  const noun = headOf(reading, phrase);
  if (!callsPerson(noun) || BODY_NOUNS.has(noun)) return null;
  const block = words[phrase.head]?.block ?? 0;
  const found = new Set<Entity>();
  for (let p = index - 1; p >= 0 && p > index - PHRASES_BACK; p--) {
    const other = phrases[p];
    if (!other || block - (words[other.head]?.block ?? 0) > 1) break;
    const entity = entities.ofPhrase.get(p);
    if (entity && isPerson(entity) && entity.role === '' && free(reading, other)) found.add(entity);
  }
  if (found.size === 1) return [...found][0] ?? null;
  const sure = [...found].filter(
    (entity) =>
      entity.kind === 'person' || entity.pronoun !== null || entity.mentions.some((m) => sources.has(m) && m < index),
  );
  return sure.length === 1 ? (sure[0] ?? null) : null;
};

/** Which body a definite noun means ("the agency", "the brokerage"): the latest whose name holds the word, else the latest body that speaks or that a sentence is about; null where none is near. */
export const bodyInFocus = (
  reading: Reading,
  entities: Entities,
  phrase: NounPhrase,
  index: number,
  sources: ReadonlySet<number>,
): Entity | number | null => {
  const { words, phrases } = reading;
  const noun = headOf(reading, phrase);
  if (phrase.last - phrase.first > 1 || !STANDS_FOR.test(noun)) return null;
  let spoke: Entity | number | null = null;
  for (let p = index - 1; p >= 0 && p > index - 4 * PHRASES_BACK; p--) {
    const other = phrases[p];
    const entity = entities.ofPhrase.get(p);
    if (!other) continue;
    if (entity?.name.toLowerCase().split(/\s+/u).includes(noun)) return entity;
    const near = (words[phrase.head]?.block ?? 0) - (words[other.head]?.block ?? 0) <= BLOCKS_BACK;
    if (spoke !== null || !near || OWN_NAME.test(noun)) continue;
    if (entity?.kind === 'organisation' && (sources.has(p) || free(reading, other))) spoke = entity;
    else if (
      !entity &&
      sources.has(p) &&
      other.form === 'common' &&
      headOf(reading, other) !== noun &&
      other.last > other.first
    ) {
      const head = headOf(reading, other);
      if (head === noun || /^(?:analysts|economists|researchers)$/u.test(head)) spoke = p;
    }
  }
  return spoke;
};
