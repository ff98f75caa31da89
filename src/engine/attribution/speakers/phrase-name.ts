import { DOCUMENT_NOUNS, GROUP_NOUNS } from '../../lexicon/cues';
import { PERSON_NOUNS } from '../../lexicon/person-nouns';
import { BODY_HEADS, PLACE_HEADS, POSTS } from '../../lexicon/speaker-nouns';
import { HONORIFICS } from '../../lexicon/titles';
import { singular } from '../../nouns/plurals';
import { DATE } from '../words/phrase-class';
import type { NounPhrase, Reading } from '../words/reading';
import { endOfBody, isCapital } from './read-name';

/** A source without a name as words: its name, and whether it will not be named. */
export interface PhraseName {
  readonly name: string;
  readonly unnamed: boolean;
}

const REACH = 13;
const WITHHELD = new Set(['named', 'identified', 'anonymity', 'anonymous', 'anonymously', 'quoted']);
const MAKES = new Set(
  'published released conducted commissioned polled surveyed interviewed compiled prepared'.split(' '),
);
const AT = new Set(['at', 'from', 'of', 'in', 'with']);

/** How far a common phrase's name goes: "analysts at Barlow & Finch", "the island of Palau", "study published in The Lancet", "people familiar with the matter", "a teacher who asked not to be named". */
const lastOf = (reading: Reading, phrase: NounPhrase): { readonly last: number; readonly unnamed: boolean } => {
  const { words, phrases, phraseOf } = reading;
  const head = words[phrase.head];
  const lower = head?.lower ?? '';
  const at = (d: number) => {
    const word = words[phrase.last + d];
    return word?.sentence === head?.sentence ? word : undefined;
  };
  const none = { last: phrase.last, unnamed: false };
  const to = (last: number, unnamed = false) => (last > phrase.last ? { last, unnamed } : none);
  const proper = (d: number): number => {
    const p = phrases[phraseOf[phrase.last + d] ?? -1];
    return p && isCapital(words[p.last]?.text) && !DATE.test(words[p.last]?.lower ?? '') ? endOfBody(reading, p) : -1;
  };
  const [one, two] = [at(1), at(2)];
  const joint = one?.lower ?? '';
  if (joint === 'who' || joint === ',') {
    for (let d = 2; d < REACH; d++) {
      const word = at(d);
      if (!word || word.quotation >= 0) break;
      if (WITHHELD.has(word.lower)) return { last: joint === ',' ? phrase.last : phrase.last + d, unnamed: true };
    }
    return none;
  }
  if ((joint === 'familiar' && two?.lower === 'with') || (joint === 'close' && two?.lower === 'to'))
    return to(phrases[phraseOf[phrase.last + 3] ?? -1]?.last ?? -1, true);
  if (MAKES.has(joint) && (two?.lower === 'by' || two?.lower === 'in')) return to(proper(3));
  // "the secretary of state's office"
  const office = phrases[phraseOf[phrase.last + 2] ?? -1];
  if (HONORIFICS.has(lower) && joint === 'of' && words[office?.last ?? -1]?.lower === 'office')
    return to(office?.last ?? -1);
  const article = two?.lower === 'the' ? 1 : 0;
  if (joint === 'of' && (PLACE_HEADS.has(lower) || BODY_HEADS.has(lower))) return to(proper(2 + article));
  const group = GROUP_NOUNS.has(lower) || /s$/u.test(lower);
  if (group && !DOCUMENT_NOUNS.has(head?.lemma ?? '') && AT.has(joint) && joint !== 'in' && joint !== 'with')
    return to(proper(2 + article));
  const indefinite = /^(?:an?|another|some)$/u.test(words[phrase.first]?.lower ?? '');
  const calls = PERSON_NOUNS.has(lower) || POSTS.has(lower) || HONORIFICS.has(lower);
  if ((/^(?:some|any)(?:body|one)$/u.test(lower) || (indefinite && calls)) && AT.has(joint)) {
    if (
      !office ||
      office.first !== phrase.last + 2 ||
      office.form === 'pronoun' ||
      words[office.last]?.tag === 'NUM' ||
      DATE.test(words[office.last]?.lower ?? '')
    )
      return none;
    return joint === 'with' && office.form === 'common' && words[office.first]?.tag !== 'DET'
      ? none
      : to(Math.max(office.last, endOfBody(reading, office)));
  }
  return none;
};

/** Where a phrase's name begins: "Takoro-based trader" with the place that the tagger cut off, "an earlier version". */
const startOf = ({ words }: Reading, phrase: NounPhrase): number => {
  const [place, dash, based] = [words[phrase.first - 3], words[phrase.first - 2], words[phrase.first - 1]];
  if (based && /^(?:earlier|previous|later)$/u.test(based.lower) && words[phrase.first]?.tag === 'NOUN')
    return based.start;
  const joined =
    dash?.text === '-' && dash.start === place?.end && based?.start === dash.end && based.lower.endsWith('ed');
  return joined && based.sentence === words[phrase.first]?.sentence ? (place?.start ?? phrase.start) : phrase.start;
};

/** A phrase as a name: no article before it, no Markdown inside it. */
export const nameOfPhrase = (reading: Reading, phrase: NounPhrase): PhraseName => {
  const { last, unnamed } = lastOf(reading, phrase);
  const name = reading.text
    .slice(startOf(reading, phrase), reading.words[last]?.end ?? phrase.end)
    .replace(/[[\]*_]/gu, '')
    .replace(/^#+\s*/u, '')
    .replace(/^(?:the|a|an)\s+/iu, '')
    .replace(/\s+/gu, ' ');
  return { name, unnamed };
};

/** Whether a noun (lower case, of either number) names a body: "agency", "ministries". */
export const isBodyNoun = (lower: string): boolean => BODY_HEADS.has(lower) || BODY_HEADS.has(singular(lower));
