import { KNOWN_BY, WORDS_FOR_BODIES } from '../../lexicon/speaker-nouns';
import { HONORIFICS } from '../../lexicon/titles';
import type { NounPhrase } from '../words/reading';
import type { Scene } from './antecedents';
import { type Entity, isPerson } from './entities';
import { fold } from './kinds';
import { isBodyNoun } from './phrase-name';
import { callsPerson } from './read-name';

/** How many phrases back or ahead a calling is followed. */
const BODIES_BACK = 240;

/** Whom a definite calling means ("the UNHCR representative", "the senator"): the latest person whose role, title or body shares its words; behind it in the article for a headline. */
export const holderOfPost = (
  { reading, entities }: Scene,
  phrase: NounPhrase,
  index: number,
  ahead: boolean,
): Entity | null => {
  const { words, phrases } = reading;
  const parts = words
    .slice(phrase.first, phrase.last + 1)
    .filter((w) => w.tag !== 'DET' && w.tag !== 'SYM')
    .map((w) => w.lower);
  const head = parts.at(-1) ?? '';
  if (!HONORIFICS.has(head) && !callsPerson(head)) return null;
  const proper = words
    .slice(phrase.first, phrase.last)
    .filter((w) => w.tag === 'PROPN')
    .map((w) => w.lower);
  const step = ahead ? 1 : -1;
  for (let p = index + step; p >= 0 && p < phrases.length && Math.abs(p - index) < BODIES_BACK; p += step) {
    const entity = entities.ofPhrase.get(p);
    if (!entity || !isPerson(entity)) continue;
    const role = new Set(entity.role.toLowerCase().split(/[^\p{L}\p{N}]+/u));
    if (parts.length === 1 && entity.title === head) return entity;
    if (
      ahead
        ? parts.every((w) => role.has(w) || w === entity.title)
        : proper.length > 0
          ? proper.some((w) => role.has(w)) && (role.has(head) || entity.title !== '')
          : role.has(head)
    )
      return entity;
  }
  return null;
};

/** Which body a definite noun means ("the agency", "the brokerage"): the latest whose name holds the word or is known by it, else the latest body that spoke near; null where none is. */
export const bodyMeant = ({ reading, entities, sources }: Scene, phrase: NounPhrase, index: number): Entity | null => {
  const { words, phrases } = reading;
  const noun = words[phrase.head]?.lower ?? '';
  // "the maker of that part" is no firm named before.
  if (phrase.last - phrase.first > 2 || !isBodyNoun(noun) || words[phrase.last + 1]?.lower === 'of') return null;
  let spoke: Entity | null = null;
  for (let p = index - 1; p >= 0 && p > index - BODIES_BACK; p--) {
    const entity = entities.ofPhrase.get(p);
    if (!entity || entity.kind === 'person') continue;
    const parts = fold(entity.name).split(/\s+/u);
    if (parts.includes(noun) || KNOWN_BY.get(noun)?.some((word) => parts.includes(word))) return entity;
    const near = (words[phrase.head]?.block ?? 0) - (words[phrases[p]?.head ?? -1]?.block ?? 0) <= 2;
    if (spoke === null && near && WORDS_FOR_BODIES.has(noun) && entity.kind === 'organisation' && sources.has(p))
      spoke = entity;
  }
  return spoke;
};
