import { useEffect, useEffectEvent, useMemo } from 'react';
import { type ColumnId, oneArticleColumns, type ViewState } from '../../model/view-state';
import { useAnnounce } from '../../ui/announce';
import { useStored } from '../../ui/use-stored';
import {
  type ColumnLayout,
  defaultLayout,
  moveColumn,
  parseLayout,
  printLayout,
  resizeColumn,
} from '../../view/column-layout';
import { columnWord } from './columns';

/** The columns as this browser profile likes them, and what changes them. */
export interface Columns {
  readonly layout: ColumnLayout;
  /** Every column there could be, in order. */
  readonly all: readonly ColumnId[];
  /** Those that are not hidden, in order. */
  readonly shown: readonly ColumnId[];
  /** Puts a column where its neighbour on screen stands: -1 is the one before. */
  readonly move: (column: ColumnId, by: -1 | 1) => void;
  readonly moveTo: (column: ColumnId, place: ColumnId) => void;
  /** In pixels; null gives the column back the room it takes by itself. */
  readonly resize: (column: ColumnId, width: number | null) => void;
  /** Null where nobody has touched them. */
  readonly reset: (() => void) | null;
}

/** Hides columns in the view and remembers them, so that a visit whose address names none begins with what was hidden last. */
export const useHidden = (
  hidden: readonly ColumnId[],
  onView: (change: Partial<ViewState>, how: 'push' | 'replace') => void,
): ((hidden: readonly ColumnId[]) => void) => {
  const [kept, keep] = useStored('hidden-columns', '');
  const begin = useEffectEvent(() => {
    if (hidden.length === 0 && kept !== '') onView({ hidden: kept.split(',') as ColumnId[] }, 'replace');
  });
  useEffect(() => begin(), []);
  return (next) => {
    keep(next.join(','));
    onView({ hidden: next }, 'push');
  };
};

/** Order and widths of the columns, remembered from visit to visit; the article's is there where several are in view. */
export const useColumns = (several: boolean, hidden: readonly ColumnId[]): Columns => {
  const announce = useAnnounce();
  const [kept, keep] = useStored('columns', '');
  return useMemo(() => {
    const layout = parseLayout(kept);
    const all = layout.order.filter((column) => several || oneArticleColumns.some((each) => each === column));
    const shown = all.filter((column) => !hidden.includes(column));
    const change = (next: ColumnLayout) => keep(printLayout(next));
    const moveTo = (column: ColumnId, place: ColumnId) => {
      const next = moveColumn(layout, column, place);
      change(next);
      const now = next.order.filter((each) => shown.includes(each));
      const at = now.indexOf(column);
      if (at >= 0) announce(`${columnWord(column)}: column ${at + 1} of ${now.length}`);
    };
    return {
      layout,
      all,
      shown,
      move: (column, by) => {
        const neighbour = shown[shown.indexOf(column) + by];
        if (neighbour !== undefined) moveTo(column, neighbour);
      },
      moveTo,
      resize: (column, width) => change(resizeColumn(layout, column, width)),
      reset: kept === '' ? null : () => change(defaultLayout),
    };
  }, [kept, keep, several, hidden, announce]);
};
