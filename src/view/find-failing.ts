import type { Filters } from '../model/view-state';
import type { ClaimIndex } from './claim-index';
import { type FacetName, facetNames, facets, valuesOf, wantedIn } from './facets';
import { familyOf, figureOf } from './order-rows';
import type { ClaimRow } from './row';
import { searchIndex } from './search-rows';

const ofFigure = 1 << facetNames.length;
const ofDate = ofFigure << 1;
const ofSearch = ofFigure << 2;

/** Which filters each row fails, a bit a filter; 0 passes them all. */
export type Failing = Uint16Array;

/** The bit of a facet; `figure` is the range of figures, `date` that of the article's date. */
export const bitOf = (facet: FacetName | 'figure' | 'date'): number =>
  facet === 'figure' ? ofFigure : facet === 'date' ? ofDate : 1 << facetNames.indexOf(facet);

/** The article's date; empty where unknown. */
const publishedOf = (row: ClaimRow): string => row.published;

type Mark = (passes: (word: string) => boolean, bit: number, read: (row: ClaimRow) => string) => void;

const markFacets = (filters: Filters, mark: Mark): void => {
  for (const facet of facetNames) {
    const wanted = new Set(wantedIn(filters, facet));
    if (wanted.size > 0)
      mark((word) => valuesOf(word).some((value) => wanted.has(value)), bitOf(facet), facets[facet].of);
  }
  const { from, until } = filters;
  if (from === null && until === null) return;
  const isWithin = (date: string): boolean =>
    date !== '' && (from === null || date >= from) && (until === null || date <= until);
  mark(isWithin, ofDate, publishedOf);
};

// The list and every facet's counts ask the same.
const known = new WeakMap<ClaimIndex, { readonly filters: Filters; readonly failing: Failing }>();

const testAll = (index: ClaimIndex, filters: Filters): Failing => {
  const before = known.get(index);
  if (before?.filters === filters) return before.failing;
  const failing: Failing = new Uint16Array(index.rows.length);
  const mark: Mark = (passes, bit, read) => {
    const { codes, words } = index.coded(read);
    const bits = Uint16Array.from(words, (word) => (passes(word) ? 0 : bit));
    for (let at = 0; at < failing.length; at += 1) failing[at] = (failing[at] ?? 0) | (bits[codes[at] ?? 0] ?? 0);
  };
  markFacets(filters, mark);
  const { figure } = filters;
  if (figure !== null) {
    mark((family) => family === figure.family, ofFigure, familyOf);
    const middles = index.numbers(figureOf);
    const [low, high] = [figure.low ?? -Infinity, figure.high ?? Infinity];
    for (let at = 0; at < failing.length; at += 1) {
      const value = middles[at] ?? Number.NaN;
      if (!(value >= low && value <= high)) failing[at] = (failing[at] ?? 0) | ofFigure;
    }
  }
  const found = searchIndex(index, filters.search);
  if (found !== null)
    for (let at = 0; at < failing.length; at += 1) if (found[at] === 0) failing[at] = (failing[at] ?? 0) | ofSearch;
  known.set(index, { filters, failing });
  return failing;
};

const latest = new WeakMap<ClaimIndex, { readonly filters: Filters; readonly failing: Failing }>();

/** Tests every row against every filter at once; grid, facets and charts ask the same of the same rows, and share one answer. */
export const findFailing = (index: ClaimIndex, filters: Filters): Failing => {
  const known = latest.get(index);
  if (known?.filters === filters) return known.failing;
  const failing = testAll(index, filters);
  latest.set(index, { filters, failing });
  return failing;
};
