// biome-ignore-all lint/a11y/noStaticElementInteractions lint/a11y/useAriaPropsSupportedByRole: the element is a grid or a tree of one, which is not known before.
// biome-ignore-all lint/a11y/useSemanticElements: an ARIA grid of virtual rows, which a table element cannot be.
// biome-ignore-all lint/a11y/useFocusableInteractive: one cell at a time takes the focus, as the grid pattern asks.
import { useTable } from '@tanstack/react-table';
import {
  type ClipboardEvent,
  type CSSProperties,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
} from 'react';
import { type ArticleId, asId, type ClaimId } from '../../model/ids';
import { columnIds, type SortStep } from '../../model/view-state';
import { afterPaint } from '../../ui/after-paint';
import { whenIdle } from '../../ui/first-view';
import type { Arrangement } from '../../view/arrange-rows';
import { nameFolded } from '../../view/fold-rows';
import type { ClaimRow } from '../../view/row';
import { ClaimLine } from './ClaimLine';
import { columns, columnTracks, features } from './columns';
import { GridHead } from './GridHead';
import { GroupWords } from './GroupWords';
import { HeadingLine } from './HeadingLine';
import { useChoosing } from './use-choosing';
import type { Columns } from './use-columns';
import { useGridFocus, useOpeningFocus } from './use-grid-focus';
import type { Groups } from './use-groups';
import { useLineWindow } from './use-line-window';

// The table models the columns alone: a model of each of a hundred thousand rows, or of those that scroll by, costs more than drawing them.
const noRows: ClaimRow[] = [];

let copyRows: typeof import('./copy-rows').copyRows | null = null;
// A copy must be made while its event lasts, so what makes it is fetched before anybody asks, earlier than other rare parts.
whenIdle(() => {
  import('./copy-rows').then(
    (fetched) => {
      copyRows = fetched.copyRows;
    },
    () => undefined,
  );
});

interface ClaimsGridProps {
  /** The article whose claims these are, null where they are of several; another begins at its top. */
  readonly subject: ArticleId | null;
  readonly arrangement: Arrangement;
  readonly groups: Groups;
  readonly columns: Columns;
  readonly selected: ClaimId | null;
  readonly onSelect: (claim: ClaimId) => void;
  readonly sort: readonly SortStep[];
  readonly onSort: (sort: SortStep[]) => void;
  readonly onFold: (unfolded: boolean) => void;
  /** The claims selected together; empty where one is selected by itself. */
  readonly chosen: ReadonlySet<ClaimId>;
  readonly onChoose: (chosen: ReadonlySet<ClaimId>) => void;
}

