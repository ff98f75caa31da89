import { BODY_NOUNS, DOCUMENT_NOUNS, GROUP_NOUNS, UNNAMED_NOUNS } from '../../lexicon/cues';
import { PERSON_NOUNS } from '../../lexicon/person-nouns';
import { ASKERS, DEMONYMS, HERS, HIS, KIN_NOUNS, POSTS, WRITTEN_NOUNS } from '../../lexicon/speaker-nouns';
import { HONORIFICS, ORGANISATION_WORDS } from '../../lexicon/titles';
import { singular } from '../../nouns/plurals';
import type { NounPhrase, Reading } from '../words/reading';
import { type Entities, type Entity, isPerson } from './entities';

/** What pronouns are resolved from: the reading, its entities, and the phrases that speak somewhere. */
export interface Scene {
  readonly reading: Reading;
  readonly entities: Entities;
  readonly sources: ReadonlySet<number>;
}

const PHRASES_BACK = 120;
const SOURCES_BACK = 40;
const OPENING = 8;
const APART = new Set(['byline', 'caption', 'related story', 'outlet']);

/** A person, or a full name that is the subject of a verb: places and bodies are no "he" or "she". */
const actsAsPerson = ({ words, phrases, voices }: Reading, entity: Entity): boolean =>
  entity.kind === 'person' ||
  (isPerson(entity) &&
    entity.mentions.some((m) => {
      const phrase = phrases[m];
      const head = words[phrase?.head ?? -1];
      const next = words[(phrase?.last ?? 0) + 1];
      const opens = phrase !== undefined && words[phrase.first - 1]?.sentence !== head?.sentence;
      return (
        (opens && (next?.tag === 'VERB' || next?.tag === 'AUX' || next?.lower === ',')) || voices.has(head?.lower ?? '')
      );
    }));

/** Whether a phrase is what its sentence is about: unquoted, under no preposition. */
const isAbout = ({ words, phrases }: Reading, p: number): boolean => {
  const phrase = phrases[p];
  const before = words[(phrase?.first ?? 0) - 1];
  const head = words[phrase?.head ?? -1];
  return head !== undefined && head.quotation < 0 && (before?.sentence !== head.sentence || before.tag !== 'ADP');
};

/** One person without a name: "a trader", "the guard", "her mother"; a definite title ("the president") stands for somebody named. */
const isNameless = ({ words }: Reading, phrase: NounPhrase, gender: 'he' | 'she'): boolean => {
  const noun = words[phrase.head]?.lower ?? '';
  if (phrase.form !== 'common' || GROUP_NOUNS.has(noun) || ASKERS.has(noun)) return false;
  if (/^(?:the|this|that)$/u.test(words[phrase.first]?.lower ?? '') && HONORIFICS.has(noun)) return false;
  if ((gender === 'she' ? HIS : HERS).has(noun)) return false;
  return [PERSON_NOUNS, POSTS, HONORIFICS, UNNAMED_NOUNS, KIN_NOUNS, DEMONYMS].some((set) => set.has(noun));
};

