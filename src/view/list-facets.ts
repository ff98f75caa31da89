import type { Filters } from '../model/view-state';
import { indexRows } from './claim-index';
import { type FacetName, facets, valueLabel, valuesOf, wantedIn } from './facets';
import { ownVoice, verdictKey } from './filter-rows';
import { bitOf, findFailing } from './find-failing';
import { familyOf } from './order-rows';
import type { ClaimRow } from './row';

/** A choice in a filter with the claims it would leave, the other filters standing; dismissed ones do not count, but under the verdict that names them. */
export interface Facet {
  readonly key: string;
  readonly label: string;
  readonly count: number;
}

const byCount = (a: Facet, b: Facet): number => b.count - a.count || (a.label < b.label ? -1 : 1);

const tally = (
  rows: readonly ClaimRow[],
  filters: Filters,
  bit: number,
  read: (row: ClaimRow) => string,
): Map<string, number> => {
  const index = indexRows(rows);
  const failing = findFailing(index, filters);
  const { codes, words } = index.coded(read);
  const verdicts = index.coded(verdictKey);
  const dismissed = bit === bitOf('verdict') ? -1 : verdicts.words.indexOf('dismissed');
  const left = new Uint32Array(words.length);
  const there = new Uint8Array(words.length);
  for (let at = 0; at < failing.length; at += 1) {
    const code = codes[at] ?? 0;
    there[code] = 1;
    if (((failing[at] ?? 0) & ~bit) === 0 && verdicts.codes[at] !== dismissed) left[code] = (left[code] ?? 0) + 1;
  }
  const counted = new Map<string, number>();
  for (const [code, word] of words.entries())
    if (there[code] === 1)
      for (const value of valuesOf(word)) counted.set(value, (counted.get(value) ?? 0) + (left[code] ?? 0));
  return counted;
};

/** The choices of a facet that any row has or that are asked for already: fixed ones as they are listed, others by number of claims with own voice first; counts follow the other filters. */
export const listFacets = (rows: readonly ClaimRow[], filters: Filters, facet: FacetName): Facet[] => {
  const counted = tally(rows, filters, bitOf(facet), facets[facet].of);
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
  [...tally(rows, filters, bitOf('figure'), familyOf)]
    .map(([key, count]): Facet => ({ key, label: key, count }))
    .sort(byCount);
