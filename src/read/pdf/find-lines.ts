import type { Fragment, Line } from './fragment';
import { runsLeft } from './runs-left';

/** Letters this far from each other's base line, in sizes, still stand on one line. */
const LEVEL = 0.3;
/** A gap as wide as this, in sizes, parts two columns; spaces in justified lines stay below. */
const COLUMN_GAP = 1.1;
/** A gap as wide as this, in sizes, is a space. */
const SPACE_GAP = 0.13;

interface Row {
  readonly y: number;
  readonly size: number;
  readonly fragments: Fragment[];
}

/** A raised note mark or power is no line of its own. */
const isRaised = (fragment: Fragment, row: Row): boolean => {
  const rise = row.y - fragment.y;
  return fragment.size < row.size * 0.8 && rise > row.size * 0.2 && rise < row.size * 0.8;
};

const rowsOf = (fragments: readonly Fragment[]): readonly Row[] => {
  const rows: Row[] = [];
  const raised: Fragment[] = [];
  // The large letters come first, so that small raised ones find their row.
  for (const fragment of fragments.toSorted((a, b) => a.y - b.y || a.left - b.left)) {
    const row = rows.findLast((each) => Math.abs(each.y - fragment.y) <= LEVEL * Math.min(each.size, fragment.size));
    if (row) row.fragments.push(fragment);
    else if (/^[\d*†‡§−-]{1,3}$/u.test(fragment.words.trim())) raised.push(fragment);
    else rows.push({ y: fragment.y, size: fragment.size, fragments: [fragment] });
  }
  for (const fragment of raised) {
    const row = rows.find(
      (each) =>
        isRaised(fragment, each) && each.fragments.some((one) => Math.abs(one.right - fragment.left) < each.size * 0.5),
    );
    if (row) row.fragments.push(fragment);
    else rows.push({ y: fragment.y, size: fragment.size, fragments: [fragment] });
  }
  return rows;
};

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A raised figure after a figure or a unit is a power ("10⁶", "km²"), elsewhere the mark of a note, which is no word of the text. */
const raise = (mark: string, before: string): string =>
  /(?:\d|(?:^|[\s\d])(?:[kcmd]?m|ft|in|s))$/u.test(before) && /^[−-]?\d+$/u.test(mark)
    ? mark.replace(/\d/gu, (digit) => superscripts[Number(digit)] ?? digit).replace(/[-−]/gu, '⁻')
    : '';

const mostCommon = (fragments: readonly Fragment[], of: (fragment: Fragment) => string): string => {
  const counts = new Map<string, number>();
  for (const each of fragments) counts.set(of(each), (counts.get(of(each)) ?? 0) + each.words.length);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
};

const asLine = (fragments: readonly Fragment[], row: Row): Line => {
  const size = Number(mostCommon(fragments, (each) => each.size.toFixed(2)));
  const isLeftward = runsLeft(fragments.map((each) => each.words).join(''));
  let words = '';
  let last: Fragment | undefined;
  for (const each of isLeftward ? fragments.toReversed() : fragments) {
    const gap = last === undefined ? 0 : isLeftward ? last.left - each.right : each.left - last.right;
    const mark = isRaised(each, row) ? raise(each.words.trim(), words) : null;
    const needsSpace = last !== undefined && ((each.spaced && !isLeftward) || gap > size * SPACE_GAP);
    if (mark !== null) words += mark;
    else words += needsSpace && !/\s$/u.test(words) ? ` ${each.words}` : each.words;
    last = each;
  }
  return {
    words: words.replace(/[ \t]+/gu, ' ').trim(),
    left: Math.min(...fragments.map((each) => each.left)),
    right: Math.max(...fragments.map((each) => each.right)),
    y: row.y,
    size,
    font: mostCommon(fragments, (each) => each.font),
  };
};

/** Puts a page's letters together to lines, from top to bottom and in reading order inside each; what stands apart on one base line (columns, a page number beside a title) are lines of their own. */
export const findLines = (fragments: readonly Fragment[]): readonly Line[] =>
  rowsOf(fragments)
    .flatMap((row) => {
      const runs: Fragment[][] = [];
      let reach = Number.NEGATIVE_INFINITY;
      for (const each of row.fragments.toSorted((a, b) => a.left - b.left)) {
        const isApart = each.left - reach > row.size * COLUMN_GAP;
        if (isApart) runs.push([each]);
        else runs.at(-1)?.push(each);
        reach = isApart ? each.right : Math.max(reach, each.right);
      }
      return runs.map((run) => asLine(run, row));
    })
    .filter((line) => line.words !== '')
    .sort((a, b) => a.y - b.y || a.left - b.left);
