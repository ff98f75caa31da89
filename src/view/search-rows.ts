import type { ClaimIndex } from './claim-index';
import { type NumberQuery, readNumberQuery } from './read-number-query';
import type { ClaimRow } from './row';

const searchable = (row: ClaimRow): string =>
  `${row.figure}\n${row.understood ?? ''}\n${row.assertion}\n${row.speaker ?? 'own voice'}\n${row.role}\n${row.reviewed.review.note}`.toLowerCase();

const endOf = (row: ClaimRow, at: 0 | 1): number => {
  const { value } = row.claim.quantity;
  return value === null ? Number.NaN : typeof value === 'number' ? value : value[at];
};
const lowEnd = (row: ClaimRow): number => endOf(row, 0);
const highEnd = (row: ClaimRow): number => endOf(row, 1);

/** A share within which two values are the same, so that a third typed as 0.333333333 is found. */
const near = 1e-9;

const markValues = (index: ClaimIndex, query: NumberQuery, found: Uint8Array): void => {
  // A bare 250 is how people look for 250,000 or 250 million; once a scale is typed it is taken at its word.
  const readings = query.scaled ? [query.value] : [1, 1e3, 1e6, 1e9, 1e12].map((scale) => query.value * scale);
  for (const ends of [index.numbers(lowEnd), index.numbers(highEnd)])
    for (const reading of readings) {
      const [from, to] = [reading - Math.abs(reading) * near, reading + Math.abs(reading) * near];
      for (let at = 0; at < ends.length; at += 1) {
        const end = ends[at] ?? Number.NaN;
        if (end >= from && end <= to) found[at] = 1;
      }
    }
};

const isFigure = (words: string): boolean => /^[\d.,\s]+$/u.test(words);

const markWords = (index: ClaimIndex, words: string, within: Uint8Array | null, found: Uint8Array): void => {
  const texts = index.texts(searchable);
  // "5" must not find 51 or 250,000: digits match whole runs of digits or their beginning groups.
  const whole = isFigure(words) ? new RegExp(`(?<![\\d.,])${words.replace(/[.]/gu, '\\.')}(?!\\d)`, 'u') : null;
  for (let at = 0; at < texts.length; at += 1) {
    if (within !== null && within[at] === 0) continue;
    const text = texts[at] ?? '';
    if (text.includes(words) && (whole === null || whole.test(text))) found[at] = 1;
  }
};

interface Answer {
  readonly texts: readonly string[];
  readonly words: string;
  /** Null where the words are no number. */
  readonly ends: Float64Array | null;
  readonly found: Uint8Array;
}
let last: Answer | null = null;

/** For each row whether it holds the searched words, or its value is the searched number however it is written; null where nothing is searched. */
export const searchIndex = (index: ClaimIndex, search: string): Uint8Array | null => {
  const words = search.trim().toLowerCase();
  if (words === '') return null;
  const texts = index.texts(searchable);
  const number = readNumberQuery(words);
  const ends = number === null ? null : index.numbers(lowEnd);
  const before = last?.texts === texts ? last : null;
  if (before?.words === words && before.ends === ends) return before.found;
  const found = new Uint8Array(texts.length);
  // Whoever types on narrows what is found already.
  const narrows = before?.ends === null && !isFigure(before.words) && words.includes(before.words);
  markWords(index, words, narrows && number === null ? before.found : null, found);
  if (number !== null) markValues(index, number, found);
  last = { texts, words, ends, found };
  return found;
};

/** Makes ready what the first key of a search needs. */
export const readySearch = (index: ClaimIndex): void => {
  index.texts(searchable);
};
