import { type Filters, noFilters, type VerdictFilter } from '../model/view-state';
import { filterRows, speakerKey } from './filter-rows';
import type { ClaimRow } from './row';
import { verdictLabels } from './verdict-labels';

/** A choice in a filter with the rows it would leave, the other filters standing. */
export interface Facet<Key extends string> {
  readonly key: Key;
  readonly label: string;
  readonly count: number;
}

const tally = <Key extends string>(rows: readonly ClaimRow[], key: (row: ClaimRow) => Key): Map<Key, number> => {
  const counted = new Map<Key, number>();
  for (const row of rows) counted.set(key(row), (counted.get(key(row)) ?? 0) + 1);
  return counted;
};

/** The speakers to choose from, own voice first, then by number of claims; counts follow the other filters. */
export const speakerFacets = (rows: readonly ClaimRow[], filters: Filters): Facet<string>[] => {
  const counted = tally(filterRows(rows, { ...filters, speaker: [] }), speakerKey);
  const labels = new Map(rows.map((row) => [speakerKey(row), row.speaker ?? 'Own voice']));
  return [...labels]
    .map(([key, label]) => ({ key, label, count: counted.get(key) ?? 0 }))
    .sort((a, b) => Number(b.key === 'own-voice') - Number(a.key === 'own-voice') || b.count - a.count);
};

const verdictOrder = Object.keys(verdictLabels) as VerdictFilter[];

/** Every verdict to choose from; counts follow the other filters. */
export const verdictFacets = (rows: readonly ClaimRow[], filters: Filters): Facet<VerdictFilter>[] => {
  const left = filterRows(rows, { ...filters, verdict: [] });
  return verdictOrder.map((key) => ({
    key,
    label: verdictLabels[key],
    count: filterRows(left, { ...noFilters, verdict: [key] }).length,
  }));
};
