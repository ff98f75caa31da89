import { exportTsv } from '../../exchange/tsv';
import type { ColumnId } from '../../model/view-state';
import { cellWords } from '../../view/cell-words';
import type { ClaimRow } from '../../view/row';
import { columnNames } from './column-names';

/** The rows as text for a spreadsheet, the columns that are shown in their order. */
export const copyRows = (rows: readonly ClaimRow[], shown: readonly ColumnId[]): string =>
  exportTsv(
    shown.map((column) => columnNames[column]),
    rows.map((row) => shown.map((column) => cellWords(row, column))),
  );
