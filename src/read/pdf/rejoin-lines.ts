import type { Line } from './fragment';
import { runsLeft } from './runs-left';

const join = (a: Line, b: Line): Line => ({
  ...(a.words.length >= b.words.length ? a : b),
  words: runsLeft(a.words + b.words) ? `${b.words} ${a.words}` : `${a.words} ${b.words}`,
  left: Math.min(a.left, b.left),
  right: Math.max(a.right, b.right),
  y: a.y,
});

/** Puts lines of one column that stand on one base line together again: wide spaces of a justified line, the cells of a row, no columns. */
export const rejoinLines = (column: readonly Line[]): readonly Line[] => {
  const joined: Line[] = [];
  for (const line of column) {
    const last = joined.at(-1);
    const isLevel = last !== undefined && Math.abs(last.y - line.y) < Math.min(last.size, line.size) * 0.3;
    if (isLevel) joined[joined.length - 1] = join(last, line);
    else joined.push(line);
  }
  return joined;
};
