import { keepsHyphen } from '../join-hyphen';
import type { Line } from './fragment';
import { runsLeft } from './runs-left';

/** Lines that are one paragraph, as its words, with the size and font of its letters. */
export interface Paragraph {
  readonly words: string;
  readonly size: number;
  readonly font: string;
  readonly lines: number;
}

/** Letters of this share's difference are of another size. */
const SAME_SIZE = 0.08;
/** Lines further apart than so many usual distances are two paragraphs. */
const APART = 1.35;
/** Columns that begin this close to each other, in points, are the same column of other pages. */
const ALIGNED = 12;
/** So many lines show how wide their column is. */
const TELLING = 8;

const SENTENCE_END = /[.!?…:]["'”’)\]»]*$/u;
const ITEM = /^(?:[•●▪◦‣·⁃]|[-–—]\s|\d{1,2}[.)]\s|\([a-z\d]{1,2}\)\s)/u;

type Sized = Pick<Line, 'size'>;

const sameSize = (a: Sized, b: Sized): boolean => Math.abs(a.size - b.size) <= Math.max(a.size, b.size) * SAME_SIZE;

const middle = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** A column's measures in points: its edges, and the usual distance of its lines in letter sizes. */
interface Measures {
  readonly left: number;
  readonly right: number;
  readonly pitch: number;
  /** The size of most of its letters. */
  readonly size: number;
  readonly lines: number;
}

const measure = (lines: readonly Line[]): Measures => {
  const steps = lines.slice(1).flatMap((line, at) => {
    const before = lines[at];
    const step = before && sameSize(before, line) ? (line.y - before.y) / line.size : 0;
    return step > 0.5 && step < 3 ? [step] : [];
  });
  // The smaller half are steps inside paragraphs.
  const low = steps.toSorted((a, b) => a - b).slice(0, Math.ceil(steps.length / 2));
  return {
    left: middle(lines.map((line) => line.left)),
    right: Math.max(...lines.map((line) => line.right)),
    // Two or three lines may all be paragraphs.
    pitch: Math.min(middle(low) || 1.3, steps.length < 6 ? 1.6 : 3),
    size: middle(lines.map((line) => line.size)),
    lines: lines.length,
  };
};

/** The few lines that end a page may all be short: their column is as wide as the narrowest one they fit in that begins where it does. */
const widen = (all: readonly Measures[]): readonly Measures[] =>
  all.map((own) => {
    if (own.lines >= TELLING) return own;
    const wider = all.filter(
      ({ left, right, lines }) => lines >= TELLING && right >= own.right && Math.abs(left - own.left) < ALIGNED,
    );
    return wider.length === 0 ? own : { ...own, right: Math.min(...wider.map(({ right }) => right)) };
  });

/** Justified lines end at one edge, which may be short of the region's: three of five neighbours that do are a column of their own. */
const edgeNear = (column: readonly Line[], at: number, right: number): number => {
  const near = column.slice(Math.max(0, at - 2), at + 3).map((line) => line.right);
  return near.find((edge) => near.filter((other) => Math.abs(other - edge) <= 1).length >= 3) ?? right;
};

/** Text that runs from right to left is measured as in a mirror. */
const mirror = (column: readonly Line[]): readonly Line[] =>
  runsLeft(column.map((line) => line.words).join(''))
    ? column.map((line) => ({ ...line, left: -line.right, right: -line.left }))
    : column;

/** The first word of a line would have had room at the end of the one before: whoever set it broke there on purpose. */
const hadRoom = (before: Line, line: Line, { right }: Measures): boolean => {
  const word = /^\S+/u.exec(line.words)?.[0].length ?? 0;
  const letter = (line.right - line.left) / Math.max(1, line.words.length);
  return right - before.right > (word + 1) * letter * 1.1;
};

