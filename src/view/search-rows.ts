import { readNumberQuery } from './read-number-query';
import type { ClaimRow } from './row';

// Cached per row: at 25,000 claims a search takes 6 ms with this cache and 43 without (tests/bench/layers.bench.ts).
const texts = new WeakMap<ClaimRow, string>();
const textOf = (row: ClaimRow): string => {
  const known = texts.get(row);
  if (known !== undefined) return known;
  const text =
    `${row.figure}\n${row.understood ?? ''}\n${row.assertion}\n${row.speaker ?? 'unattributed own voice'}\n${row.role}\n${row.reviewed.review.note}`.toLowerCase();
  texts.set(row, text);
  return text;
};

/** A share within which two values are the same, so that a third typed as 0.333333333 is found. */
const near = 1e-9;

/** Tests a row's value, either end of a range, for the number that was typed; null where the words are no number. */
const testValue = (words: string): ((row: ClaimRow) => boolean) | null => {
  const query = readNumberQuery(words);
  if (query === null) return null;
  // A bare 250 is how people look for 250,000 or 250 million; once a scale is typed it is taken at its word.
  const readings = query.scaled ? [query.value] : [1, 1e3, 1e6, 1e9, 1e12].map((scale) => query.value * scale);
  const isMeant = (end: number): boolean =>
    readings.some((reading) => Math.abs(end - reading) <= Math.abs(reading) * near);
  return ({ claim: { quantity } }) => {
    const { value } = quantity;
    if (value === null) return false;
    return typeof value === 'number' ? isMeant(value) : value.some(isMeant);
  };
};

/** Tests a row's words. "5" must not find 51 or 250,000: digits match whole runs of digits or their beginning groups. */
const testWords = (words: string): ((row: ClaimRow) => boolean) => {
  if (!/^[\d.,\s]+$/u.test(words)) return (row) => textOf(row).includes(words);
  const whole = new RegExp(`(?<![\\d.,])${words.replace(/[.]/gu, '\\.')}(?!\\d)`, 'u');
  return (row) => textOf(row).includes(words) && whole.test(textOf(row));
};

/** Tests whether a row holds the searched words, or its value is the searched number however it is written; null where nothing is searched. */
export const testSearch = (search: string): ((row: ClaimRow) => boolean) | null => {
  const words = search.trim().toLowerCase();
  if (words === '') return null;
  const [hasWords, hasValue] = [testWords(words), testValue(words)];
  return hasValue === null ? hasWords : (row) => hasWords(row) || hasValue(row);
};
