// biome-ignore-all lint/a11y/useSemanticElements: an ARIA grid of virtual rows, which a table element cannot be.
// biome-ignore-all lint/a11y/useFocusableInteractive: one cell at a time takes the focus, as the grid pattern asks.
import type { Ref } from 'react';
import type { Arrangement } from '../../view/arrange-rows';
import { nameFolded } from '../../view/fold-rows';

interface FoldLineProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly at: number;
  readonly offset: number;
  readonly stopColumn: number | null;
  readonly columns: number;
  readonly arrangement: Arrangement;
  readonly onFold: (unfolded: boolean) => void;
  readonly onFocusCell: (column: number) => void;
}

/** The row that opens and closes what is folded at the end: minor claims and related headlines. */
export const FoldLine = ({ ref, at, offset, stopColumn, columns, arrangement, onFold, onFocusCell }: FoldLineProps) => (
  <div
    ref={ref}
    role="row"
    tabIndex={-1}
    data-index={at}
    aria-rowindex={at + 2}
    className="line fold"
    style={{ transform: `translateY(${offset}px)` }}
  >
    <div role="gridcell" aria-colindex={1} aria-colspan={columns} className="cell cell-fold">
      <button
        type="button"
        className="fold-button"
        tabIndex={stopColumn === null ? -1 : 0}
        data-cell={`${at}:${stopColumn ?? 0}`}
        aria-expanded={arrangement.unfolded}
        onFocus={() => onFocusCell(stopColumn ?? 0)}
        onClick={() => onFold(!arrangement.unfolded)}
      >
        <span className="fold-sign" aria-hidden="true">
          {arrangement.unfolded ? '▾' : '▸'}
        </span>
        {nameFolded(arrangement.folded)}
      </button>
    </div>
  </div>
);
