import Papa from 'papaparse';
import { GUARDED } from './guarded-cell';

/** What a cell holds; whole numbers of any length stay numbers. */
export type Cell = string | number | bigint | boolean;

/** A column of a table that is exported: the header and what stands under it, in the words of a Frictionless Table Schema field. */
export interface Column<Row> {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'datetime';
  readonly description: string;
  readonly constraints?: {
    readonly required?: true;
    readonly unique?: true;
    readonly enum?: readonly string[];
    readonly minimum?: number;
    readonly maximum?: number;
  };
  /** The empty string where there is nothing to say. */
  readonly value: (row: Row) => Cell;
}

/** A table as a file for spreadsheets (RFC 4180, with the byte order mark Excel needs to see UTF-8); no cell runs as a formula. */
export const printCsv = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string => {
  const lines = [columns.map(({ name }): Cell => name), ...rows.map((row) => columns.map(({ value }) => value(row)))];
  const table = Papa.unparse(lines, { newline: '\r\n', escapeFormulae: GUARDED });
  return `\uFEFF${table}\r\n`;
};
