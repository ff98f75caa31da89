import { type KeyboardEvent, type RefObject, useCallback, useEffect, useEffectEvent, useState } from 'react';
import type { ArticleId } from '../../model/ids';
import { afterPaint } from '../../ui/after-paint';

/** A cell of the grid; row -1 is the header. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

interface GridFocus {
  readonly place: CellPlace;
  readonly setPlace: (place: CellPlace) => void;
  readonly focusCell: (place: CellPlace) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Where somebody types or chooses, the focus is theirs. */
const TAKEN = 'input, textarea, select, dialog, [popover]';

/** The article that had the focus last in this page; the grid itself goes while another is read. */
let opened: ArticleId | null = null;

/** Gives the focus to the selected claim of an article that is opened, so that its keys work at once; the first one of a visit only where nothing has the focus yet. No article is null. */
export const useOpeningFocus = (article: ArticleId | null, selectedAt: number, focusSelected: () => void): void => {
  const begin = useEffectEvent(() => {
    const active = document.activeElement ?? document.body;
    const isFirst = opened === null;
    opened = article;
    if (active.closest(TAKEN) === null && (!isFirst || active === document.body)) focusSelected();
  });
  const isThere = selectedAt >= 0;
  useEffect(() => {
    if (article !== null && isThere && opened !== article) return afterPaint(() => begin());
  }, [article, isThere]);
};

const page = 10;

const move = (
  key: string,
  ctrl: boolean,
  { row, column }: CellPlace,
  rows: number,
  columns: number,
): CellPlace | null => {
  switch (key) {
    case 'ArrowDown':
      return { row: row + 1, column };
    case 'ArrowUp':
      return { row: row - 1, column };
    case 'ArrowRight':
      return { row, column: column + 1 };
    case 'ArrowLeft':
      return { row, column: column - 1 };
    case 'PageDown':
      return { row: row + page, column };
    case 'PageUp':
      return { row: Math.max(0, row - page), column };
    case 'Home':
      return ctrl ? { row: 0, column: 0 } : { row, column: 0 };
    case 'End':
      return ctrl ? { row: rows - 1, column: columns - 1 } : { row, column: columns - 1 };
    default:
      return null;
  }
};

/** The arrow keys of the ARIA grid pattern: one cell takes the focus, `reveal` brings a row that is not rendered into being first. */
export const useGridFocus = (
  grid: RefObject<HTMLElement | null>,
  rows: number,
  columns: number,
  reveal: (row: number) => void,
): GridFocus => {
  const [place, setAnyPlace] = useState<CellPlace>({ row: 0, column: 0 });
  const setPlace = useCallback(
    (to: CellPlace) => setAnyPlace((at) => (at.row === to.row && at.column === to.column ? at : to)),
    [],
  );
  const focusCell = useCallback(
    (to: CellPlace) => {
      const find = () => grid.current?.querySelector<HTMLElement>(`[data-cell="${to.row}:${to.column}"]`);
      setPlace(to);
      const cell = find();
      if (cell) {
        cell.focus({ preventScroll: to.row >= 0 });
        if (to.row >= 0) afterPaint(() => reveal(to.row));
      } else {
        if (to.row >= 0) reveal(to.row);
        requestAnimationFrame(() => requestAnimationFrame(() => find()?.focus({ preventScroll: true })));
      }
    },
    [grid, reveal, setPlace],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey || event.shiftKey) return;
    const to = move(event.key, event.ctrlKey, place, rows, columns);
    if (to === null) return;
    event.preventDefault();
    focusCell({
      row: Math.min(Math.max(to.row, -1), rows - 1),
      column: Math.min(Math.max(to.column, 0), columns - 1),
    });
  };
  return { place, setPlace, focusCell, onKeyDown };
};