/** The claims as an ARIA grid, a tree of them where they are grouped: rows are virtual, the selected one follows the focus and the article, order and filters come from outside. */
export const ClaimsGrid = (props: ClaimsGridProps) => {
  const { arrangement, groups, selected, onSelect, sort, onSort, onFold, chosen, onChoose } = props;
  const { shown, layout } = props.columns;
  const { lines } = groups;
  const isTree = arrangement.groups !== null;
  const grid = useRef<HTMLDivElement>(null);
  const { from, to, startOf, height, measure, reveal } = useLineWindow(grid, lines, props.subject);

  const table = useTable({
    features,
    columns,
    data: noRows,
    state: {
      columnOrder: [...layout.order],
      columnVisibility: Object.fromEntries(columnIds.map((column) => [column, shown.includes(column)])),
    },
  });
  const tracks = useMemo(() => columnTracks(shown, layout), [shown, layout]);

  const { place, setPlace, focusCell, onKeyDown } = useGridFocus(grid, lines.count, shown.length, reveal);
  const { press, onChooseKey } = useChoosing({ lines, selected, chosen, onChoose, place, focusCell });

  const selectedAt = useMemo(() => lines.lineOf(selected), [lines, selected]);
  const follow = useEffectEvent((at: number) => {
    // Whoever stands on a group's heading or on the fold stays there.
    const stands = lines.at(place.row);
    if (at < 0 || (stands !== undefined && stands.is !== 'claim')) return;
    const inside = grid.current?.contains(document.activeElement) === true && place.row >= 0;
    if (inside && place.row !== at) focusCell({ row: at, column: place.column });
    else {
      setPlace({ row: at, column: place.column });
      reveal(at);
    }
  });
  // Moving the focus lays the page out, and no key press waits for that.
  useEffect(() => afterPaint(() => follow(selectedAt)), [selectedAt]);

  useOpeningFocus(props.subject, selectedAt, () => focusCell({ row: selectedAt, column: 0 }));

  const claimAt = (target: EventTarget): ClaimId | null => {
    const element = target instanceof Element ? target.closest<HTMLElement>('[data-claim]') : null;
    const claim = element?.dataset['claim'];
    return claim === undefined ? null : asId<ClaimId>(claim);
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
  // In a tree, left and right also close, open and go back to the branch (the treegrid pattern).
  const onTreeKey = (event: KeyboardEvent) => {
    const line = lines.at(place.row);
    if (!isTree || event.ctrlKey || event.shiftKey || event.altKey || event.metaKey || line === undefined) return;
    const isLeft = event.key === 'ArrowLeft';
    if (line.is === 'claim' && isLeft && place.column === 0 && lines.headingOf(place.row) >= 0) {
      event.preventDefault();
      focusCell({ row: lines.headingOf(place.row), column: 0 });
    } else if (line.is !== 'claim' && (isLeft || event.key === 'ArrowRight')) {
      event.preventDefault();
      if (line.isOpen === isLeft) toggleAt(place.row);
    }
  };
  const toggleAt = (at: number) => {
    const line = lines.at(at);
    if (line?.is === 'group') groups.toggle(line.group.key);
    else if (line?.is === 'fold') onFold(!line.isOpen);
  };
  const onCopy = (event: ClipboardEvent) => {
    // Words that somebody marked are what they mean to copy.
    if (getSelection()?.isCollapsed === false) return;
    const rows = arrangement.ordered.filter(({ id }) => (chosen.size > 0 ? chosen.has(id) : id === selected));
    if (rows.length === 0 || copyRows === null) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', copyRows(rows, shown));
  };

  const isStopDrawn = place.row >= 0 && place.row < lines.count;
  const drawnLines = Array.from({ length: to - from }, (_, at) => from + at);
  // What has the focus stays, however far it is scrolled away.
  if (isStopDrawn && place.row < from) drawnLines.unshift(place.row);
  if (isStopDrawn && place.row >= to) drawnLines.push(place.row);
  return (
    <div
      ref={grid}
      className="grid"
      role={isTree ? 'treegrid' : 'grid'}
      aria-label="Claims"
      data-place="work"
      tabIndex={-1}
      aria-rowcount={lines.count + 1}
      aria-colcount={shown.length}
      aria-multiselectable="true"
      style={tracks as CSSProperties}
      onCopy={onCopy}
      onFocus={({ target }) => {
        // The grid itself has no place in it: the focus goes on to the selected claim.
        if (target === grid.current && selectedAt >= 0)
          focusCell({ row: selectedAt, column: Math.max(0, place.column) });
      }}
      onKeyDown={(event) => {
        if (!event.isDefaultPrevented()) onTreeKey(event);
        if (!event.isDefaultPrevented()) onChooseKey(event);
        if (!event.isDefaultPrevented()) onKeyDown(event);
      }}
    >
      <GridHead
        table={table}
        columns={props.columns}
        sort={sort}
        onSort={onSort}
        stop={isStopDrawn ? null : place.row < 0 ? place.column : 0}
        focusCell={focusCell}
        setPlace={setPlace}
      />
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the grid's; a click is a focus that selects. */}
      <div
        key={props.subject}
        role="rowgroup"
        className="grid-body"
        style={{ height: height }}
        onMouseDown={onMouseDown}
        onClick={onClick}
        onFocus={onFocus}
      >
        {drawnLines.map((index) => {
          const line = lines.at(index);
          const key = lines.keyAt(index);
          const common = {
            at: index,
            ref: measure,
            offset: startOf(index),
            stopColumn: place.row === index ? place.column : null,
          };
          if (line === undefined) return null;
          if (line.is !== 'claim')
            return (
              <HeadingLine
                key={key}
                {...common}
                columns={shown.length}
                isOpen={line.isOpen}
                isBranch={isTree}
                onToggle={() => toggleAt(index)}
                onFocusCell={(column) => setPlace({ row: index, column })}
              >
                {line.is === 'group' ? <GroupWords group={line.group} /> : nameFolded(arrangement.folded)}
              </HeadingLine>
            );
          return (
            <ClaimLine
              key={key}
              {...common}
              row={line.row}
              isSelected={line.row.id === selected}
              isChosen={chosen.has(line.row.id)}
              columns={shown}
              isLeaf={isTree}
            />
          );
        })}
      </div>
    </div>
  );
};
