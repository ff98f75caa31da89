import { GUARDED } from './guarded-cell';

const written = (cell: string): string => {
  // What is pasted has a line a row and a tab between cells, so neither may stand within one.
  const line = cell.replace(/\s+/gu, ' ').trim();
  const safe = GUARDED.test(line) ? `'${line}` : line;
  return safe.startsWith('"') ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** Rows under their header as text to be pasted into a spreadsheet, cells apart by tabs; no cell runs as a formula. */
export const exportTsv = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header, ...rows].map((cells) => cells.map(written).join('\t')).join('\n');
