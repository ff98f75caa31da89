import type { ColumnId, SortStep } from '../model/view-state';

/** The sort after a click on a column's header: ascending, descending, then story order again; with `add` the other columns stay. */
export const cycleSort = (sort: readonly SortStep[], column: ColumnId, add: boolean): SortStep[] => {
  const now = sort.find((step) => step.column === column);
  const next =
    now === undefined ? [{ column, descending: false }] : now.descending ? [] : [{ column, descending: true }];
  if (!add) return next;
  return now === undefined ? [...sort, ...next] : sort.flatMap((step) => (step.column === column ? next : [step]));
};
