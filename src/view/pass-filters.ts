import type { Filters } from '../model/view-state';
import { type FacetName, facetNames, facets, valuesOf, wantedIn } from './facets';
import { familyOf, figureOf } from './order-rows';
import type { ClaimRow } from './row';
import { testSearch } from './search-rows';

/** Names a filter: a facet, what is searched for, the range of figures, or the article's date. */
export type FilterName = FacetName | 'search' | 'figure' | 'date';

type Test = (row: ClaimRow) => boolean;

const testFacet = (filters: Filters, facet: FacetName): Test | null => {
  const wanted = new Set(wantedIn(filters, facet));
  if (wanted.size === 0) return null;
  const { of } = facets[facet];
  return (row) => {
    const word = of(row);
    return wanted.has(word) || valuesOf(word).some((value) => wanted.has(value));
  };
};

const testFigure = ({ figure }: Filters): Test | null => {
  if (figure === null) return null;
  const [low, high] = [figure.low ?? -Infinity, figure.high ?? Infinity];
  return (row) => familyOf(row) === figure.family && figureOf(row) >= low && figureOf(row) <= high;
};

const testDate = ({ from, until }: Filters): Test | null =>
  from === null && until === null
    ? null
    : ({ published }) =>
        published !== '' && (from === null || published >= from) && (until === null || published <= until);

/** Tests a row against every filter but those named; null where none of them narrows the list. */
export const testFilters = (filters: Filters, but: readonly FilterName[] = []): Test | null => {
  const tests = [
    ...facetNames.map((facet) => (but.includes(facet) ? null : testFacet(filters, facet))),
    but.includes('figure') ? null : testFigure(filters),
    but.includes('date') ? null : testDate(filters),
    but.includes('search') ? null : testSearch(filters.search),
  ].filter((test) => test !== null);
  return tests.length === 0 ? null : (row) => tests.every((test) => test(row));
};

/** The rows that pass every filter but those named; the same array where nothing narrows the list. */
export const passFilters = (
  rows: readonly ClaimRow[],
  filters: Filters,
  but: readonly FilterName[] = [],
): readonly ClaimRow[] => {
  const passes = testFilters(filters, but);
  return passes === null ? rows : rows.filter(passes);
};
