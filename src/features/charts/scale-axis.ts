import type { SizeSeries } from '../../view/series-by-size';

/** Where an axis begins and ends, and what is written on it. */
export interface AxisScale {
  readonly domain: [number, number];
  readonly ticks: number[];
}

/** Powers of ten around the figures for a logarithmic axis, at most six of them written; else from zero (or the least) to the most. */
export const scaleAxis = ({ marks, logarithmic }: SizeSeries): AxisScale => {
  const ends = marks.flatMap(({ low, high, middle }) => [low ?? middle, high ?? middle]);
  const least = Math.min(...ends);
  const most = Math.max(...ends);
  if (!logarithmic) {
    const from = Math.min(0, least);
    const step = (most - from) / 4 || 1;
    return { domain: [from, most + step / 8], ticks: [0, 1, 2, 3, 4].map((at) => from + at * step) };
  }
  const from = Math.floor(Math.log10(least));
  const to = Math.max(from + 1, Math.floor(Math.log10(most)));
  const every = Math.ceil((to - from + 1) / 6);
  const ticks = Array.from({ length: to - from + 1 }, (_, at) => 10 ** (from + at)).filter((_, at) => at % every === 0);
  return { domain: [10 ** from, Math.max(most * 2, 10 ** to)], ticks };
};
