import { RECKONINGS } from '../../lexicon/reckonings';
import { DATE } from '../words/phrase-class';
import type { NounPhrase, Reading } from '../words/reading';
import { namesSomebody } from './frame';

const POSSESSIVES = new Set(["'s", "'", 'his', 'her', 'its', 'their', 'our', 'whose']);
const MADE = new Set(['of', 'by', 'from']);

/** Where a phrase's owner ends ("the council's | count"), or -1; "last year's count" has none. */
export const ownerEnd = ({ words }: Reading, phrase: NounPhrase): number => {
  let at = -1;
  for (let i = phrase.first; i < phrase.head; i++) {
    const { lower } = words[i] ?? { lower: '' };
    if (DATE.test(lower)) return -1;
    if (POSSESSIVES.has(lower)) at = i;
  }
  return at;
};

/** Whether the noun phrase behind a preposition is somebody's reckoning: "by her own count", "on the bank's figures", "in his view", "by figures from the registry"; gives its source's phrase, or -1. */
export const reckoner = (reading: Reading, preposition: number): number => {
  const { words, phrases, phraseOf } = reading;
  const nouns = RECKONINGS.get(words[preposition]?.lower ?? '');
  if (!nouns) return -1;
  const p = phraseOf[preposition + 1] ?? -1;
  const phrase = phrases[p];
  const head = words[phrase?.head ?? -1];
  if (!phrase || !head || head.sentence !== words[preposition]?.sentence || !nouns.has(head.lower)) return -1;
  if (ownerEnd(reading, phrase) >= 0) return p;
  const maker = phraseOf[phrase.last + 2] ?? -1;
  return MADE.has(words[phrase.last + 1]?.lower ?? '') && namesSomebody(reading, maker) ? maker : -1;
};
