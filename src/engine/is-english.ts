import type { Token } from './document';
import { englishWords } from './lexicon/english-words';

/** Below this many words a headline or a list of names may hold none of the words that tell. */
const FEWEST_WORDS = 40;
const LEAST_SHARE = 0.035;

/** True where the words are English, as far as their commonest words tell; a short text in Latin letters has the benefit of the doubt. */
export const isEnglish = (tokens: readonly Token[]): boolean => {
  const words = tokens.filter(({ kind }) => kind === 'word');
  if (words.length >= FEWEST_WORDS)
    return words.filter(({ lower }) => englishWords.has(lower)).length >= LEAST_SHARE * words.length;
  const foreign = words.filter(({ lower }) => !/\p{Script=Latin}/u.test(lower)).length;
  return foreign * 2 <= words.length;
};
