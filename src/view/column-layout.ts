import { type ColumnId, columnIds } from '../model/view-state';

/** How this browser profile likes its columns: every column in order, and the widths that were set by hand, in pixels. */
export interface ColumnLayout {
  readonly order: readonly ColumnId[];
  readonly widths: Readonly<Partial<Record<ColumnId, number>>>;
}

/** The layout nobody has touched. */
export const defaultLayout: ColumnLayout = { order: columnIds, widths: {} };

/** The narrowest and widest a column can be made, in pixels. */
const narrowest = 32;
const widest = 1200;

const isColumn = (word: unknown): word is ColumnId => columnIds.some((column) => column === word);

/** Reads a layout as it was kept; columns it does not know stand where they stand at first, what means nothing is passed over. */
export const parseLayout = (kept: string): ColumnLayout => {
  let read: unknown;
  try {
    read = JSON.parse(kept);
  } catch {
    return defaultLayout;
  }
  if (typeof read !== 'object' || read === null) return defaultLayout;
  const { order, widths } = read as { order?: unknown; widths?: unknown };
  const known = Array.isArray(order) ? [...new Set(order.filter(isColumn))] : [];
  for (const [at, column] of columnIds.entries()) if (!known.includes(column)) known.splice(at, 0, column);
  const sizes = Object.entries(typeof widths === 'object' && widths !== null ? widths : {}).filter(
    ([column, width]) => isColumn(column) && typeof width === 'number' && width >= narrowest && width <= widest,
  );
  return { order: known, widths: Object.fromEntries(sizes) };
};

/** The layout as it is kept; empty where nobody has touched it. */
export const printLayout = (layout: ColumnLayout): string => {
  const isPlain = layout.order.every((column, at) => column === columnIds[at]);
  return isPlain && Object.keys(layout.widths).length === 0 ? '' : JSON.stringify(layout);
};

/** The layout with a column where another stands now; those between give way. */
export const moveColumn = (layout: ColumnLayout, column: ColumnId, to: ColumnId): ColumnLayout => {
  const at = layout.order.indexOf(to);
  return { ...layout, order: layout.order.filter((each) => each !== column).toSpliced(at, 0, column) };
};

/** The layout with a column of this width in pixels; null gives it back the room it takes by itself. */
export const resizeColumn = (layout: ColumnLayout, column: ColumnId, width: number | null): ColumnLayout => {
  const { [column]: _before, ...widths } = layout.widths;
  if (width === null) return { ...layout, widths };
  return { ...layout, widths: { ...widths, [column]: Math.round(Math.min(Math.max(width, narrowest), widest)) } };
};
