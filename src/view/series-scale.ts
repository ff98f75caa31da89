/** An axis: where it begins and ends, whether it runs by powers of ten, and what is written on it. */
export interface AxisScale {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  readonly logarithmic: boolean;
}

/** From this factor between least and most on, only powers of ten show both. */
const wideSpread = 50;

// Powers of ten without the error that a power carries: "1e-7" is read as it is written.
const powerOfTen = (exponent: number): number => Number(`1e${exponent}`);

/** The power of ten at or beneath a positive value. */
const decadeOf = (value: number): number => Math.floor(Math.log10(value) + 1e-12);

const niceStep = (rough: number): number => {
  const decade = powerOfTen(decadeOf(rough));
  return ([1, 1.5, 2, 2.5, 3, 4, 5].find((each) => each * decade >= rough) ?? 10) * decade;
};

const tidy = (value: number): number => Number(value.toPrecision(12));

const linearScale = (least: number, most: number): AxisScale => {
  const from = Math.min(0, least);
  const upTo = Math.max(0, most);
  const step = niceStep((upTo - from || 1) / 4);
  const first = Math.floor(from / step);
  const last = Math.max(first + 1, Math.ceil(upTo / step));
  const ticks = Array.from({ length: last - first + 1 }, (_, at) => tidy((first + at) * step));
  return { domain: [tidy(first * step), tidy(last * step)], ticks, logarithmic: false };
};

const logarithmicScale = (least: number, most: number): AxisScale => {
  const from = decadeOf(least);
  const to = Math.max(from + 1, decadeOf(most));
  const every = Math.ceil((to - from + 1) / 6);
  const decades = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const ticks = decades.filter((_, at) => at % every === 0).map(powerOfTen);
  return { domain: [powerOfTen(from), Math.max(most * 1.25, powerOfTen(to))], ticks, logarithmic: true };
};

/** The axis for values between two: powers of ten, at most six of them written, where the spread is a factor of fifty or more and nothing is zero or negative; else even steps from zero. */
export const scaleFor = (least: number, most: number): AxisScale =>
  least > 0 && most / least >= wideSpread ? logarithmicScale(least, most) : linearScale(least, most);

/** How far along the axis a value stands, from 0 to 1 inside it. */
export const shareOf = ({ domain: [from, to], logarithmic }: AxisScale, value: number): number =>
  logarithmic ? Math.log(Math.max(value, Number.MIN_VALUE) / from) / Math.log(to / from) : (value - from) / (to - from);

/** The value at a share of the axis, to two digits of its own size or of the axis's. */
export const valueAt = ({ domain: [from, to], logarithmic }: AxisScale, share: number): number => {
  if (logarithmic) return Number((from * (to / from) ** share).toPrecision(2));
  const step = powerOfTen(decadeOf((to - from) / 50));
  return tidy(Math.round((from + share * (to - from)) / step) * step);
};

/** The most steps an axis is cut into where figures are counted and not drawn one by one. */
const mostSteps = 24;

/** How many even steps the axis is cut into: where it runs evenly, so many to each stretch between what is written on it, and no fractions of one where it is long enough for whole ones. */
export const countSteps = ({ domain: [from, to], ticks, logarithmic }: AxisScale): number => {
  if (logarithmic) return mostSteps;
  const stretches = ticks.length - 1;
  const finest = to - from >= 8 ? 1 : 0;
  const parts = [10, 5, 4, 2].find(
    (each) => stretches * each <= mostSteps && (to - from) / (stretches * each) >= finest,
  );
  return stretches * (parts ?? 1);
};
