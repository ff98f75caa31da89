// biome-ignore-all lint/a11y/useSemanticElements: an ARIA grid of virtual rows, which a table element cannot be.
// biome-ignore-all lint/a11y/useFocusableInteractive: one cell at a time takes the focus, as the grid pattern asks.
import type { ReactNode } from 'react';
import type { ColumnId, SortStep } from '../../model/view-state';
import { cycleSort } from '../../view/cycle-sort';

interface HeaderCellProps {
  readonly column: ColumnId;
  readonly at: number;
  readonly sort: readonly SortStep[];
  readonly onSort: (sort: SortStep[]) => void;
  readonly isStop: boolean;
  readonly onFocus: () => void;
  readonly children: ReactNode;
}

/** A column's header: its button sorts by it, with Shift besides the columns that sort already. */
export const HeaderCell = ({ column, at, sort, onSort, isStop, onFocus, children }: HeaderCellProps) => {
  const place = sort.findIndex((step) => step.column === column);
  const step = sort[place];
  return (
    <div
      role="columnheader"
      aria-colindex={at + 1}
      aria-sort={step === undefined ? 'none' : step.descending ? 'descending' : 'ascending'}
      className={`cell header cell-${column}`}
    >
      <button
        type="button"
        className="sort"
        tabIndex={isStop ? 0 : -1}
        data-cell={`-1:${at}`}
        onFocus={onFocus}
        onClick={(event) => onSort(cycleSort(sort, column, event.shiftKey))}
      >
        {children}
        <span className="arrow" aria-hidden="true">
          {step === undefined ? '' : step.descending ? '▼' : '▲'}
          {sort.length > 1 && step !== undefined ? <sub>{place + 1}</sub> : null}
        </span>
      </button>
    </div>
  );
};
