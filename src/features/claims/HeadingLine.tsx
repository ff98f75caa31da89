// biome-ignore-all lint/a11y/useSemanticElements: an ARIA grid of virtual rows, which a table element cannot be.
// biome-ignore-all lint/a11y/useFocusableInteractive: one cell at a time takes the focus, as the grid pattern asks.
import type { ReactNode, Ref } from 'react';
import { placeAt } from './use-line-window';

interface HeadingLineProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly at: number;
  readonly offset: number;
  readonly stopColumn: number | null;
  readonly columns: number;
  readonly isOpen: boolean;
  /** The grid is a tree, and this line a branch of it. */
  readonly isBranch: boolean;
  readonly onToggle: () => void;
  readonly onFocusCell: (column: number) => void;
  readonly children: ReactNode;
}

/** The row that opens and closes the rows beneath it: a group's, or what is folded at the end. */
export const HeadingLine = (props: HeadingLineProps) => {
  const { ref, at, offset, stopColumn, columns, isOpen, isBranch, onToggle, onFocusCell, children } = props;
  return (
    <div
      ref={ref}
      role="row"
      tabIndex={-1}
      data-index={at}
      aria-rowindex={at + 2}
      aria-level={isBranch ? 1 : undefined}
      aria-expanded={isBranch ? isOpen : undefined}
      className="line fold"
      style={{ transform: placeAt(offset) }}
    >
      <div role="gridcell" aria-colindex={1} aria-colspan={columns} className="cell cell-fold">
        <button
          type="button"
          className="fold-button"
          tabIndex={stopColumn === null ? -1 : 0}
          data-cell={`${at}:${stopColumn ?? 0}`}
          aria-expanded={isOpen}
          onFocus={() => onFocusCell(stopColumn ?? 0)}
          onClick={onToggle}
        >
          <span className="fold-sign" aria-hidden="true">
            {isOpen ? '▾' : '▸'}
          </span>
          {children}
        </button>
      </div>
    </div>
  );
};
