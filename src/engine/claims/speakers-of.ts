import type { Speaker } from '../../model/claim';
import { callsPerson } from '../attribution/speakers/read-name';
import type { EngineDocument } from '../document';
import { MONTHS, WEEKDAYS } from '../lexicon/calendar';
import { BODY_NOUNS, DOCUMENT_NOUNS, GROUP_NOUNS, UNNAMED_NOUNS } from '../lexicon/cues';
import { PERSON_NOUNS } from '../lexicon/person-nouns';
import { predicateOfForm } from '../lexicon/predicates';
import { BODY_HEADS, DEMONYMS, KIN_NOUNS, NEVER_QUOTED, POSTS, WRITTEN_NOUNS } from '../lexicon/speaker-nouns';
import { HONORIFICS, ORGANISATION_WORDS } from '../lexicon/titles';
import { singular } from '../nouns/plurals';

const NOBODY = /^(?:nobody|no[ -]one|none|neither|nothing)$/iu;
const UNCLEAR = /^(?:everything|something|one|much|many|few)$/iu;
const PLACE =
  /^(?:River|Lake|Mount|Cape)\s\p{Lu}|\s(?:River|Lake|Street|Road|Avenue|Bridge|Mountains?|Valley|Sea|Ocean|Bay|Islands?|Peninsula)$/u;
/** Where what describes the head begins: "members | of Congress", "a study | published in May". */
const BEHIND_HEAD = /\s(?:of|for|in|at|on|from|with|by|to|who|which|that|published|released|familiar)\s/u;
/** Whether a verb of saying stands right behind. */
const says = (behind: string): boolean =>
  predicateOfForm(/^\s+(\p{L}+)/u.exec(behind)?.[1] ?? '')?.takes.has('that') === true;

const SPEAKING: readonly ReadonlySet<string>[] = [
  GROUP_NOUNS,
  UNNAMED_NOUNS,
  PERSON_NOUNS,
  POSTS,
  HONORIFICS,
  KIN_NOUNS,
  DEMONYMS,
  BODY_NOUNS,
  BODY_HEADS,
  ORGANISATION_WORDS,
  DOCUMENT_NOUNS,
  WRITTEN_NOUNS,
];

/** True where the noun, in lower case, calls people, a body or a document. */
const callsSpeaker = (noun: string): boolean => {
  const one = singular(noun);
  if (NEVER_QUOTED.has(one)) return false;
  if (SPEAKING.some((nouns) => nouns.has(noun) || nouns.has(one))) return true;
  // "hackers", "offenders": in the plural those who do something, seldom a thing.
  return noun !== one && callsPerson(one);
};

/** True where the name is no speaker's whatever stands beside it: "Nobody", "River Ash". */
export const cannotSpeak = (name: string): boolean => NOBODY.test(name) || PLACE.test(name);

/** Whether words can be whom a figure is from: a person, a group, an organisation or a document, and no pronoun, place, sum or day. */
export const speakersOf = (document: EngineDocument): ((speaker: Speaker) => boolean) => {
  const { text, tokens, sentences } = document;
  const opening = new Set(sentences.map(({ start }) => start));
  // Capitals inside a sentence: what begins one has its capital from there.
  const named = new Set(
    tokens.flatMap(({ start, text: word }) => (/^\p{Lu}/u.test(word) && !opening.has(start) ? [word] : [])),
  );
  return ({ name, kind, end }) => {
    if (kind === undefined || UNCLEAR.test(name) || cannotSpeak(name)) return false;
    // "World Health Organization (WHO)"
    const full = name.replace(/\s*\([^)]*\)$/u, '');
    const head = full.split(BEHIND_HEAD)[0]?.split(/\s+/u).at(-1) ?? full;
    const lower = head.toLowerCase();
    if (callsSpeaker(lower) || kind === 'person') return true;
    if (!/^\p{Lu}/u.test(head) || WEEKDAYS.has(lower) || MONTHS.has(lower)) return false;
    const ordinary = /^\p{Lu}\p{Ll}+$/u.test(name) && !named.has(name);
    return !ordinary || says(text.slice(end, end + 20));
  };
};
