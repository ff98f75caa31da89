// biome-ignore-all lint/a11y/useSemanticElements: an ARIA grid of virtual rows, which a table element cannot be.
// biome-ignore-all lint/a11y/useFocusableInteractive: one cell at a time takes the focus, as the grid pattern asks.
import type { ReactNode, Ref } from 'react';
import type { ClaimId } from '../../model/ids';
import { columnIds } from '../../model/view-state';
import type { ClaimRow } from '../../view/row';

interface ClaimLineProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly row: ClaimRow;
  readonly cells: readonly ReactNode[];
  readonly at: number;
  /** From the top of the grid's body, in pixels. */
  readonly offset: number;
  /** The column the Tab key stops at; null where it is another row's. */
  readonly stopColumn: number | null;
  readonly isSelected: boolean;
  /** One of several selected together. */
  readonly isChosen: boolean;
  /** A press with Ctrl or Shift selects besides, or as far as here; a plain one lets go of the others. */
  readonly onPress: (claim: ClaimId, how: 'one' | 'besides' | 'up to') => void;
  readonly onSelect: (claim: ClaimId) => void;
  readonly onFocusCell: (column: number) => void;
}

/** One claim as a row of the grid; it is selected when it takes the focus. */
export const ClaimLine = (props: ClaimLineProps) => {
  const { ref, row, cells, at, offset, stopColumn, isSelected, isChosen, onPress, onSelect, onFocusCell } = props;
  const select = () => {
    if (!isSelected) onSelect(row.id);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the grid's; a click is a focus that selects.
    <div
      ref={ref}
      role="row"
      tabIndex={-1}
      data-index={at}
      data-selected={isSelected ? '' : undefined}
      aria-rowindex={at + 2}
      aria-selected={isSelected || isChosen}
      className={`line claim section-${row.section} status-${row.reviewed.status}${isChosen ? ' chosen' : ''}`}
      style={{ transform: `translateY(${offset}px)` }}
      onMouseDown={(event) => {
        const how = event.shiftKey ? 'up to' : event.ctrlKey || event.metaKey ? 'besides' : 'one';
        // The press neither moves the focus, which would select, nor begins to select words.
        if (how !== 'one') event.preventDefault();
        onPress(row.id, how);
      }}
      onFocus={select}
      onClick={(event) => {
        if (!event.shiftKey && !event.ctrlKey && !event.metaKey) select();
      }}
    >
      {cells.map((cell, column) => (
        <div
          key={columnIds[column]}
          role="gridcell"
          aria-colindex={column + 1}
          tabIndex={stopColumn === column ? 0 : -1}
          data-cell={`${at}:${column}`}
          className={`cell cell-${columnIds[column] ?? ''}`}
          onFocus={() => onFocusCell(column)}
        >
          {cell}
        </div>
      ))}
    </div>
  );
};
