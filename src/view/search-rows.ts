import type { QuantityValue } from '../model/quantity';
import { type NumberQuery, readNumberQuery } from './read-number-query';
import type { ClaimRow } from './row';

const near = (a: number, b: number): boolean => Math.abs(a - b) <= Math.abs(b) * 1e-9;

const meansValue = (query: NumberQuery, value: QuantityValue): boolean => {
  const ends = value === null ? [] : typeof value === 'number' ? [value] : value;
  // A bare 250 is how people look for 250,000 or 250 million; once a scale is typed it is taken at its word.
  const readings = query.scaled ? [query.value] : [1, 1e3, 1e6, 1e9, 1e12].map((scale) => query.value * scale);
  return ends.some((end) => readings.some((reading) => near(end, reading)));
};

const known = new WeakMap<ClaimRow, string>();

const searchable = (row: ClaimRow): string => {
  const before = known.get(row);
  if (before !== undefined) return before;
  const words = [
    row.figure,
    row.understood ?? '',
    row.assertion,
    row.speaker ?? 'own voice',
    row.role,
    row.reviewed.review.note,
  ]
    .join('\n')
    .toLowerCase();
  known.set(row, words);
  return words;
};

/** A test for rows that hold the searched words, or whose value is the searched number however it is written; an empty search holds for all. */
export const searchRows = (search: string): ((row: ClaimRow) => boolean) => {
  const words = search.trim().toLowerCase();
  if (words === '') return () => true;
  const number = readNumberQuery(words);
  const isFigure = number !== null && /^[\d.,\s]+$/u.test(words);
  // "5" must not find 51 or 250,000: digits match whole runs of digits or their beginning groups.
  const asWords = isFigure ? new RegExp(`(?<![\\d.,])${words.replace(/[.]/gu, '\\.')}(?!\\d)`, 'u') : null;
  return (row) => {
    if (number !== null && meansValue(number, row.claim.quantity.value)) return true;
    const text = searchable(row);
    return asWords === null ? text.includes(words) : asWords.test(text);
  };
};