/** Whether a line begins a paragraph after `before`; `first` is the line that began the one in hand. */
const beginsAnew = (first: Line, before: Line, line: Line, measures: Measures): boolean => {
  if (!sameSize(before, line) || ITEM.test(line.words)) return true;
  const pitch = sameSize(line, { size: measures.size }) ? measures.pitch : Math.max(measures.pitch, 1.2);
  if (line.y - before.y > pitch * line.size * APART || line.y < before.y) return true;
  const isItem = ITEM.test(first.words);
  // An item's other lines hang below its words, and what comes back to the edge is no part of it.
  if (isItem && before !== first && before.left - line.left > line.size * 0.8) return true;
  if (isItem && line.left - first.left > line.size * 0.5)
    return SENTENCE_END.test(before.words) && hadRoom(before, line, measures);
  const indent = line.left - measures.left;
  if (indent > line.size * 0.8 && indent < line.size * 5 && before.left - measures.left < line.size * 0.5) return true;
  const isOtherFont = before.font !== line.font && before.words.length < 100 && !SENTENCE_END.test(before.words);
  if (!hadRoom(before, line, measures)) return false;
  return (
    isOtherFont ||
    SENTENCE_END.test(before.words) ||
    measures.right - before.right > (measures.right - measures.left) * 0.4
  );
};

/** Goes on over the end of a column or page. */
const goesOn = (last: Line, next: Line, measures: Measures): boolean =>
  sameSize(last, next) &&
  last.font === next.font &&
  !ITEM.test(next.words) &&
  !SENTENCE_END.test(last.words) &&
  (/[-\u00AD,;]$/u.test(last.words) ||
    /^[\p{Ll}\p{Lo}\d"“(]/u.test(next.words) ||
    last.right > measures.right - last.size * 3);

const joinWords = (before: string, line: string, words: ReadonlySet<string>): string => {
  if (/\u00AD$/u.test(before)) return before.slice(0, -1) + line;
  const broken = /(\S*\p{L})[-‐]$/u.exec(before)?.[1];
  const after = /^(?:\p{L}|\d|-)+/u.exec(line)?.[0];
  if (broken === undefined || after === undefined)
    return /[-–—/]$/u.test(before) && /\S[-–—/]$/u.test(before) ? before + line : `${before} ${line}`;
  const half = broken.replace(/^\P{L}+/u, '');
  return keepsHyphen({ before: half, after, words }) ? before + line : before.slice(0, -1) + line;
};

const asParagraph = (lines: readonly Line[], words: ReadonlySet<string>): Paragraph => ({
  words: lines
    .map((line) => line.words)
    .reduce((joined, line) => joinWords(joined, line, words))
    .replaceAll('\u00AD', ''),
  size: lines[0]?.size ?? 0,
  font: lines[0]?.font ?? '',
  lines: lines.length,
});

/** Joins the lines of columns in reading order to paragraphs: parted at wide gaps, indents, items and lines that end early, carried on over columns and pages, words broken at a line's end whole again. `words` are the document's own, in lower case. */
export const joinLines = (columns: readonly (readonly Line[])[], words: ReadonlySet<string>): readonly Paragraph[] => {
  const paragraphs: Line[][] = [];
  let last: { readonly line: Line; readonly measures: Measures } | null = null;
  const mirrored = columns.map(mirror);
  const allMeasures = widen(mirrored.map(measure));
  mirrored.forEach((column, index) => {
    const measures = allMeasures[index];
    if (measures === undefined) return;
    column.forEach((line, at) => {
      const before = column[at - 1];
      const isNew =
        before !== undefined
          ? beginsAnew(paragraphs.at(-1)?.[0] ?? before, before, line, {
              ...measures,
              right: edgeNear(column, at - 1, measures.right),
            })
          : last === null || !goesOn(last.line, line, last.measures);
      if (isNew) paragraphs.push([line]);
      else paragraphs.at(-1)?.push(line);
      last = { line, measures };
    });
  });
  return paragraphs.map((lines) => asParagraph(lines, words));
};
