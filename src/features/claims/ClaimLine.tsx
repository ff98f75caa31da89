// biome-ignore-all lint/a11y/useSemanticElements: an ARIA grid of virtual rows, which a table element cannot be.
// biome-ignore-all lint/a11y/useFocusableInteractive: one cell at a time takes the focus, as the grid pattern asks.
import { memo, type ReactNode, type Ref } from 'react';
import type { ColumnId } from '../../model/view-state';
import type { ClaimRow } from '../../view/row';

interface ClaimLineProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly row: ClaimRow;
  readonly columns: readonly ColumnId[];
  /** The grid is a tree, and the row a leaf of it. */
  readonly isLeaf: boolean;
  /** Draws the row's cells, one a column; the same row has the same cells. */
  readonly cells: () => readonly ReactNode[];
  readonly at: number;
  /** From the top of the grid's body, in pixels. */
  readonly offset: number;
  /** The column the Tab key stops at; null where it is another row's. */
  readonly stopColumn: number | null;
  readonly isSelected: boolean;
  /** One of several selected together. */
  readonly isChosen: boolean;
}

// A decision makes the table's cells anew, but redraws only the rows that changed.
const sameProps = (a: ClaimLineProps, b: ClaimLineProps): boolean =>
  a.ref === b.ref &&
  a.row === b.row &&
  a.columns.length === b.columns.length &&
  a.columns.every((column, at) => column === b.columns[at]) &&
  a.isLeaf === b.isLeaf &&
  a.at === b.at &&
  a.offset === b.offset &&
  a.stopColumn === b.stopColumn &&
  a.isSelected === b.isSelected &&
  a.isChosen === b.isChosen;

/** One claim as a row of the grid, which listens to what is done with it. */
export const ClaimLine = memo((props: ClaimLineProps) => {
  const { ref, row, columns, isLeaf, cells, at, offset, stopColumn, isSelected, isChosen } = props;
  return (
    <div
      ref={ref}
      role="row"
      tabIndex={-1}
      data-index={at}
      data-selected={isSelected ? '' : undefined}
      aria-rowindex={at + 2}
      aria-level={isLeaf ? 2 : undefined}
      aria-selected={isSelected || isChosen}
      className={`line claim section-${row.section} status-${row.reviewed.status}${isChosen ? ' chosen' : ''}`}
      style={{ transform: `translateY(${offset}px)` }}
    >
      {cells().map((cell, column) => (
        <div
          key={columns[column]}
          role="gridcell"
          aria-colindex={column + 1}
          tabIndex={stopColumn === column ? 0 : -1}
          data-cell={`${at}:${column}`}
          className={`cell cell-${columns[column] ?? ''}`}
        >
          {cell}
        </div>
      ))}
    </div>
  );
}, sameProps);
