// biome-ignore-all lint/a11y/useSemanticElements: an ARIA grid of virtual rows, which a table element cannot be.
// biome-ignore-all lint/a11y/useFocusableInteractive: one cell at a time takes the focus, as the grid pattern asks.
import { type DragEvent, type KeyboardEvent, type PointerEvent, type ReactNode, useState } from 'react';
import type { ColumnId, SortStep } from '../../model/view-state';
import { cycleSort } from '../../view/order-rows';
import type { Columns } from './use-columns';

interface HeaderCellProps {
  readonly column: ColumnId;
  readonly at: number;
  readonly sort: readonly SortStep[];
  readonly onSort: (sort: SortStep[]) => void;
  readonly columns: Columns;
  /** Moves the column by one place, the focus with it. */
  readonly onMove: (column: ColumnId, by: -1 | 1) => void;
  readonly isStop: boolean;
  readonly onFocus: () => void;
  readonly children: ReactNode;
}

const steps: Readonly<Record<string, -1 | 1>> = { ArrowLeft: -1, ArrowRight: 1 };
/** How much one key widens a column, in pixels. */
const keyStep = 16;
const dragged = 'application/x-claim-ledger-column';

const widthOf = (element: Element): number => element.closest('.header')?.getBoundingClientRect().width ?? 0;

/** A column's header: its button sorts by it, with Shift besides the columns that sort already; its edge and Shift with an arrow key set its width, dragging and Ctrl with an arrow key its place. */
export const HeaderCell = (props: HeaderCellProps) => {
  const { column, at, sort, onSort, columns, onMove, isStop, onFocus, children } = props;
  const [isTarget, setTarget] = useState(false);
  const [resizing, setResizing] = useState<{ readonly from: number; readonly width: number } | null>(null);
  const place = sort.findIndex((step) => step.column === column);
  const step = sort[place];
  const onKeyDown = (event: KeyboardEvent) => {
    const by = steps[event.key];
    if (by === undefined || event.altKey || event.shiftKey === (event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    if (event.shiftKey) columns.resize(column, widthOf(event.currentTarget) + by * keyStep);
    else onMove(column, by);
  };
  // By how far the pointer went: the columns before give way too, so the header itself moves.
  const onPointerMove = (event: PointerEvent) => {
    if (resizing !== null) columns.resize(column, resizing.width + event.clientX - resizing.from);
  };
  const onDrop = (event: DragEvent) => {
    const moved = columns.all.find((each) => each === event.dataTransfer.getData(dragged));
    setTarget(false);
    event.preventDefault();
    if (moved !== undefined && moved !== column) columns.moveTo(moved, column);
  };
  return (
    <div
      role="columnheader"
      aria-colindex={at + 1}
      aria-sort={step === undefined ? 'none' : step.descending ? 'descending' : 'ascending'}
      className={`cell header cell-${column}${isTarget ? ' drop-here' : ''}`}
      draggable={resizing === null}
      onDragStart={(event) => event.dataTransfer.setData(dragged, column)}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes(dragged)) return;
        event.preventDefault();
        setTarget(true);
      }}
      onDragLeave={() => setTarget(false)}
      onDrop={onDrop}
    >
      <button
        type="button"
        className="sort"
        tabIndex={isStop ? 0 : -1}
        data-cell={`-1:${at}`}
        aria-keyshortcuts="Shift+ArrowRight Control+ArrowRight"
        onFocus={onFocus}
        onKeyDown={onKeyDown}
        onClick={(event) => onSort(cycleSort(sort, column, event.shiftKey))}
      >
        {children}
        <span className="arrow" aria-hidden="true">
          {step === undefined ? '' : step.descending ? '▼' : '▲'}
          {sort.length > 1 && step !== undefined ? <sub>{place + 1}</sub> : null}
        </span>
      </button>
      <span
        className="edge"
        aria-hidden="true"
        title="Drag to set the width, double-click to give it back"
        onPointerDown={(event) => {
          event.preventDefault();
          event.currentTarget.setPointerCapture(event.pointerId);
          setResizing({ from: event.clientX, width: widthOf(event.currentTarget) });
        }}
        onPointerMove={onPointerMove}
        onPointerUp={() => setResizing(null)}
        onPointerCancel={() => setResizing(null)}
        onDoubleClick={() => columns.resize(column, null)}
      />
    </div>
  );
};
