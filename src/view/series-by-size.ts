import type { ArticleId, ClaimId } from '../model/ids';
import type { VerdictFilter } from '../model/view-state';
import { verdictKey } from './filter-rows';
import { counts } from './is-judged';
import { middle } from './order-rows';
import type { ClaimRow } from './row';
import { type AxisScale, countSteps, scaleFor, shareOf } from './series-scale';
import { inSentence } from './series-sentence';
import { type VerdictSign, verdictSign } from './verdict-sign';

/** A figure on the axis; an open end is null and drawn as an arrow, a vague one is faded. */
export interface SizeMark {
  readonly id: ClaimId;
  readonly article: ArticleId;
  readonly figure: string;
  readonly subject: string;
  readonly speaker: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly middle: number;
  readonly vague: boolean;
  readonly sign: VerdictSign;
}

/** The figures that fall into one step of the axis. */
export interface SizeStep {
  /** The smallest and the largest figure in it; infinite where it is empty. */
  readonly least: number;
  readonly most: number;
  readonly total: number;
  readonly counts: ReadonlyMap<VerdictFilter, number>;
}

/** Figures that compare with one another. */
export interface SizeFamily {
  /** The common unit: "people", "m", "USD" … */
  readonly family: string;
  readonly total: number;
}

/** The figures of one family. */
export interface SizeSeries extends SizeFamily {
  /** Smallest first; empty where there are too many for a row each. */
  readonly marks: readonly SizeMark[];
  /** Even steps of the axis from its beginning to its end; an open interval counts at its known end, a closed one at its middle. */
  readonly steps: readonly SizeStep[];
  /** The smallest and the largest, as written. */
  readonly smallest: string;
  readonly largest: string;
  readonly scale: AxisScale;
}

/** Beyond this many a row each cannot be read any more, and they are counted in steps. */
const mostMarks = 40;

/** Below this many, a list says it better than a chart. */
const fewestMarks = 5;

interface Sized {
  readonly row: ClaimRow;
  readonly at: number;
}

const toMark = ({ row, at }: Sized): SizeMark => {
  const { magnitude, vague, unit } = row.claim.quantity;
  return {
    id: row.id,
    article: row.article,
    figure: row.figure,
    subject: unit,
    speaker: row.speaker ?? 'Own voice',
    low: magnitude?.low ?? null,
    high: magnitude?.high ?? null,
    middle: at,
    vague: vague === true,
    sign: verdictSign(row),
  };
};

/** The families with at least five figures, the largest first; dismissed claims are left out. */
export const listFamilies = (rows: readonly ClaimRow[]): SizeFamily[] => {
  const totals = new Map<string, number>();
  for (const row of rows) {
    const { magnitude } = row.claim.quantity;
    if (magnitude === null || middle(magnitude) === null || !counts(row)) continue;
    totals.set(magnitude.family, (totals.get(magnitude.family) ?? 0) + 1);
  }
  return [...totals]
    .map(([family, total]) => ({ family, total }))
    .filter(({ total }) => total >= fewestMarks)
    .sort((a, b) => b.total - a.total || (a.family < b.family ? -1 : 1));
};

const toSteps = (sized: readonly Sized[], scale: AxisScale): SizeStep[] => {
  const steps = Array.from({ length: countSteps(scale) }, () => ({
    least: Infinity,
    most: -Infinity,
    total: 0,
    counts: new Map<VerdictFilter, number>(),
  }));
  for (const { row, at } of sized) {
    const place = Math.floor(shareOf(scale, at) * steps.length);
    const step = steps[Math.max(0, Math.min(place, steps.length - 1))];
    if (step === undefined) continue;
    const verdict = verdictKey(row);
    step.total += 1;
    step.least = Math.min(step.least, at);
    step.most = Math.max(step.most, at);
    step.counts.set(verdict, (step.counts.get(verdict) ?? 0) + 1);
  }
  return steps;
};

/** How big: the figures of a family, one by one up to forty, else counted in steps of the axis; null where there are none. Dismissed claims are left out. */
export const seriesBySize = (rows: readonly ClaimRow[], family: string): SizeSeries | null => {
  const sized: Sized[] = [];
  let least = Infinity;
  let most = -Infinity;
  let smallest: Sized | null = null;
  let largest: Sized | null = null;
  for (const row of rows) {
    const { magnitude } = row.claim.quantity;
    if (magnitude === null || magnitude.family !== family || !counts(row)) continue;
    const at = middle(magnitude);
    if (at === null) continue;
    const each = { row, at };
    sized.push(each);
    least = Math.min(least, magnitude.low ?? at);
    most = Math.max(most, magnitude.high ?? at);
    if (smallest === null || at < smallest.at) smallest = each;
    if (largest === null || at >= largest.at) largest = each;
  }
  if (smallest === null || largest === null) return null;
  const scale = scaleFor(least, most);
  const few = sized.length <= mostMarks;
  return {
    family,
    total: sized.length,
    marks: few ? sized.toSorted((a, b) => a.at - b.at).map(toMark) : [],
    steps: toSteps(sized, scale),
    smallest: smallest.row.figure,
    largest: largest.row.figure,
    scale,
  };
};

const familyNames: Readonly<Record<string, string>> = {
  m: 'distances',
  s: 'durations',
  m2: 'areas',
  age: 'ages',
  percent: 'percentages',
  times: 'multiples',
};

/** What a family goes by on screen: "people", "distances", "USD". */
export const familyName = (family: string): string => familyNames[family] ?? family;

/** The chart's answer in words. */
export const answerBySize = ({ family, smallest, largest, total, marks }: SizeSeries): string => {
  const range = `${inSentence(smallest)} to ${inSentence(largest)}${family === 'people' ? ' people' : ''}`;
  return marks.length > 0 ? `From ${range}` : `${total.toLocaleString('en')} figures from ${range}`;
};
