import { modeLabels } from '../model/mode-labels';
import type { Magnitude } from '../model/quantity';
import { verdictNames } from '../model/verdicts';
import type { ColumnId, SortStep } from '../model/view-state';
import type { ClaimRow } from './row';

/** The sort after a click on a column's header: ascending, descending, then story order again; with `add` the other columns stay. */
export const cycleSort = (sort: readonly SortStep[], column: ColumnId, add: boolean): SortStep[] => {
  const now = sort.find((step) => step.column === column);
  const next =
    now === undefined ? [{ column, descending: false }] : now.descending ? [] : [{ column, descending: true }];
  if (!add) return next;
  return now === undefined ? [...sort, ...next] : sort.flatMap((step) => (step.column === column ? next : [step]));
};

/** The one number a magnitude is ordered by: the middle of a closed interval, else its known end; null where unknown. */
export const middle = (magnitude: Magnitude | null): number | null => {
  if (magnitude === null) return null;
  const { low, high } = magnitude;
  return low === null ? high : high === null ? low : (low + high) / 2;
};

/** The number a figure is compared by, on its common unit; NaN where unknown. */
export const figureOf = (row: ClaimRow): number => middle(row.claim.quantity.magnitude) ?? Number.NaN;

/** The common unit a figure is compared on; empty where it compares with nothing. */
export const familyOf = (row: ClaimRow): string =>
  Number.isNaN(figureOf(row)) ? '' : (row.claim.quantity.magnitude?.family ?? '');

/** How a column sorts: by its words in the language's order, by a number, or in a fixed order of its values. Empty words and NaN are unknown, and come last whichever way the sort runs. */
type Sorting =
  | { readonly text: (row: ClaimRow) => string }
  | { readonly number: (row: ClaimRow) => number }
  | { readonly value: (row: ClaimRow) => string; readonly order: readonly string[] };

const sortings: Readonly<Record<ColumnId, Sorting>> = {
  article: { text: (row) => row.title },
  number: { number: (row) => row.number },
  figure: { number: figureOf },
  assertion: { text: (row) => row.assertion },
  speaker: { text: (row) => row.speaker ?? '' },
  mode: { text: (row) => (row.mode === 'own-voice' ? '' : modeLabels[row.mode]) },
  said: { value: (row) => row.said, order: ['unchecked', 'no', 'yes'] },
  verdict: {
    value: (row) => row.verdict?.is ?? 'open',
    order: ['open', ...verdictNames.filter((name) => name !== 'verified'), 'verified'],
  },
  evidence: { number: (row) => row.evidence },
};

/** The words' places in the language's order, accents and capitals aside. Comparing the distinct words alone makes 25,000 claims sort in 12 ms by speaker and 60 by assertion. */
const rankWords = (words: readonly string[], locale: string): ReadonlyMap<string, number> => {
  const { compare } = new Intl.Collator(locale, { sensitivity: 'base', numeric: true });
  const distinct = [...new Set(words)].filter((word) => word !== '');
  distinct.sort((a, b) => compare(a, b) || (a < b ? -1 : 1));
  return new Map(distinct.map((word, rank) => [word, rank]));
};

// Figures of one family (people, lengths, money) stay together, the largest family first, in either direction.
const rankFamilies = (rows: readonly ClaimRow[]): number[] => {
  const families = rows.map(familyOf);
  const sizes = new Map<string, number>();
  for (const family of families) sizes.set(family, (sizes.get(family) ?? 0) + 1);
  const sorted = [...sizes].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  const ranks = new Map(sorted.map(([family], rank) => [family, rank]));
  return families.map((family) => (family === '' ? Infinity : (ranks.get(family) ?? Infinity)));
};

/** What each row is sorted by in one step, the least first. */
const keysOf = (rows: readonly ClaimRow[], { column, descending }: SortStep, locale: string): number[][] => {
  const sorting = sortings[column];
  const turned = (key: number): number => (Number.isNaN(key) ? Infinity : descending ? -key : key);
  if ('value' in sorting) return [rows.map((row) => turned(sorting.order.indexOf(sorting.value(row))))];
  if ('number' in sorting) {
    const keys = rows.map((row) => turned(sorting.number(row)));
    return column === 'figure' ? [rankFamilies(rows), keys] : [keys];
  }
  const words = rows.map(sorting.text);
  const ranks = rankWords(words, locale);
  return [words.map((word) => turned(ranks.get(word) ?? Number.NaN))];
};

/** The rows by several columns at once: figures by magnitude within their family and unknown last, text by the locale's collation, ties in the order given; the same array where nothing is asked. */
export const orderRows = (
  rows: readonly ClaimRow[],
  sort: readonly SortStep[],
  locale: string,
): readonly ClaimRow[] => {
  if (sort.length === 0) return rows;
  const steps = sort.flatMap((step) => keysOf(rows, step, locale));
  const places = rows.map((_, at) => at);
  places.sort((a, b) => {
    for (const keys of steps) {
      // Infinity minus Infinity is NaN: two unknown values are equal here, and the next step decides.
      const difference = (keys[a] ?? 0) - (keys[b] ?? 0);
      if (difference) return difference;
    }
    return a - b;
  });
  return places.map((at) => rows[at] as ClaimRow);
};
