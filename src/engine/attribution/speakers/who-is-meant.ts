import { BODY_NOUNS, DOCUMENT_NOUNS, GROUP_NOUNS } from '../../lexicon/cues';
import { WRITTEN_NOUNS } from '../../lexicon/speaker-nouns';
import { ORGANISATION_WORDS } from '../../lexicon/titles';
import { singular } from '../../nouns/plurals';
import type { Reading } from '../words/reading';
import type { Entity } from './entity';
import type { Entities } from './find-entities';
import { mendPhrase } from './mend-phrase';

/** A person for certain, or a full name that speaks or is spoken of as one. */
export const isPerson = (entity: Entity): boolean =>
  entity.kind === 'person' ||
  (entity.kind === 'either' &&
    /^\p{Lu}[^\s]*\s(?:(?:de|van|von|der|da|di|del|el|al|bin|la)\s)*\p{Lu}/u.test(entity.name));

/** A person, or a full name that is the subject of a verb of saying somewhere: places and bodies are no "he" or "she". */
export const speaksAsPerson = ({ phrases, words, voices }: Reading, entity: Entity): boolean =>
  entity.kind === 'person' ||
  (isPerson(entity) &&
    entity.mentions.some((m) => {
      const phrase = phrases[m];
      const head = words[phrase?.head ?? -1];
      const opens = phrase !== undefined && words[phrase.first - 1]?.sentence !== head?.sentence;
      const next = words[(phrase?.last ?? 0) + 1];
      const acts =
        opens &&
        phrase.last > phrase.first &&
        /^(?:VERB|AUX)$|^,$/u.test(next?.lower === ',' ? ',' : (next?.tag ?? ''));
      return acts || voices.has(head?.lower ?? '');
    }));

/** True where a phrase is what its sentence is about: unquoted, under no preposition. */
export const about = ({ words, phrases }: Reading, p: number): boolean => {
  const phrase = phrases[p];
  const before = words[(phrase?.first ?? 0) - 1];
  const head = words[phrase?.head ?? -1];
  return head !== undefined && head.quotation < 0 && (before?.sentence !== head.sentence || before.tag !== 'ADP');
};

/** Who answers in an interview: the person named most often before the turn; null where nobody is. */
export const interviewed = (entities: Entities, index: number, person: (entity: Entity) => boolean): Entity | null => {
  let best: Entity | null = null;
  let most = 0;
  for (const entity of entities.all) {
    const known = entity.kind === 'person' ? 100 : 0;
    const count = known + entity.mentions.filter((m) => m < index).length;
    if (count === known) continue;
    if (person(entity) && count > most) {
      best = entity;
      most = count;
    }
  }
  return best;
};

/** What "it" means as a speaker: the body or document that the same sentence, else the one before, begins with; null where that is neither. */
export const bodyBefore = (
  reading: Reading,
  entities: Entities,
  sources: ReadonlySet<number>,
  index: number,
  back = 1,
): number | null => {
  const { words, phrases, sentences, phraseOf } = reading;
  const own = words[phrases[index]?.head ?? -1]?.sentence ?? -1;
  const block = words[phrases[index]?.head ?? -1]?.block;
  for (let s = own; s >= Math.max(0, own - back); s--) {
    if (s < own - 1 && words[sentences[s]?.first ?? -1]?.block !== block) return null;
    const run = sentences[s];
    for (let i = run?.first ?? 0; run && i <= Math.min(run.last, run.first + 8); i++) {
      const p = phraseOf[i] ?? -1;
      const plain = phrases[p];
      if (!plain) continue;
      const phrase = mendPhrase(reading, plain);
      // "The commission was late. It counted on. Turnout, by its bulletin, …"
      if (p < index && s < own && words[phrase.head]?.lower === 'it') return p;
      if (p >= index || !about(reading, p)) break;
      const entity = entities.ofPhrase.get(p);
      const lower = words[phrase.head]?.lower ?? '';
      const lemma = words[phrase.head]?.lemma ?? '';
      if (entity ? !speaksAsPerson(reading, entity) && (entity.kind === 'organisation' || sources.has(p)) : false)
        return p;
      if (
        !entity &&
        (BODY_NOUNS.has(lower) ||
          ORGANISATION_WORDS.has(lower) ||
          DOCUMENT_NOUNS.has(lemma) ||
          WRITTEN_NOUNS.has(singular(lower)))
      )
        return p;
      break;
    }
  }
  return null;
};

/** Whom "it" means where no sentence begins with a body and none has spoken: the body named last in this sentence or the one before, an owner among them ("a hole in the Harbour Union's sums. It has …"). */
export const lastBody = (reading: Reading, entities: Entities, index: number): Entity | null => {
  const { words, phrases } = reading;
  const own = words[phrases[index]?.head ?? -1]?.sentence ?? -1;
  for (let p = index - 1; p >= 0; p--) {
    if ((words[phrases[p]?.head ?? -1]?.sentence ?? -9) < own - 1) break;
    const entity = entities.ofPhrase.get(p) ?? entities.inside.get(p);
    if (entity?.kind === 'organisation') return entity;
  }
  return null;
};

/** Whose "their reckoning" is: the group that speaks earlier in the sentence, else the one that the sentence before begins with; null where there is neither. */
export const speakersBefore = (reading: Reading, sources: ReadonlySet<number>, index: number): number | null => {
  const { words, phrases } = reading;
  const own = words[phrases[index]?.head ?? -1]?.sentence;
  for (let p = index - 1; p >= 0; p--) {
    const head = words[phrases[p]?.head ?? -1];
    if (head?.sentence !== own) break;
    if (sources.has(p) && GROUP_NOUNS.has(head?.lower ?? '')) return p;
  }
  return groupBefore(reading, index);
};

/** Whom "they" means as speakers: the group that the sentence before begins with ("Police searched the house. They believe …"); null where it begins otherwise. */
export const groupBefore = (reading: Reading, index: number): number | null => {
  const { words, phrases, sentences, phraseOf } = reading;
  const own = words[phrases[index]?.head ?? -1];
  const run = sentences[(own?.sentence ?? 0) - 1];
  if (!own || !run || own.block - (words[run.first]?.block ?? -9) > 1) return null;
  for (let i = run.first; i <= Math.min(run.last, run.first + 4); i++) {
    const p = phraseOf[i] ?? -1;
    const phrase = phrases[p];
    if (phrase) return GROUP_NOUNS.has(words[phrase.head]?.lower ?? '') && about(reading, p) ? p : null;
  }
  return null;
};
