import type { Sentence, Token } from '../document';
import { DOWN_WORDS, UP_WORDS } from '../lexicon/trend-words';

const BETWEEN =
  /^(?:by|another|a|an|further|additional|some|only|just|about|nearly|almost|around|roughly|more|than|over|at|least|sharply|slightly|steadily)$/u;

/** The direction of change that a verb or adverb right before token `at` gives the amount, or undefined; a level after "to" or "at" has none. */
export const findTrend = (tokens: readonly Token[], sentence: Sentence, at: number): 'up' | 'down' | undefined => {
  for (let k = at - 1; k >= Math.max(sentence.from, at - 4); k -= 1) {
    const token = tokens[k];
    if (token === undefined || token.kind !== 'word') return undefined;
    if (token.lower === 'cut' && k === at - 1 && /^(?:a|an|the|tax|rate)$/u.test(tokens[k - 1]?.lower ?? ''))
      return undefined;
    if (UP_WORDS.has(token.lower))
      return token.lower === 'up' && /^(?:to|from)$/u.test(tokens[k + 1]?.lower ?? '') ? undefined : 'up';
    if (DOWN_WORDS.has(token.lower)) return 'down';
    if (!BETWEEN.test(token.lower) || token.lower === 'at') return undefined;
  }
  return undefined;
};
