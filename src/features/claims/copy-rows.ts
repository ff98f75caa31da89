import { exportTsv } from '../../exchange/tsv';
import type { ColumnId } from '../../model/view-state';
import type { ClaimRow } from '../../view/row';
import { columnTable } from './columns';

/** The rows as text for a spreadsheet, the columns that are shown in their order. */
export const copyRows = (rows: readonly ClaimRow[], shown: readonly ColumnId[]): string =>
  exportTsv(
    shown.map((column) => columnTable[column].heading),
    rows.map((row) => shown.map((column) => columnTable[column].words(row))),
  );
