// biome-ignore-all lint/a11y/useSemanticElements: an ARIA grid of virtual rows, which a table element cannot be.
// biome-ignore-all lint/a11y/useFocusableInteractive: one cell at a time takes the focus, as the grid pattern asks.
import { memo, type Ref } from 'react';
import type { ColumnId } from '../../model/view-state';
import type { ClaimRow } from '../../view/row';
import { columnTable } from './columns';
import { placeAt } from './use-line-window';

interface CellsProps {
  readonly row: ClaimRow;
  readonly columns: readonly ColumnId[];
  readonly at: number;
  /** The column the Tab key stops at; null where it is another row's. */
  readonly stopColumn: number | null;
}

const sameColumns = (a: readonly ColumnId[], b: readonly ColumnId[]): boolean =>
  a === b || (a.length === b.length && a.every((column, at) => column === b[at]));

const sameCells = (a: CellsProps, b: CellsProps): boolean =>
  a.row === b.row && a.at === b.at && a.stopColumn === b.stopColumn && sameColumns(a.columns, b.columns);

// Where a line is put and whether it is selected changes often, what it says seldom.
const Cells = memo(
  ({ row, columns, at, stopColumn }: CellsProps) =>
    columns.map((name, column) => {
      const Cell = columnTable[name].Cell;
      return (
        <div
          key={name}
          role="gridcell"
          aria-colindex={column + 1}
          tabIndex={stopColumn === column ? 0 : -1}
          data-cell={`${at}:${column}`}
          className={`cell cell-${name}`}
        >
          <Cell row={row} />
        </div>
      );
    }),
  sameCells,
);

interface ClaimLineProps extends CellsProps {
  readonly ref: Ref<HTMLDivElement>;
  /** From the top of the grid's body, in pixels. */
  readonly offset: number;
  readonly isSelected: boolean;
  /** One of several selected together. */
  readonly isChosen: boolean;
  /** The grid is a tree, and the row a leaf of it. */
  readonly isLeaf: boolean;
}

// A decision redraws only the rows that changed.
const sameLine = (a: ClaimLineProps, b: ClaimLineProps): boolean =>
  sameCells(a, b) &&
  a.ref === b.ref &&
  a.offset === b.offset &&
  a.isSelected === b.isSelected &&
  a.isChosen === b.isChosen &&
  a.isLeaf === b.isLeaf;

/** One claim as a row of the grid, which listens to what is done with it. */
export const ClaimLine = memo((props: ClaimLineProps) => {
  const { ref, row, columns, at, offset, stopColumn, isSelected, isChosen, isLeaf } = props;
  return (
    <div
      ref={ref}
      role="row"
      tabIndex={-1}
      data-index={at}
      data-claim={row.id}
      data-selected={isSelected ? '' : undefined}
      aria-rowindex={at + 2}
      aria-level={isLeaf ? 2 : undefined}
      aria-selected={isSelected || isChosen}
      className={`line claim section-${row.section} status-${row.reviewed.status}${isChosen ? ' chosen' : ''}`}
      style={{ transform: placeAt(offset) }}
    >
      <Cells row={row} columns={columns} at={at} stopColumn={stopColumn} />
    </div>
  );
}, sameLine);
