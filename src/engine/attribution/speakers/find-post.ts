import { PERSON_NOUNS } from '../../lexicon/person-nouns';
import { POSTS } from '../../lexicon/speaker-nouns';
import { HONORIFICS, ORGANISATION_WORDS } from '../../lexicon/titles';
import { headOf } from '../clauses/find-subject';
import type { NounPhrase, Reading } from '../words/reading';
import { callsPerson, isCapital, type ReadName } from './read-name';

const LONGEST = 12;
const SHORT = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'sen', 'rep', 'gov', 'prof']);
const withoutArticle = (words: string): string => words.replace(/^(?:the|an?)\s+/iu, '').replace(/\s+/gu, ' ');

const isPost = (lower: string): boolean =>
  HONORIFICS.has(lower) || PERSON_NOUNS.has(lower) || POSTS.has(lower) || lower === 'representative';

/** The apposition behind a name ("…, Director of the National Iodine Study, says"): the words up to its closing comma. */
const behind = ({ text, words, phrases, phraseOf }: Reading, phrase: NounPhrase): string => {
  // "in Damascus, the agency's man, …": a place is nobody's post.
  if (words[phrase.first - 1]?.tag === 'ADP' || words[phrase.last + 1]?.lower !== ',') return '';
  const next = phrases[phraseOf[phrase.last + 2] ?? -1];
  const opens = words[next?.first ?? -1];
  if (!next || next.form === 'pronoun' || !opens || opens.lower.startsWith('wh')) return '';
  const inside = words.slice(next.first, next.last + 1);
  if (opens.tag !== 'DET' && !inside.some((w) => isPost(w.lower))) return '';
  // A list of names is no apposition.
  if (isCapital(words[next.last]?.text) && opens.tag !== 'DET' && !isPost(words[next.last]?.lower ?? '')) return '';
  for (let i = next.last + 1; i <= next.first + LONGEST; i++) {
    const word = words[i];
    if (!word || word.sentence !== opens.sentence || word.tag === 'VERB') return '';
    if (word.lower === ',' || word.lower === '.')
      return withoutArticle(text.slice(opens.start, words[i - 1]?.end ?? 0));
  }
  return '';
};

/** The post before a name with a comma between ("the agency's representative in Syria, Asseer Al-Madaien"). */
const before = (reading: Reading, phrase: NounPhrase): string => {
  const { text, words, phrases } = reading;
  if (words[phrase.first - 1]?.lower !== ',') return '';
  const base = headOf(reading, phrase.first - 2);
  const head = phrases[base?.phrase ?? -1];
  if (!base || !head || head.form === 'pronoun') return '';
  const calling = words[head.head]?.lower ?? '';
  if (
    !(
      HONORIFICS.has(calling) ||
      calling === 'representative' ||
      (words[base.first]?.tag === 'DET' && isPost(calling) && words[phrase.last + 1]?.lower === ',')
    )
  )
    return '';
  return withoutArticle(text.slice(words[base.first]?.start ?? 0, words[phrase.first - 2]?.end ?? 0));
};

/** The post of "Director of the Kyiv zoo Olha Bondar": a person's name right behind what its post belongs to; empty elsewhere. */
export const postOver = (reading: Reading, phrase: NounPhrase, read: ReadName): string => {
  const { text, words, phrases } = reading;
  const joint = words[phrase.first - 1]?.lower;
  if ((joint !== 'of' && joint !== 'for') || read.run.last - read.run.first < 1) return '';
  if (ORGANISATION_WORDS.has(words[read.run.last]?.lower ?? '')) return '';
  const post = phrases[headOf(reading, phrase.last)?.phrase ?? -1];
  if (!post || post.first === phrase.first || read.run.first === phrase.first) return '';
  if (!callsPerson(words[post.head]?.lower ?? '')) return '';
  return withoutArticle(text.slice(post.start, words[read.run.first - 1]?.end ?? post.end));
};

/** Somebody's post or calling beside the name, as written without its article; empty where none stands there. */
export const findPost = (reading: Reading, phrase: NounPhrase, read: ReadName): string => {
  if (SHORT.has(read.before.toLowerCase().replace(/\.$/u, ''))) return '';
  return behind(reading, phrase) || postOver(reading, phrase, read) || read.before || before(reading, phrase);
};
