import { GROUP_NOUNS, UNNAMED_NOUNS } from '../../lexicon/cues';
import { PERSON_NOUNS } from '../../lexicon/person-nouns';
import { DEMONYMS, KIN_NOUNS, POSTS } from '../../lexicon/speaker-nouns';
import { HONORIFICS } from '../../lexicon/titles';
import type { NounPhrase, Reading } from '../words/reading';
import type { Entity } from './entity';
import type { Entities } from './find-entities';
import { about, isPerson, speaksAsPerson } from './who-is-meant';

const PHRASES_BACK = 120;
/** Whoever asks is not whom the answer's pronoun means. */
const ASKS = /^(?:reporter|journalist|interviewer|moderator|presenter|caller|questioner|host)$/u;
const HIS =
  /^(?:man|boy|guy|fellow|gentleman|father|dad|husband|son|brother|uncle|nephew|grandfather|grandson|widower|\w+man)$/u;
const HERS =
  /^(?:woman|girl|lady|mother|mum|mom|wife|daughter|sister|aunt|niece|grandmother|granddaughter|widow|\w+(?:woman|ess))$/u;

/** One person without a name: "a trader", "the guard", "her mother". */
const nameless = ({ words }: Reading, phrase: NounPhrase, gender: 'he' | 'she' | null): boolean => {
  const noun = words[phrase.head]?.lower ?? '';
  if (phrase.form !== 'common' || gender === null || GROUP_NOUNS.has(noun) || ASKS.test(noun)) return false;
  // "The president denounced what he called …": a definite title stands for somebody named.
  if (/^(?:the|this|that)$/u.test(words[phrase.first]?.lower ?? '') && HONORIFICS.has(noun)) return false;
  if ((gender === 'she' && HIS.test(noun)) || (gender === 'he' && HERS.test(noun))) return false;
  return (
    PERSON_NOUNS.has(noun) ||
    POSTS.has(noun) ||
    HONORIFICS.has(noun) ||
    UNNAMED_NOUNS.has(noun) ||
    KIN_NOUNS.has(noun) ||
    DEMONYMS.has(noun)
  );
};

/** Whom a personal pronoun means: the phrase that opens its own sentence, else the latest speaker, else whom a nearer paragraph is about; an index of phrases, null where nobody fits. */
export const findAntecedent = (
  reading: Reading,
  entities: Entities,
  index: number,
  sources: ReadonlySet<number>,
  gender: 'he' | 'she' | null,
): number | null => {
  const { words, phrases, blocks } = reading;
  const own = words[phrases[index]?.head ?? -1];
  let free: number | null = null;
  let stranger: number | null = null;
  let ruled: number | null = null;
  let block = own?.block ?? -1;
  const suits = (entity: Entity, p: number, near: boolean): boolean => {
    if (gender !== null && entity.pronoun !== null && entity.pronoun !== gender) return false;
    if (speaksAsPerson(reading, entity)) return true;
    return near && isPerson(entity) && about(reading, p);
  };
  for (let p = index - 1; p >= 0 && p > index - PHRASES_BACK; p--) {
    const phrase = phrases[p];
    const head = words[phrase?.head ?? -1];
    if (!phrase || !head) continue;
    if (/^(?:byline|caption|related story|outlet)$/u.test(blocks[head.block]?.role ?? '')) continue;
    if (head.block !== block) {
      // Whoever a nearer paragraph is about comes before speakers of earlier ones.
      if (free !== null) return free;
      if (stranger !== null && block === own?.block) return stranger;
      // "In the words of Lena Frye, … she recalls": whom the pronoun's own paragraph names and its gender fits.
      if (ruled !== null && block === own?.block && entities.ofPhrase.get(ruled)?.pronoun) return ruled;
      block = head.block;
    }
    const near = head.block === own?.block;
    const entity = entities.ofPhrase.get(p) ?? entities.inside.get(p);
    const opens = words[phrase.first - 1]?.sentence !== head.sentence && head.quotation < 0;
    // Whoever a pronoun stood for before the stranger came is meant still.
    if (phrase.form === 'pronoun' && near && head.lower === gender && stranger !== null) stranger = null;
    if (!entity) {
      // "said Greg Raine, the chief executive": an apposition is the one it stands beside.
      const beside =
        words[phrase.first - 1]?.lower === ',' && entities.ofPhrase.has(reading.phraseOf[phrase.first - 2] ?? -1);
      if (beside || !nameless(reading, phrase, gender)) continue;
      if (sources.has(p) || (opens && near && head.sentence === own?.sentence)) return p;
      if (opens && near) free = p;
      // "It came out when a farmer saw the eels. He rang …"
      else if (near && about(reading, p) && /^an?$/u.test(words[phrase.first]?.lower ?? '')) stranger ??= p;
      continue;
    }
    if (!suits(entity, p, near)) continue;
    if (sources.has(p) || (opens && head.sentence === own?.sentence)) return p;
    if (about(reading, p)) free = p;
    // "In the words of Lena Frye, a vet, … she recalls": a person introduced with a post counts as well.
    else if (entity.role !== '' && head.sentence !== own?.sentence) free = p;
    else ruled ??= p;
  }
  return free ?? stranger ?? ruled;
};

/** Learns from every pronoun that speaks whether whom it means is a "he" or a "she", in text order and before any figure is asked for. */
export const learnPronouns = (reading: Reading, entities: Entities, sources: ReadonlySet<number>): void => {
  for (const index of [...sources].sort((a, b) => a - b)) {
    const phrase = reading.phrases[index];
    const lower = phrase?.form === 'pronoun' ? (reading.words[phrase.head]?.lower ?? '') : '';
    if (!/^(?:he|she|him|her)$/u.test(lower)) continue;
    const gender = lower === 'she' || lower === 'her' ? 'she' : 'he';
    const meant = findAntecedent(reading, entities, index, sources, gender);
    const entity = meant === null ? undefined : (entities.ofPhrase.get(meant) ?? entities.inside.get(meant));
    if (entity) entity.pronoun ??= gender;
  }
};
