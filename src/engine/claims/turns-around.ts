import type { Token } from '../document';
import { CONDITIONS, DOUBTS, NEGATIONS, QUESTIONS } from '../lexicon/turning-words';

/** "few believe" denies, "a few days ago" does not. */
const denies = (tokens: readonly Token[], at: number): boolean => {
  const lower = tokens[at]?.lower ?? '';
  // "No. 10", "No 10": a number's abbreviation.
  if (lower === 'no') return !/^[.\d]/u.test(tokens[at + 1]?.text ?? '');
  if (lower === 'few' || lower === 'little')
    return !/^(?:a|the|past|last|next|first|these|those|quite|very)$/u.test(tokens[at - 1]?.lower ?? '');
  return NEGATIONS.has(lower) || /n't$/u.test(lower);
};

/** True where a word of the tokens makes what follows a condition. */
export const sayCondition = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ lower }) => CONDITIONS.has(lower));

/** True where a word of the tokens denies, doubts, asks or makes depend what they introduce ("nobody believes that", "denies reports of", "asked whether"). */
export const turnAround = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let k = from; k < to; k += 1) {
    const lower = tokens[k]?.lower ?? '';
    if (CONDITIONS.has(lower) || DOUBTS.has(lower) || QUESTIONS.has(lower) || denies(tokens, k)) return true;
  }
  return false;
};