/** Whom "he" or "she" means (null: either): the phrase that opens its own sentence, else the latest speaker, else whom a nearer paragraph is about; an index of phrases, null where nobody fits. */
export const personBefore = (
  { reading, entities, sources }: Scene,
  index: number,
  gender: 'he' | 'she' | null,
): number | null => {
  const { words, phrases, blocks } = reading;
  const own = words[phrases[index]?.head ?? -1];
  let free: number | null = null;
  let stranger: number | null = null;
  let ruled: number | null = null;
  let block = own?.block ?? -1;
  for (let p = index - 1; p >= 0 && p > index - PHRASES_BACK; p--) {
    const phrase = phrases[p];
    const head = words[phrase?.head ?? -1];
    if (!phrase || !head || APART.has(blocks[head.block]?.role ?? '')) continue;
    if (head.block !== block) {
      // Whoever a nearer paragraph is about comes before speakers of earlier ones.
      if (free !== null) return free;
      if (block === own?.block && stranger !== null) return stranger;
      if (block === own?.block && ruled !== null && entities.ofPhrase.get(ruled)?.pronoun) return ruled;
      block = head.block;
    }
    const near = head.block === own?.block;
    const entity = entities.ofPhrase.get(p);
    const opens = words[phrase.first - 1]?.sentence !== head.sentence && head.quotation < 0;
    const here = head.sentence === own?.sentence;
    // Whoever a pronoun stood for before the stranger came is meant still.
    if (phrase.form === 'pronoun' && near && head.lower === gender && stranger !== null) stranger = null;
    if (!entity) {
      const beside =
        words[phrase.first - 1]?.lower === ',' && entities.ofPhrase.has(reading.phraseOf[phrase.first - 2] ?? -1);
      if (beside || gender === null || !isNameless(reading, phrase, gender)) continue;
      if (sources.has(p) || (opens && near && here)) return p;
      if (opens && near) free = p;
      else if (near && isAbout(reading, p) && /^an?$/u.test(words[phrase.first]?.lower ?? '')) stranger ??= p;
      continue;
    }
    if (gender !== null && entity.pronoun !== null && entity.pronoun !== gender) continue;
    // "Zelensky said …. He said …": whoever speaks by one name alone may be a person.
    const surname = entity.kind === 'either' && gender !== null && reading.voices.has(head.lower);
    if (!surname && !actsAsPerson(reading, entity) && !(near && isPerson(entity) && isAbout(reading, p))) continue;
    if (sources.has(p) || (opens && here)) return p;
    if (isAbout(reading, p) || (entity.role !== '' && !here)) free = p;
    else ruled ??= p;
  }
  return free ?? stranger ?? ruled;
};

/** What "it" means as a speaker: the body or document that the same sentence, else one before, begins with; else the latest body that spoke; null where there is none. */
export const bodyBefore = ({ reading, entities, sources }: Scene, index: number, back = 1): number | null => {
  const { words, phrases, sentences, phraseOf } = reading;
  const own = words[phrases[index]?.head ?? -1];
  if (!own) return null;
  for (let s = own.sentence; s >= Math.max(0, own.sentence - back); s--) {
    const run = sentences[s];
    if (s < own.sentence - 1 && words[run?.first ?? -1]?.block !== own.block) break;
    for (let i = run?.first ?? 0; run && i <= Math.min(run.last, run.first + OPENING); i++) {
      const p = phraseOf[i] ?? -1;
      const phrase = phrases[p];
      if (!phrase) continue;
      const { lower = '', lemma = '' } = words[phrase.head] ?? {};
      if (p < index && s < own.sentence && lower === 'it') return p;
      if (p >= index || !isAbout(reading, p)) break;
      const entity = entities.ofPhrase.get(p);
      const body = entity
        ? !actsAsPerson(reading, entity) && (entity.kind === 'organisation' || sources.has(p))
        : BODY_NOUNS.has(lower) ||
          ORGANISATION_WORDS.has(lower) ||
          DOCUMENT_NOUNS.has(lemma) ||
          WRITTEN_NOUNS.has(singular(lower));
      if (body) return p;
      break;
    }
  }
  for (let p = index - 1; p >= 0 && p > index - SOURCES_BACK; p--) {
    const entity = entities.ofPhrase.get(p);
    const phrase = phrases[p];
    if (!phrase || !sources.has(p)) continue;
    const common =
      phrase.form === 'common' && !isNameless(reading, phrase, 'he') && !isNameless(reading, phrase, 'she');
    if (entity ? !isPerson(entity) : common) return p;
  }
  return null;
};

/** Whom "they" means as speakers: the group that the sentence before begins with, else the latest group or body that spoke; null where there is none. */
export const groupBefore = ({ reading, entities, sources }: Scene, index: number): number | null => {
  const { words, phrases, sentences, phraseOf } = reading;
  const own = words[phrases[index]?.head ?? -1];
  const run = sentences[(own?.sentence ?? 0) - 1];
  if (own && run && own.block - (words[run.first]?.block ?? -9) <= 1)
    for (let i = run.first; i <= Math.min(run.last, run.first + OPENING / 2); i++) {
      const p = phraseOf[i] ?? -1;
      const phrase = phrases[p];
      if (!phrase) continue;
      if (GROUP_NOUNS.has(words[phrase.head]?.lower ?? '') && isAbout(reading, p)) return p;
      break;
    }
  for (let p = index - 1; p >= 0 && p > index - SOURCES_BACK; p--) {
    const entity = entities.ofPhrase.get(p);
    if (sources.has(p) && (entity ? !isPerson(entity) : phrases[p]?.form === 'common')) return p;
  }
  return null;
};
