import type { VerdictFilter } from '../../model/view-state';
import type { TimeDot } from '../../view/series-over-time';
import { sayDay } from '../../view/series-time-axis';
import { signs } from '../../view/verdict-sign';

type Counted = readonly { readonly counts: ReadonlyMap<VerdictFilter, number> }[];

/** The verdicts that any of these hold, in the order verdicts are listed. */
export const verdictsIn = (counted: Counted): VerdictFilter[] =>
  (Object.keys(signs) as VerdictFilter[]).filter((verdict) =>
    counted.some(({ counts }) => (counts.get(verdict) ?? 0) > 0),
  );

/** As many bars as a chart draws; the table holds more. */
export const mostBars = 24;

/** What the bars leave out, in words; empty where nothing. */
export const sayRest = (total: number, one: string, many: string): string => {
  const left = total - mostBars;
  return left <= 0 ? '' : `and ${left.toLocaleString()} more ${left === 1 ? one : many}`;
};

/** A dot in words: figure, speaker, article and outlet, date. */
export const sayDot = ({ figure, label, title, outlet, day }: TimeDot): string =>
  [figure, label, outlet === '' ? title : `${title} (${outlet})`, sayDay(day)]
    .filter((part) => part !== '')
    .join(' · ');

const whole = new Intl.NumberFormat();
const short = new Intl.NumberFormat(undefined, { notation: 'compact', maximumFractionDigits: 1 });

/** A number in full: "250,000". */
export const sayNumber = (value: number): string => whole.format(value);

/** A number as an axis writes it: "250K". */
export const sayShort = (value: number): string =>
  value !== 0 && Math.abs(value) < 0.1 ? String(value) : short.format(value);
