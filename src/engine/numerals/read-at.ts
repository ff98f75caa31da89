import type { Token } from '../document';
import { readDigitRun } from './read-digits';
import { readBelowHundred } from './read-number-words';

/** The token's look-up form, or the empty string at or after `end`. */
export const lowerAt = (tokens: readonly Token[], at: number, end: number): string =>
  at >= 0 && at < end ? (tokens[at]?.lower ?? '') : '';

/** The token after a joining hyphen at `at`, or `at` itself. */
export const skipHyphen = (tokens: readonly Token[], at: number, end: number): number =>
  lowerAt(tokens, at, end) === '-' && tokens[at]?.glued && tokens[at + 1]?.glued && at + 1 < end ? at + 1 : at;

const gapText = (left: Token, right: Token): string =>
  right.start === left.end ? '' : right.start - left.end === 1 ? (right.spaceBefore ?? ' ') : '  ';

/** The digits written from token `at`, or null. */
export const digitsAt = (tokens: readonly Token[], at: number, end: number) => readDigitRun(tokens, at, end, gapText);

/** A whole number of up to seven digits or below one hundred in words from token `at`, or null. */
export const smallWhole = (tokens: readonly Token[], at: number, end: number): { to: number; value: number } | null => {
  const words = readBelowHundred(tokens, at, end);
  if (words !== null) return words;
  const token = at < end ? tokens[at] : undefined;
  return token?.kind === 'number' && /^\d{1,7}$/u.test(token.text.replaceAll(',', ''))
    ? { to: at + 1, value: Number(token.text.replaceAll(',', '')) }
    : null;
};
