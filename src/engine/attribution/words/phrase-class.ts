import { CUE_NOUNS, DOCUMENT_NOUNS, GROUP_NOUNS } from '../../lexicon/cues';
import { HONORIFICS, ORGANISATION_WORDS } from '../../lexicon/titles';
import type { NounPhrase, Reading } from './reading';

/** Words of dates and times of day, plural or not. */
export const DATE =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|week|month|year|day|morning|afternoon|evening|night)s?$/u;

/** The class of a phrase by its head, as the models and the rules see it. */
export const phraseClass = ({ words }: Reading, phrase: NounPhrase): string => {
  const head = words[phrase.head];
  const lower = head?.lower ?? '';
  const lemma = head?.lemma ?? '';
  if (phrase.form === 'pronoun') return /^(?:he|she|they|it|we|i|you|who)$/u.test(lower) ? lower : 'pronoun';
  if (DATE.test(lower)) return 'date';
  if (DOCUMENT_NOUNS.has(lemma) || DOCUMENT_NOUNS.has(lower)) return 'document';
  if (GROUP_NOUNS.has(lower)) return 'group';
  if (CUE_NOUNS.has(lemma)) return 'speech';
  if (ORGANISATION_WORDS.has(lower)) return 'organisation';
  if (phrase.form === 'proper') return 'proper';
  if (HONORIFICS.has(lower)) return 'role';
  if (head?.tag === 'NUM' || head?.tag === 'SYM') return 'number';
  return /s$/u.test(lower) ? 'plural' : 'common';
};
