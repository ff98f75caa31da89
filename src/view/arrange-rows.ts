import type { ClaimId } from '../model/ids';
import type { ViewState } from '../model/view-state';
import { filterRows, isFiltered } from './filter-rows';
import { foldRows } from './fold-rows';
import { orderRows } from './order-rows';
import type { ClaimRow } from './row';

/** The rows of an article as a view shows them. */
export interface Arrangement {
  readonly claims: readonly ClaimRow[];
  /** What stands at the end, minor and related, whether shown or not. */
  readonly folded: readonly ClaimRow[];
  readonly unfolded: boolean;
  /** Every row that passes the filters, in order: what "next" goes by. */
  readonly ordered: readonly ClaimRow[];
}

/** Filters, sorts and folds the rows of an article; what is folded shows by itself where a filter looks for it or the selected claim is in it. */
export const arrangeRows = (
  rows: readonly ClaimRow[],
  view: Pick<ViewState, 'sort' | 'filters' | 'group'>,
  selected: ClaimId | null,
  unfolded: boolean,
  locale: string,
): Arrangement => {
  const { claims, folded } = foldRows(orderRows(filterRows(rows, view.filters), view.sort, locale));
  const wanted = isFiltered(view.filters) || folded.some((row) => row.id === selected) || claims.length === 0;
  return { claims, folded, unfolded: unfolded || wanted, ordered: [...claims, ...folded] };
};
