import type { Magnitude } from '../model/quantity';
import type { Said, Verdict } from '../model/review-event';
import type { ColumnId, SortStep } from '../model/view-state';
import type { ClaimRow } from './row';

const verdictRank: Readonly<Record<Verdict['is'], number>> = {
  disputed: 1,
  'needs-context': 2,
  unverifiable: 3,
  verified: 4,
};
const saidRank: Readonly<Record<Said, number>> = { unchecked: 0, no: 1, yes: 2 };

/** The one number a magnitude is ordered by: the middle of a closed interval, else its known end; null where unknown. */
export const middle = (magnitude: Magnitude | null): number | null => {
  if (magnitude === null) return null;
  const { low, high } = magnitude;
  return low === null ? high : high === null ? low : (low + high) / 2;
};

type Ranks = (row: ClaimRow) => number | null;

const rankText = (rows: readonly ClaimRow[], read: (row: ClaimRow) => string | null, locale: string): Ranks => {
  const { compare } = new Intl.Collator(locale, { sensitivity: 'base', numeric: true });
  const distinct = [...new Set(rows.map(read))].filter((words): words is string => words !== null).sort(compare);
  const ranks = new Map<string | null, number>(distinct.map((words, rank) => [words, rank]));
  return (row) => ranks.get(read(row)) ?? null;
};

const rankRows = (rows: readonly ClaimRow[], column: ColumnId, locale: string): Ranks => {
  switch (column) {
    case 'article':
      return rankText(rows, (row) => row.title, locale);
    case 'number':
      return (row) => row.number;
    case 'figure':
      return (row) => middle(row.claim.quantity.magnitude);
    case 'assertion':
      return rankText(rows, (row) => row.assertion, locale);
    case 'speaker':
      return rankText(rows, (row) => row.speaker, locale);
    case 'mode':
      return rankText(rows, (row) => row.mode, locale);
    case 'said':
      return (row) => saidRank[row.said];
    case 'verdict':
      return (row) => (row.verdict === null ? 0 : verdictRank[row.verdict.is]);
    case 'evidence':
      return (row) => row.evidence;
  }
};

// Kilometres never stand among people: families keep together, the largest first, whichever way the sort runs.
const rankFamilies = (rows: readonly ClaimRow[]): Ranks => {
  const sizes = new Map<string, number>();
  for (const { claim } of rows) {
    const family = claim.quantity.magnitude?.family;
    if (family !== undefined) sizes.set(family, (sizes.get(family) ?? 0) + 1);
  }
  const ordered = [...sizes].sort(([a, sizeA], [b, sizeB]) => sizeB - sizeA || (a < b ? -1 : 1));
  const ranks = new Map(ordered.map(([family], rank) => [family, rank]));
  return (row) => {
    const magnitude = row.claim.quantity.magnitude;
    return middle(magnitude) === null || magnitude === null ? null : (ranks.get(magnitude.family) ?? null);
  };
};

const compareRanks = (a: number | null, b: number | null, descending: boolean): number => {
  if (a === b) return 0;
  // What is unknown comes last in both directions.
  if (a === null) return 1;
  if (b === null) return -1;
  return descending ? b - a : a - b;
};

/** Rows by several keys at once: figures by magnitude within their family and unknown last, text by the locale's collation, ties in story order. */
export const orderRows = (rows: readonly ClaimRow[], sort: readonly SortStep[], locale: string): ClaimRow[] => {
  const keys = sort.flatMap(({ column, descending }) => {
    const own = { rank: rankRows(rows, column, locale), descending };
    return column === 'figure' ? [{ rank: rankFamilies(rows), descending: false }, own] : [own];
  });
  const ranked = rows.map((row) => ({ row, ranks: keys.map((key) => key.rank(row)) }));
  ranked.sort((a, b) => {
    for (const [at, key] of keys.entries()) {
      const order = compareRanks(a.ranks[at] ?? null, b.ranks[at] ?? null, key.descending);
      if (order !== 0) return order;
    }
    return a.row.number - b.row.number;
  });
  return ranked.map(({ row }) => row);
};
