import type { ClaimId } from '../model/ids';
import { counts } from './is-judged';
import { middle } from './order-rows';
import type { ClaimRow } from './row';
import { type VerdictSign, verdictSign } from './verdict-sign';

/** A figure on the axis; an open end is null and drawn as an arrow, a vague one is faded. */
export interface SizeMark {
  readonly id: ClaimId;
  readonly figure: string;
  readonly subject: string;
  readonly speaker: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly middle: number;
  readonly approximate: boolean;
  readonly vague: boolean;
  readonly sign: VerdictSign;
}

/** The figures that can be compared with one another. */
export interface SizeSeries {
  /** The common unit: "people", "m", "USD" … */
  readonly family: string;
  /** The largest ones, smallest first. */
  readonly marks: readonly SizeMark[];
  /** How many there are, drawn or not. */
  readonly total: number;
  readonly logarithmic: boolean;
}

/** Beyond this many a row each cannot be read any more, and the largest are drawn. */
const mostMarks = 40;

/** Below this many, a list says it better than a chart. */
export const fewestMarks = 5;

const toMark = (row: ClaimRow): SizeMark[] => {
  const { magnitude, relation, vague, unit } = row.claim.quantity;
  const centre = middle(magnitude);
  if (magnitude === null || centre === null) return [];
  return [
    {
      id: row.id,
      figure: row.figure,
      subject: unit,
      speaker: row.speaker ?? 'Own voice',
      low: magnitude.low,
      high: magnitude.high,
      middle: centre,
      approximate: relation === '~',
      vague: vague === true,
      sign: verdictSign(row),
    },
  ];
};

/** How big: the largest family of comparable figures, smallest first; null where fewer than five can be compared. The axis is logarithmic where the spread is a factor of fifty or more and nothing is zero or negative. */
export const seriesBySize = (rows: readonly ClaimRow[]): SizeSeries | null => {
  const families = new Map<string, SizeMark[]>();
  for (const row of rows.filter(counts)) {
    const family = row.claim.quantity.magnitude?.family;
    if (family === undefined) continue;
    const marks = families.get(family) ?? [];
    marks.push(...toMark(row));
    families.set(family, marks);
  }
  const [largest] = [...families].sort(([a, marksA], [b, marksB]) => marksB.length - marksA.length || (a < b ? -1 : 1));
  if (largest === undefined || largest[1].length < fewestMarks) return null;
  const [family, unordered] = largest;
  const marks = unordered.toSorted((a, b) => a.middle - b.middle).slice(-mostMarks);
  const ends = marks.flatMap(({ low, high, middle: centre }) => [low ?? centre, high ?? centre]);
  const smallest = Math.min(...ends);
  return { family, marks, total: unordered.length, logarithmic: smallest > 0 && Math.max(...ends) / smallest >= 50 };
};

// "Close to five million" began its sentence in the article, not in the title.
const inSentence = (figure: string): string =>
  /^\p{Lu}\p{Ll}/u.test(figure) ? figure.charAt(0).toLowerCase() + figure.slice(1) : figure;

/** The chart's answer in words. */
export const answerBySize = ({ family, marks, total }: SizeSeries): string => {
  const smallest = marks[0];
  const largest = marks.at(-1);
  if (smallest === undefined || largest === undefined) return '';
  const range = `${inSentence(smallest.figure)} to ${inSentence(largest.figure)}${family === 'people' ? ' people' : ''}`;
  return total > marks.length ? `The ${marks.length} largest of ${total}: ${range}` : `From ${range}`;
};
