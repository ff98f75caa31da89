import type { Filters } from '../model/view-state';
import { indexRows } from './claim-index';
import type { FacetName } from './facets';
import { isFiltered } from './filter-rows';
import { bitOf, type Failing, findFailing } from './find-failing';
import type { ClaimRow } from './row';

/** What narrows a chart's rows: each row with the filters it fails; null where nothing narrows them. */
export const failingOf = (rows: readonly ClaimRow[], filters: Filters): Failing | null =>
  isFiltered(filters) ? findFailing(indexRows(rows), filters) : null;

/** The rows that pass every filter but those a chart sets itself, so that what was picked on it stays among the rest. */
export const rowsBut = (
  rows: readonly ClaimRow[],
  failing: Failing | null,
  own: readonly (FacetName | 'figure' | 'date')[],
): readonly ClaimRow[] => {
  if (failing === null) return rows;
  const others = ~own.reduce((bits, name) => bits | bitOf(name), 0);
  const passing = rows.filter((_, at) => ((failing[at] ?? 0) & others) === 0);
  return passing.length === rows.length ? rows : passing;
};
