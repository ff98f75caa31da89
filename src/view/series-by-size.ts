import { groupBy } from '../model/group-by';
import type { ArticleId, ClaimId } from '../model/ids';
import { unattributed } from '../model/mode-labels';
import type { VerdictFilter } from '../model/view-state';
import { sayDerived } from '../review/gap';
import { isMeasured, sayAmount, unitBySize } from './common-units';
import { verdictKey } from './filter-rows';
import { familyOf, figureOf } from './order-rows';
import type { ClaimRow } from './row';
import { inSentence } from './series-noun';
import { type AxisScale, countSteps, scaleFor, shareOf } from './series-scale';
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
  /** True where every figure is of one size. */
  readonly isOneSize: boolean;
  readonly scale: AxisScale;
  /** What is written along the axis; null words are a plain number. */
  readonly ticks: readonly { readonly value: number; readonly words: string | null }[];
}

/** Beyond this many a row each cannot be read any more, and they are counted in steps. */
const mostMarks = 40;

/** Below this many, a list says it better than a chart. */
const fewestMarks = 5;

const toMark = (row: ClaimRow): SizeMark => {
  const { magnitude, vague, unit } = row.claim.quantity;
  return {
    id: row.id,
    article: row.article,
    figure: row.figure,
    subject: unit,
    speaker: row.speaker ?? unattributed,
    low: magnitude?.low ?? null,
    high: magnitude?.high ?? null,
    middle: figureOf(row),
    vague: vague === true,
    sign: verdictSign(row),
  };
};

/** The families with at least five figures, the largest first. */
export const listFamilies = (drawn: readonly ClaimRow[]): SizeFamily[] =>
  [...groupBy(drawn, familyOf)]
    .map(([family, rows]) => ({ family, total: rows.length }))
    .filter(({ family, total }) => family !== '' && total >= fewestMarks)
    .sort((a, b) => b.total - a.total || (a.family < b.family ? -1 : 1));

const toSteps = (sized: readonly ClaimRow[], scale: AxisScale): SizeStep[] => {
  const size = countSteps(scale);
  const stepOf = (row: ClaimRow): number =>
    Math.max(0, Math.min(Math.floor(shareOf(scale, figureOf(row)) * size), size - 1));
  const byStep = groupBy(sized, stepOf);
  return Array.from({ length: size }, (_, step): SizeStep => {
    const rows = byStep.get(step) ?? [];
    const counts = new Map<VerdictFilter, number>();
    let [least, most] = [Infinity, -Infinity];
    for (const row of rows) {
      counts.set(verdictKey(row), (counts.get(verdictKey(row)) ?? 0) + 1);
      least = Math.min(least, figureOf(row));
      most = Math.max(most, figureOf(row));
    }
    return { least, most, total: rows.length, counts };
  });
};

const aYear = 31_557_600;
/** Where a long axis of time is written upon: nobody thinks of ten million seconds. */
const timeTicks = [1, 60, 3600, 86_400, 30.4375 * 86_400, aYear, 10 * aYear, 100 * aYear, 1000 * aYear, 1e6 * aYear];

const thinOut = (ticks: readonly number[]): number[] => ticks.filter((_, at) => at % Math.ceil(ticks.length / 6) === 0);

/** The axis of a family in the unit that fits its largest figure, and what is written on it: no axis of time runs in seconds to years. */
const axisOf = (family: string, least: number, most: number): Pick<SizeSeries, 'scale' | 'ticks'> => {
  const unit = unitBySize(family, Math.max(Math.abs(least), Math.abs(most)));
  const inUnit = scaleFor(least / unit.factor, most / unit.factor);
  const { logarithmic, domain } = inUnit;
  const common = (amount: number): number => Number((amount * unit.factor).toPrecision(12));
  const [from, to] = [common(domain[0]), common(domain[1])];
  const decades = inUnit.ticks.map(common);
  const ofTime = thinOut(timeTicks.filter((tick) => tick >= from && tick <= to));
  const ticks = logarithmic && family === 's' && ofTime.length > 1 ? ofTime : decades;
  const sayTick = (value: number): string | null => {
    if (family === 'percent') return sayAmount(family, value);
    if (!isMeasured(family)) return null;
    return logarithmic ? sayAmount(family, value) : `${sayDerived(value / unit.factor)} ${unit.name}`;
  };
  return {
    scale: { domain: [from, to], ticks, logarithmic },
    ticks: ticks.map((value) => ({ value, words: sayTick(value) })),
  };
};

/** How big: the figures of a family, one by one up to forty, else counted in steps of the axis; null where there are none. */
export const seriesBySize = (drawn: readonly ClaimRow[], family: string): SizeSeries | null => {
  const sized = drawn.filter((row) => familyOf(row) === family).sort((a, b) => figureOf(a) - figureOf(b));
  const [smallest, largest] = [sized[0], sized.at(-1)];
  if (smallest === undefined || largest === undefined) return null;
  let [least, most] = [Infinity, -Infinity];
  for (const row of sized) {
    const { low = null, high = null } = row.claim.quantity.magnitude ?? {};
    least = Math.min(least, low ?? figureOf(row));
    most = Math.max(most, high ?? figureOf(row));
  }
  const { scale, ticks } = axisOf(family, least, most);
  return {
    family,
    total: sized.length,
    marks: sized.length <= mostMarks ? sized.map(toMark) : [],
    steps: toSteps(sized, scale),
    smallest: smallest.figure,
    largest: largest.figure,
    isOneSize: figureOf(smallest) === figureOf(largest),
    scale,
    ticks,
  };
};

const familyNames: Readonly<Record<string, string>> = {
  m: 'distances',
  s: 'durations',
  m2: 'areas',
  m3: 'volumes',
  kg: 'weights',
  'm/s': 'speeds',
  byte: 'amounts of data',
  age: 'ages',
  percent: 'percentages',
  times: 'multiples',
};

/** What a family goes by on screen: "people", "distances", "USD". */
export const familyName = (family: string): string => familyNames[family] ?? family;

/** The chart's answer in words; empty for one figure, of which there is nothing to say. */
export const answerBySize = ({ family, smallest, largest, total, marks, isOneSize }: SizeSeries): string => {
  if (total < 2) return '';
  const people = family === 'people' ? ' people' : '';
  const count = `${total.toLocaleString('en')} figures`;
  if (isOneSize || inSentence(smallest) === inSentence(largest))
    return `${count}, all ${inSentence(smallest)}${people}`;
  const range = `${inSentence(smallest)} to ${inSentence(largest)}${people}`;
  return marks.length > 0 ? `From ${range}` : `${count} from ${range}`;
};
