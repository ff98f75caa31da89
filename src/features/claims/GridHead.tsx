// biome-ignore-all lint/a11y/useSemanticElements: an ARIA grid of virtual rows, which a table element cannot be.
// biome-ignore-all lint/a11y/useFocusableInteractive: one cell at a time takes the focus, as the grid pattern asks.
import type { ReactTable } from '@tanstack/react-table';
import type { ColumnId, SortStep } from '../../model/view-state';
import type { ClaimRow } from '../../view/row';
import type { features } from './columns';
import { HeaderCell } from './HeaderCell';
import type { Columns } from './use-columns';
import type { CellPlace } from './use-grid-focus';

interface GridHeadProps {
  readonly table: ReactTable<typeof features, ClaimRow>;
  readonly columns: Columns;
  readonly sort: readonly SortStep[];
  readonly onSort: (sort: SortStep[]) => void;
  /** The header the Tab key stops at; null where it is a row's cell. */
  readonly stop: number | null;
  readonly setPlace: (place: CellPlace) => void;
  readonly focusCell: (place: CellPlace) => void;
}

/** The row of headers. */
export const GridHead = ({ table, columns, sort, onSort, stop, setPlace, focusCell }: GridHeadProps) => (
  <div role="rowgroup" className="grid-head">
    {table.getHeaderGroups().map((group) => (
      <div key={group.id} role="row" aria-rowindex={1} className="line">
        {group.headers.map((header, at) => (
          <HeaderCell
            key={header.id}
            column={header.column.id as ColumnId}
            at={at}
            sort={sort}
            onSort={onSort}
            columns={columns}
            onMove={(column, by) => {
              columns.move(column, by);
              // The focus goes with the column, once it stands in its new place.
              requestAnimationFrame(() =>
                focusCell({ row: -1, column: Math.min(Math.max(at + by, 0), group.headers.length - 1) }),
              );
            }}
            onFocus={() => setPlace({ row: -1, column: at })}
            isStop={stop === at}
          >
            <table.FlexRender header={header} />
          </HeaderCell>
        ))}
      </div>
    ))}
  </div>
);
