import type { QuantityValue } from '../model/quantity';
import { readNumberQuery } from './read-number-query';

const grouped = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 12 });

/** A value as one would type it: "250,000", "5 to 6", nothing where there is none. */
export const printValue = (value: QuantityValue): string =>
  value === null ? '' : typeof value === 'number' ? grouped(value) : value.map(grouped).join(' to ');

const readNumber = (words: string): number | undefined => {
  const trimmed = words.trim();
  const negative = /^[-−]/u.test(trimmed);
  const value = readNumberQuery(negative ? trimmed.slice(1) : trimmed)?.value;
  return value === undefined ? undefined : negative ? -value : value;
};

/** Reads a value as typed: a number ("250,000", "7.5 million"), a range ("5 to 6", "5–6"), null for nothing; undefined where it is none of these. */
export const readValue = (words: string): QuantityValue | undefined => {
  if (words.trim() === '') return null;
  const ends = words.split(/\s+(?:to|and)\s+|\s*–\s*|(?<=[\d\s])-(?=[\d\s])/u).map(readNumber);
  const [low, high] = ends;
  if (low === undefined || ends.length > 2) return undefined;
  if (ends.length === 1) return low;
  return high === undefined ? undefined : low <= high ? [low, high] : [high, low];
};
