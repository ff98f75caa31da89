import { DOCUMENT_NOUNS, GROUP_NOUNS } from '../../lexicon/cues';
import { HER_NAMES, HIS_NAMES } from '../../lexicon/given-names';
import { PERSON_NOUNS } from '../../lexicon/person-nouns';
import { POSTS } from '../../lexicon/speaker-nouns';
import { HONORIFICS, ORGANISATION_WORDS } from '../../lexicon/titles';
import { DATE } from '../words/phrase-class';
import type { NounPhrase, Reading, WordRun } from '../words/reading';

/** The words that name a source beyond its base phrase, and whether they say that it will not be named. */
export interface LongName {
  readonly last: number;
  readonly unnamed: boolean;
}

const capital = (text: string | undefined): boolean => text !== undefined && /^\p{Lu}/u.test(text);
const JOINTS = /^(?:of|for|on|without|across|against|beyond)$/u;
const MAKES = /^(?:published|released|conducted|commissioned|polled|surveyed|interviewed|compiled|prepared)$/u;
const WITHHELD = /^(?:named|identified|anonymity|anonymous|anonymously|quoted)$/u;

/** "Ocean Watch Network", "Migration Watch": a capital inside a paragraph right behind a name is the name's, whatever the tagger made of it. */
const glued = ({ words, blocks, phrases, phraseOf }: Reading, run: WordRun): number => {
  const { last } = run;
  const [head, word] = [words[last], words[last + 1]];
  if (!head || !word || word.sentence !== head.sentence || word.quotation !== head.quotation) return last;
  if (blocks[word.block]?.role !== 'paragraph' || !/^\p{Lu}\p{Ll}+$/u.test(word.text) || word.start !== head.end + 1)
    return last;
  if (!/^\p{Lu}\p{Ll}/u.test(head.text) || !/^(?:VERB|ADJ|NOUN)$/u.test(word.tag) || DATE.test(word.lower)) return last;
  const next = phrases[phraseOf[last + 2] ?? -1];
  // A headline set as a paragraph has capitals everywhere.
  const opener = words[run.first]?.lower ?? '';
  if ((HIS_NAMES.has(opener) || HER_NAMES.has(opener)) && run.last > run.first) return last;
  const goes = next && words[last + 2]?.start === word.end + 1 && capital(words[last + 2]?.text);
  const end = goes && capital(words[next.last]?.text) ? next.last : last + 1;
  return capital(words[end + 1]?.text) && words[end + 1]?.sentence === head.sentence ? last : end;
};

/** The last word of a body's full name ("Office for National Statistics", "Bank of Albion"), given the run its head ends. */
export const endOfBody = (reading: Reading, run: WordRun): number => {
  const { words, phrases, phraseOf } = reading;
  let last = glued(reading, run);
  for (let hop = 0; hop < 3; hop++) {
    const head = words[last];
    const joint = words[last + 1];
    if (!head || !capital(head.text) || joint?.sentence !== head.sentence || !JOINTS.test(joint.lower)) break;
    // "Doctors for All", "Reporters Without Borders".
    const cause = /s$/u.test(head.lower) && /^(?:for|without|across|against|beyond)$/u.test(joint.lower);
    if (hop === 0 && !cause && !ORGANISATION_WORDS.has(head.lower) && head.lower !== 'office') break;
    const article = words[last + 2]?.lower === 'the' ? 1 : 0;
    const next = phrases[phraseOf[last + 2 + article] ?? -1];
    const opens = words[last + 2 + article];
    if (!next || !opens || !capital(opens.text) || !capital(words[next.last]?.text)) break;
    if (DATE.test(words[next.last]?.lower ?? '')) break;
    last = next.last;
  }
  return last;
};

/** How far a common phrase's name goes: "analysts at Barlow & Finch", "study published in The Lancet", "people familiar with the matter", "a teacher who asked not to be named". */
export const longName = (reading: Reading, phrase: NounPhrase): LongName => {
  const { words, phrases, phraseOf } = reading;
  const head = words[phrase.head];
  const at = (d: number) => {
    const word = words[phrase.last + d];
    return word?.sentence === head?.sentence ? word : undefined;
  };
  const none = { last: phrase.last, unnamed: false };
  const proper = (d: number): number => {
    const p = phrases[phraseOf[phrase.last + d] ?? -1];
    if (!p || !capital(words[p.last]?.text)) return -1;
    return endOfBody(reading, p);
  };
  const [one, two] = [at(1), at(2)];
  if (one?.lower === 'who' || one?.lower === ',') {
    for (let d = 2; d < 13; d++) {
      const word = at(d);
      if (!word || word.quotation >= 0) break;
      if (WITHHELD.test(word.lower)) return { last: one.lower === ',' ? phrase.last : phrase.last + d, unnamed: true };
    }
    return none;
  }
  if ((one?.lower === 'familiar' && two?.lower === 'with') || (one?.lower === 'close' && two?.lower === 'to')) {
    const object = phrases[phraseOf[phrase.last + 3] ?? -1];
    return object ? { last: object.last, unnamed: true } : none;
  }
  if (one && MAKES.test(one.lower) && (two?.lower === 'by' || two?.lower === 'in')) {
    const end = proper(3);
    return end > 0 &&
      !/^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/u.test(
        at(3)?.lower ?? '',
      )
      ? { last: end, unnamed: false }
      : none;
  }
  // "the secretary of state's office"
  const office = phrases[phraseOf[phrase.last + 2] ?? -1];
  if (HONORIFICS.has(head?.lower ?? '') && one?.lower === 'of' && words[office?.last ?? -1]?.lower === 'office')
    return { last: office?.last ?? phrase.last, unnamed: false };
  const group = GROUP_NOUNS.has(head?.lower ?? '') || /s$/u.test(head?.lower ?? '');
  if (group && !DOCUMENT_NOUNS.has(head?.lemma ?? '') && one && /^(?:at|from|of)$/u.test(one.lower)) {
    const article = two?.lower === 'the' ? 1 : 0;
    const end = proper(2 + article);
    return end > 0 ? { last: end, unnamed: false } : none;
  }
  const someone = /^(?:some|any)(?:body|one)$/u.test(head?.lower ?? '');
  const indefinite = /^(?:an?|another|some)$/u.test(words[phrase.first]?.lower ?? '');
  const nobody = indefinite || /^(?:man|woman|boy|girl)$/u.test(head?.lower ?? '');
  const calls =
    PERSON_NOUNS.has(head?.lower ?? '') || POSTS.has(head?.lower ?? '') || HONORIFICS.has(head?.lower ?? '');
  // "An earlier version of this story".
  if (/^(?:version|edition|draft)$/u.test(head?.lower ?? '') && one?.lower === 'of') {
    const work = phrases[phraseOf[phrase.last + 2] ?? -1];
    if (work) return { last: work.last, unnamed: false };
  }
  if ((someone || (nobody && calls)) && one && /^(?:with|at|from|of|in)$/u.test(one.lower)) {
    const place = phrases[phraseOf[phrase.last + 2] ?? -1];
    const bare =
      place && place.form === 'common' && words[place.first]?.tag !== 'DET' && !capital(words[place.first]?.text);
    if (!place || (bare && one.lower === 'with') || place.first !== phrase.last + 2 || place.form === 'pronoun')
      return none;
    if (DATE.test(words[place.last]?.lower ?? '') || words[place.last]?.tag === 'NUM') return none;
    return { last: Math.max(place.last, endOfBody(reading, place)), unnamed: false };
  }
  return none;
};
