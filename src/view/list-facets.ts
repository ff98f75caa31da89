import type { Filters } from '../model/view-state';
import { type FacetName, facets, valueLabel, valuesOf, wantedIn } from './facets';
import { ownVoice } from './filter-rows';
import { isCounted } from './is-judged';
import { familyOf } from './order-rows';
import { type FilterName, testFilters } from './pass-filters';
import type { ClaimRow } from './row';

/** A value to filter by, with the number of claims it would leave under the other filters; dismissed claims count under their own value only. */
export interface Facet {
  readonly key: string;
  readonly label: string;
  readonly count: number;
}

const byCount = (a: Facet, b: Facet): number => b.count - a.count || (a.label < b.label ? -1 : 1);

const tally = (
  rows: readonly ClaimRow[],
  filters: Filters,
  name: FilterName,
  read: (row: ClaimRow) => string,
): Map<string, number> => {
  const passes = testFilters(filters, [name]) ?? (() => true);
  const counted = new Map<string, number>();
  for (const row of rows) {
    const isLeft = (name === 'verdict' || isCounted(row)) && passes(row);
    for (const value of valuesOf(read(row))) counted.set(value, (counted.get(value) ?? 0) + Number(isLeft));
  }
  return counted;
};

/** The choices of a facet that any row has or that are asked for already: fixed ones as they are listed, others by number of claims with own voice first; counts follow the other filters. */
export const listFacets = (rows: readonly ClaimRow[], filters: Filters, facet: FacetName): Facet[] => {
  const counted = tally(rows, filters, facet, facets[facet].of);
  for (const value of wantedIn(filters, facet)) if (!counted.has(value)) counted.set(value, 0);
  const { values, labels } = facets[facet];
  const listed = [...counted].map(([key, count]): Facet => ({ key, label: valueLabel(facet, key), count }));
  const turn = Object.keys(labels);
  return values === 'open'
    ? listed.sort((a, b) => Number(b.key === ownVoice) - Number(a.key === ownVoice) || byCount(a, b))
    : listed.sort((a, b) => turn.indexOf(a.key) - turn.indexOf(b.key));
};

/** The common units there are figures of, the most frequent first; counts follow the other filters. */
export const listFamilies = (rows: readonly ClaimRow[], filters: Filters): Facet[] =>
  [...tally(rows, filters, 'figure', familyOf)]
    .map(([key, count]): Facet => ({ key, label: key, count }))
    .sort(byCount);
