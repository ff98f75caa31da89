import { modeLabels } from '../model/mode-labels';
import type { Magnitude } from '../model/quantity';
import { verdictNames } from '../model/verdicts';
import type { ColumnId, SortStep } from '../model/view-state';
import type { ClaimIndex, Coded } from './claim-index';
import type { ClaimRow } from './row';

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

/** Rows in an order, as places in the index. */
export type Order = Uint32Array;

/** The place in line of what each code of a column stands for; what is unknown comes after them all. */
export interface Ranked {
  readonly codes: Uint32Array;
  /** By code; -1 is unknown. */
  readonly ranks: Int32Array;
  readonly size: number;
}

const articleOf = (row: ClaimRow): string => row.title;
const numberOf = (row: ClaimRow): number => row.number;
const assertionOf = (row: ClaimRow): string => row.assertion;
const speakerOf = (row: ClaimRow): string => row.speaker ?? '';
const modeOf = (row: ClaimRow): string => (row.mode === 'own-voice' ? '' : modeLabels[row.mode]);
const saidOf = (row: ClaimRow): string => row.said;
const verdictOf = (row: ClaimRow): string => row.verdict?.is ?? 'open';
const evidenceOf = (row: ClaimRow): number => row.evidence;

const inTurn = ({ codes, words }: Coded, turn: readonly string[]): Ranked => ({
  codes,
  ranks: Int32Array.from(words, (word) => turn.indexOf(word)),
  size: turn.length,
});

const ranked = new WeakMap<readonly string[], { readonly locale: string; readonly ranks: Int32Array }>();

const byText = ({ codes, words }: Coded, locale: string): Ranked => {
  const before = ranked.get(words);
  // Words are only ever added to a column.
  if (before?.locale === locale && before.ranks.length === words.length)
    return { codes, ranks: before.ranks, size: words.length };
  const { compare } = new Intl.Collator(locale, { sensitivity: 'base', numeric: true });
  const ranks = new Int32Array(words.length).fill(-1);
  const sorted = [...words.keys()].sort(
    (a, b) => compare(words[a] ?? '', words[b] ?? '') || ((words[a] ?? '') < (words[b] ?? '') ? -1 : 1),
  );
  for (const [rank, code] of sorted.entries()) if (words[code] !== '') ranks[code] = rank;
  ranked.set(words, { locale, ranks });
  return { codes, ranks, size: words.length };
};

const numbered = new WeakMap<Float64Array, Ranked>();

const byNumber = (values: Float64Array): Ranked => {
  const before = numbered.get(values);
  if (before !== undefined) return before;
  // NaN is sorted to the end.
  const distinct = values.slice().sort();
  let size = 0;
  for (let at = 0; at < distinct.length; at += 1) {
    const value = distinct[at] ?? Number.NaN;
    if (Number.isNaN(value)) break;
    if (size > 0 && value === distinct[size - 1]) continue;
    distinct[size] = value;
    size += 1;
  }
  const codes = new Uint32Array(values.length).fill(size);
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    let [low, high] = [0, size];
    while (low < high) {
      const half = (low + high) >>> 1;
      if ((distinct[half] ?? 0) < value) low = half + 1;
      else high = half;
    }
    codes[at] = low;
  }
  const ranks = Int32Array.from({ length: size + 1 }, (_, rank) => (rank === size ? -1 : rank));
  const made = { codes, ranks, size };
  numbered.set(values, made);
  return made;
};

// Kilometres never stand among people: families keep together, the largest first, whichever way the sort runs.
const byFamily = ({ codes, words }: Coded, order: Order): Ranked => {
  const sizes = new Uint32Array(words.length);
  for (let at = 0; at < order.length; at += 1) {
    const code = codes[order[at] ?? 0] ?? 0;
    sizes[code] = (sizes[code] ?? 0) + 1;
  }
  const sorted = [...words.keys()].sort(
    (a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || ((words[a] ?? '') < (words[b] ?? '') ? -1 : 1),
  );
  const ranks = new Int32Array(words.length);
  for (const [rank, code] of sorted.entries()) ranks[code] = words[code] === '' ? -1 : rank;
  return { codes, ranks, size: words.length };
};

const rank = (index: ClaimIndex, column: ColumnId, locale: string): Ranked => {
  switch (column) {
    case 'article':
      return byText(index.coded(articleOf), locale);
    case 'number':
      return byNumber(index.numbers(numberOf));
    case 'figure':
      return byNumber(index.numbers(figureOf));
    case 'assertion':
      return byText(index.coded(assertionOf), locale);
    case 'speaker':
      return byText(index.coded(speakerOf), locale);
    case 'mode':
      return byText(index.coded(modeOf), locale);
    case 'said':
      return inTurn(index.coded(saidOf), ['unchecked', 'no', 'yes']);
    case 'verdict':
      return inTurn(index.coded(verdictOf), [
        'open',
        ...verdictNames.filter((name) => name !== 'verified'),
        'verified',
      ]);
    case 'evidence':
      return byNumber(index.numbers(evidenceOf));
  }
};

/** The places by the rank of what they hold, those of equal rank in the order given: sorting by the last step first leaves the first step on top. */
export const sortedBy = (order: Order, { codes, ranks, size }: Ranked, descending: boolean): Order => {
  const bucketOf = new Uint32Array(ranks.length);
  for (let code = 0; code < ranks.length; code += 1) {
    const each = ranks[code] ?? -1;
    bucketOf[code] = each < 0 ? size : descending ? size - 1 - each : each;
  }
  const next = new Uint32Array(size + 2);
  for (let at = 0; at < order.length; at += 1) {
    const after = (bucketOf[codes[order[at] ?? 0] ?? 0] ?? 0) + 1;
    next[after] = (next[after] ?? 0) + 1;
  }
  for (let at = 1; at < next.length; at += 1) next[at] = (next[at] ?? 0) + (next[at - 1] ?? 0);
  const sorted = new Uint32Array(order.length);
  for (let at = 0; at < order.length; at += 1) {
    const place = order[at] ?? 0;
    const bucket = bucketOf[codes[place] ?? 0] ?? 0;
    const to = next[bucket] ?? 0;
    sorted[to] = place;
    next[bucket] = to + 1;
  }
  return sorted;
};

/** The places given by several keys at once: figures by magnitude within their family and unknown last, text by the locale's collation, ties in the order given. */
export const orderRows = (index: ClaimIndex, places: Order, sort: readonly SortStep[], locale: string): Order => {
  let order = places;
  for (const { column, descending } of sort.toReversed()) {
    order = sortedBy(order, rank(index, column, locale), descending);
    if (column === 'figure') order = sortedBy(order, byFamily(index.coded(familyOf), order), false);
  }
  return order;
};
