import type { Filters } from '../model/view-state';
import { isCounted } from './is-judged';
import { type FilterName, passFilters } from './pass-filters';
import type { ClaimRow } from './row';

/** The claims that a chart is drawn from: dismissed ones are left out. */
export const drawAll = (rows: readonly ClaimRow[]): readonly ClaimRow[] => rows.filter(isCounted);

/** The claims that pass every filter except those that the chart itself sets, so that a picked mark stays among the others. */
export const drawBut = (rows: readonly ClaimRow[], filters: Filters, own: readonly FilterName[]): readonly ClaimRow[] =>
  passFilters(drawAll(rows), filters, own);
