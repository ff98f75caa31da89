import { BODY_NOUNS } from '../../lexicon/cues';
import { PERSON_NOUNS } from '../../lexicon/person-nouns';
import { BODY_CALLINGS, DEMONYMS } from '../../lexicon/speaker-nouns';
import type { NounPhrase, Reading } from '../words/reading';
import type { Entity } from './entity';
import type { Entities } from './find-entities';

const BLOCKS_BACK = 2;
const PHRASES_BACK = 60;

/** Nouns that stand for a body named before; others ("the army") name one of their own. */
const STANDS_FOR =
  /^(?:agency|company|firm|group|charity|organi[sz]ation|body|brokerage|retailer|airline|lender|carmaker|manufacturer|supplier|insurer|watchdog|regulator|club|bank|union|council|ministry|university|hospital|school|commission|utility|operator|developer|broadcaster|newspaper|foundation|institute|federation|trust|startup|provider|chain|publisher|party|utility|bureau|department|tribunal|authority|office|centre|center|network|hotline|maker|miller|grocer|inspectorate|service|corporation|association|coalition|alliance|forum|fund|society|chamber|movement|front|board|panel|co-operative|cooperative|carrier|builder|contractor|reinsurer|app|platform|site|website|paper|caucus|bloc|co-op|consultancy|studio|label|vendor|consortium|academy|museum|library|league|lab|laboratory|think-tank|lobby|brewer|brewery|dairy|observatory|archive)$/u;
/** Nouns that name a sort of body: a federation is no company, a department no trust. */
const SORTS =
  /^(?:department|ministry|council|university|college|union|federation|trust|police|government|army|court|tribunal|commission|parliament|senate|church|hospital|school|bureau|office|institute|party|association|forum|alliance)$/u;
const ANY_SORT = /^(?:agency|body|group|organi[sz]ation|watchdog|regulator|network|operator|provider)$/u;
/** Words of public bodies' names. */
const PUBLIC =
  /\b(?:authority|office|commission|agency|board|council|bureau|ombudsman|inspectorate|tribunal|standards|department|service|institute|administration|directorate|of[a-z]{3,5})\b/iu;
/** Words of a name by which a body is known for what it is: "the airline" is Norrland Air. */
const KNOWN_BY: Readonly<Record<string, RegExp>> = {
  airline: /\b(?:air|airlines?|airways|aviation|jet)\b/iu,
  carrier: /\b(?:air|airlines?|airways|aviation|jet)\b/iu,
  insurer: /\b(?:insurance|mutual|assurance|life)\b/iu,
  utility: /\b(?:water|power|electric|electricity|gas|energy|grid)\b/iu,
  newspaper: /\b(?:times|post|herald|courier|gazette|tribune|chronicle|journal|observer|ledger)\b/iu,
  paper: /\b(?:times|post|herald|courier|gazette|tribune|chronicle|journal|observer|ledger)\b/iu,
  charity: /\b(?:trust|foundation|society|relief|rescue|aid|action)\b/iu,
  union: /\b(?:union|brotherhood|guild|education association)\b/iu,
  carmaker: /\b(?:motors?|automotive|automobiles?)\b/iu,
  brewer: /\b(?:brewery|breweries|brewing)\b/iu,
  regulator: PUBLIC,
  watchdog: PUBLIC,
  brokerage: /\b(?:capital|securities|partners)\b/iu,
};
const OWN_NAME =
  /^(?:regulator|watchdog|union|bureau|department|tribunal|authority|office|centre|center|network|service|corporation|association|coalition|alliance|forum|fund|society|chamber|movement|front|board|panel|paper|site|council|ministry|university|hospital|school|commission|bank|caucus|academy|museum|library|league|observatory|archive|consortium)$/u;

const callsPerson = (noun: string): boolean =>
  DEMONYMS.has(noun) || PERSON_NOUNS.has(noun) || /(?:[^e]er|or|ist)$/u.test(noun);

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
  if (!callsPerson(noun) || BODY_NOUNS.has(noun) || BODY_CALLINGS.has(noun)) return null;
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

/** True where a name holds another sort of body than the noun's. */
const otherSort = (name: string, noun: string): boolean => {
  const sorts = name
    .toLowerCase()
    .split(/\s+/u)
    .filter((w) => SORTS.test(w));
  return sorts.length > 0 && !sorts.includes(noun) && !ANY_SORT.test(noun) && KNOWN_BY[noun]?.test(name) !== true;
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
  // "the maker of that part" is no firm named before.
  if (phrase.last - phrase.first > 1 || !STANDS_FOR.test(noun) || words[phrase.last + 1]?.lower === 'of') return null;
  let spoke: Entity | number | null = null;
  for (let p = index - 1; p >= 0 && p > index - 4 * PHRASES_BACK; p--) {
    const other = phrases[p];
    const entity = entities.ofPhrase.get(p);
    if (!other) continue;
    if (entity?.name.toLowerCase().split(/\s+/u).includes(noun)) return entity;
    if (entity && entity.kind !== 'person' && KNOWN_BY[noun]?.test(entity.name)) return entity;
    const near = (words[phrase.head]?.block ?? 0) - (words[other.head]?.block ?? 0) <= BLOCKS_BACK;
    if (spoke !== null || !near || OWN_NAME.test(noun)) continue;
    if (entity?.kind === 'organisation' && !otherSort(entity.name, noun) && (sources.has(p) || free(reading, other)))
      spoke = entity;
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
