import type { Line } from './fragment';

/** So many lines on either side, standing beside each other over so many line heights, make two columns. */
const FEWEST_LINES = 3;
/** Lines of so many letters are prose, of which fewer make a column: one that ends near a page's head. */
const PROSE = 20;
/** The least width of the white between columns, in letter sizes. */
const LEAST_GAP = 0.8;
/** The least width of a column, of the region's. */
const LEAST_COLUMN = 0.15;

const middle = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

interface Split {
  readonly from: number;
  readonly to: number;
  readonly x: number;
  /** Over how many points of height both columns stand beside each other. */
  readonly shared: number;
}

/** The longest run of lines without one across `x`, if they make two columns there. */
const splitsAt = (lines: readonly Line[], x: number, width: number): readonly Split[] => {
  const crossings = [-1, ...lines.flatMap((line, at) => (line.left < x && line.right > x ? [at] : [])), lines.length];
  return crossings.slice(1).flatMap((to, index) => {
    const from = (crossings[index] ?? -1) + 1;
    const run = lines.slice(from, to);
    const left = run.filter((line) => line.right <= x);
    const right = run.filter((line) => line.left >= x);
    const [few = left, many = right] = [left, right].sort((a, b) => a.length - b.length);
    const isShort = few.length < FEWEST_LINES && few.every((line) => line.words.length >= PROSE);
    if (few.length === 0 || many.length < FEWEST_LINES || (few.length < FEWEST_LINES && !isShort)) return [];
    const size = middle(run.map((line) => line.size));
    const gap = Math.min(...right.map((line) => line.left)) - Math.max(...left.map((line) => line.right));
    const narrowest = Math.min(middle(left.map((l) => l.right - l.left)), middle(right.map((l) => l.right - l.left)));
    const shared = Math.min(left.at(-1)?.y ?? 0, right.at(-1)?.y ?? 0) - Math.max(left[0]?.y ?? 0, right[0]?.y ?? 0);
    const isSplit = gap >= size * LEAST_GAP && narrowest >= width * LEAST_COLUMN && shared >= (isShort ? 0 : size * 2);
    return isSplit ? [{ from, to, x, shared }] : [];
  });
};

const findSplit = (lines: readonly Line[]): Split | null => {
  if (lines.length <= FEWEST_LINES) return null;
  const width = Math.max(...lines.map((line) => line.right)) - Math.min(...lines.map((line) => line.left));
  // A column begins where lines begin.
  const starts = [...new Set(lines.map((line) => Math.floor(line.left)))];
  const splits = starts.flatMap((x) => splitsAt(lines, x, width));
  return splits.reduce<Split | null>((best, each) => (best === null || each.shared > best.shared ? each : best), null);
};

/** Parts lines that go from top to bottom into columns in reading order: what is above, the left one, the right one, what is below, each parted again. */
export const splitColumns = (lines: readonly Line[], isLeftward = false): readonly (readonly Line[])[] => {
  const split = findSplit(lines);
  if (split === null) return lines.length === 0 ? [] : [lines];
  const run = lines.slice(split.from, split.to);
  const sides = [run.filter((line) => line.left < split.x), run.filter((line) => line.left >= split.x)];
  return [lines.slice(0, split.from), ...(isLeftward ? sides.reverse() : sides), lines.slice(split.to)].flatMap(
    (region) => splitColumns(region, isLeftward),
  );
};
