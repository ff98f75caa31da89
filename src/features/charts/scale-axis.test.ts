import { describe, expect, it } from 'vitest';
import { sampleRows } from '../../view/sample-claims';
import { seriesBySize } from '../../view/series-by-size';
import { scaleAxis } from './scale-axis';

const axisOf = (...values: number[]) => {
  const series = seriesBySize(sampleRows(values.map((value) => ({ words: `{${value}} people`, value }))));
  if (series === null) throw new Error('Too few figures for an axis.');
  return scaleAxis(series);
};

describe('scaleAxis', () => {
  it('runs over powers of ten around the figures, few of them written', () => {
    const { domain, ticks } = axisOf(7, 51, 250_000, 400_000, 6_000_000);
    expect(domain).toEqual([1, 12_000_000]);
    expect(ticks).toEqual([1, 100, 10_000, 1_000_000]);
  });

  it('runs from zero where the figures are near each other, or below it', () => {
    expect(axisOf(10, 20, 30, 40, 48)).toEqual({ domain: [0, 49.5], ticks: [0, 12, 24, 36, 48] });
    expect(axisOf(-10, 20, 30, 40, 50).domain).toEqual([-10, 51.875]);
  });
});
