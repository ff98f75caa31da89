// biome-ignore-all lint/a11y/useSemanticElements: an ARIA grid of virtual rows, which a table element cannot be.
// biome-ignore-all lint/a11y/useFocusableInteractive: one cell at a time takes the focus, as the grid pattern asks.
import { useTable } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type FocusEvent, type MouseEvent, useCallback, useEffect, useEffectEvent, useMemo, useRef } from 'react';
import type { ClaimId } from '../../model/ids';
import { type ColumnId, columnIds, oneArticleColumns, type SortStep } from '../../model/view-state';
import { afterPaint } from '../../ui/after-paint';
import type { Arrangement } from '../../view/arrange-rows';
import { ClaimLine } from './ClaimLine';
import { columns, features } from './columns';
import { FoldLine } from './FoldLine';
import { gridItems } from './grid-items';
import { HeaderCell } from './HeaderCell';
import { headRoom, isInSight } from './is-in-sight';
import { keepRowInSight } from './keep-row-in-sight';
import { useChoosing } from './use-choosing';
import { useGridFocus } from './use-grid-focus';

interface ClaimsGridProps {
  readonly arrangement: Arrangement;
  readonly selected: ClaimId | null;
  readonly onSelect: (claim: ClaimId) => void;
  readonly sort: readonly SortStep[];
  readonly onSort: (sort: SortStep[]) => void;
  readonly onFold: (unfolded: boolean) => void;
  /** The claims selected together; empty where one is selected by itself. */
  readonly chosen: ReadonlySet<ClaimId>;
  readonly onChoose: (chosen: ReadonlySet<ClaimId>) => void;
  /** The rows are of several articles: the article is the first column. */
  readonly several: boolean;
}

/** The claims as an ARIA grid: rows are virtual, the selected one follows the focus and the article, order and filters come from outside. */
export const ClaimsGrid = (props: ClaimsGridProps) => {
  const { arrangement, selected, onSelect, sort, onSort, onFold, chosen, onChoose, several } = props;
  const grid = useRef<HTMLDivElement>(null);
  const items = useMemo(() => gridItems(arrangement), [arrangement]);
  const data = useMemo(() => arrangement.ordered.slice(), [arrangement]);
  const shown = several ? columnIds : oneArticleColumns;
  const table = useTable({
    features,
    columns,
    data,
    manualSorting: true,
    enableMultiSort: true,
    getRowId: (row) => row.id,
    state: {
      sorting: sort.map(({ column, descending }) => ({ id: column, desc: descending })),
      columnVisibility: { article: several },
    },
  });
  const rowsById = table.getRowModel().rowsById;

  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => grid.current,
    estimateSize: () => 52,
    overscan: 12,
    getItemKey: (at) => {
      const item = items[at];
      return item?.is === 'claim' ? item.row.id : 'fold';
    },
    scrollPaddingStart: 34,
    // The header stands before the rows in the flow, up to two lines high.
    scrollPaddingEnd: headRoom,
    // Rows are rendered well beyond the edge, so a scroll need not wait for them.
    useFlushSync: false,
  });
  const reveal = useCallback(
    (row: number) => {
      if (!isInSight(virtualizer, row)) virtualizer.scrollToIndex(row, { align: 'auto' });
    },
    [virtualizer],
  );
  const { place, setPlace, focusCell, onKeyDown } = useGridFocus(grid, items.length, shown.length, reveal);
  const { press, onChooseKey } = useChoosing({ items, selected, chosen, onChoose, place, focusCell });

  const selectedAt = items.findIndex((item) => item.is === 'claim' && item.row.id === selected);
  const follow = useEffectEvent((at: number) => {
    if (at < 0) return;
    const inside = grid.current?.contains(document.activeElement) === true && place.row >= 0;
    if (inside && place.row !== at) focusCell({ row: at, column: place.column });
    else {
      setPlace({ row: at, column: place.column });
      reveal(at);
    }
  });
  // Moving the focus lays the page out, and no key press waits for that.
  useEffect(() => afterPaint(() => follow(selectedAt)), [selectedAt]);

  useEffect(() => {
    const element = grid.current;
    if (element === null) return;
    // When the drawer opens a form, the grid shrinks, and what is being judged stays in sight.
    const observer = new ResizeObserver(() => keepRowInSight(element));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const claimAt = (target: EventTarget): ClaimId | null => {
    const line = target instanceof Element ? target.closest<HTMLElement>('.claim') : null;
    const item = items[Number(line?.dataset['index'] ?? -1)];
    return item?.is === 'claim' ? item.row.id : null;
  };
  const select = (claim: ClaimId | null) => {
    if (claim !== null && claim !== selected) onSelect(claim);
  };
  const onMouseDown = (event: MouseEvent) => {
    const claim = claimAt(event.target);
    if (claim === null) return;
    const how = event.shiftKey ? 'up to' : event.ctrlKey || event.metaKey ? 'besides' : 'one';
    // The press neither moves the focus, which would select, nor begins to select words.
    if (how !== 'one') event.preventDefault();
    press(claim, how);
  };
  const onClick = (event: MouseEvent) => {
    if (!event.shiftKey && !event.ctrlKey && !event.metaKey) select(claimAt(event.target));
  };
  const onFocus = (event: FocusEvent) => {
    const claim = claimAt(event.target);
    const [row, column] =
      event.target.closest<HTMLElement>('[data-cell]')?.dataset['cell']?.split(':').map(Number) ?? [];
    if (claim !== null && row !== undefined && column !== undefined) setPlace({ row, column });
    select(claim);
  };

  const virtualRows = virtualizer.getVirtualItems();
  const stopRendered = place.row >= 0 && virtualRows.some(({ index }) => index === place.row);

  return (
    <div
      ref={grid}
      className="grid"
      role="grid"
      aria-label="Claims"
      aria-rowcount={items.length + 1}
      aria-colcount={shown.length}
      aria-multiselectable="true"
      onKeyDown={(event) => {
        onChooseKey(event);
        if (!event.isDefaultPrevented()) onKeyDown(event);
      }}
    >
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
                onFocus={() => setPlace({ row: -1, column: at })}
                isStop={stopRendered ? false : at === (place.row < 0 ? place.column : 0)}
              >
                <table.FlexRender header={header} />
              </HeaderCell>
            ))}
          </div>
        ))}
      </div>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the grid's; a click is a focus that selects. */}
      <div
        role="rowgroup"
        className="grid-body"
        style={{ height: virtualizer.getTotalSize() }}
        onMouseDown={onMouseDown}
        onClick={onClick}
        onFocus={onFocus}
      >
        {virtualRows.map(({ index, key, start }) => {
          const item = items[index];
          const common = {
            at: index,
            ref: virtualizer.measureElement,
            offset: start,
            stopColumn: place.row === index ? place.column : null,
          };
          if (item === undefined) return null;
          if (item.is === 'fold')
            return (
              <FoldLine
                key={key}
                {...common}
                arrangement={arrangement}
                onFold={onFold}
                columns={shown.length}
                onFocusCell={(column) => setPlace({ row: index, column })}
              />
            );
          const row = rowsById[item.row.id];
          if (row === undefined) return null;
          return (
            <ClaimLine
              key={key}
              {...common}
              row={item.row}
              isSelected={item.row.id === selected}
              isChosen={chosen.has(item.row.id)}
              columns={shown}
              cells={() => row.getVisibleCells().map((cell) => <table.FlexRender key={cell.id} cell={cell} />)}
            />
          );
        })}
      </div>
    </div>
  );
};
