import { useMemo } from 'react';
import { type ColumnId, oneArticleColumns } from '../../model/view-state';
import { useStored } from '../../ui/use-stored';
import {
  type ColumnLayout,
  moveColumn,
  parseLayout,
  plainLayout,
  printLayout,
  resizeColumn,
} from '../../view/column-layout';

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

/** Order and widths of the columns, remembered from visit to visit; the article's is there where several are in view. */
export const useColumns = (several: boolean, hidden: readonly ColumnId[]): Columns => {
  const [kept, keep] = useStored('columns', '');
  return useMemo(() => {
    const layout = parseLayout(kept);
    const all = layout.order.filter((column) => several || oneArticleColumns.some((each) => each === column));
    const shown = all.filter((column) => !hidden.includes(column));
    const change = (next: ColumnLayout) => keep(printLayout(next));
    return {
      layout,
      all,
      shown,
      move: (column, by) => {
        const neighbour = shown[shown.indexOf(column) + by];
        if (neighbour !== undefined) change(moveColumn(layout, column, neighbour));
      },
      moveTo: (column, place) => change(moveColumn(layout, column, place)),
      resize: (column, width) => change(resizeColumn(layout, column, width)),
      reset: kept === '' ? null : () => change(plainLayout),
    };
  }, [kept, keep, several, hidden]);
};
