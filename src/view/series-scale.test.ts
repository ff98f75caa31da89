import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countSteps, scaleFor, shareOf, valueAt } from './series-scale';

const ends = fc
  .tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: -1_000_000, max: 1_000_000_000 }))
  .map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);

describe('scaleFor', () => {
  it('runs over powers of ten around far figures, few of them written', () => {
    expect(scaleFor(7, 6_000_000)).toEqual({
      domain: [1, 7_500_000],
      ticks: [1, 100, 10_000, 1_000_000],
      logarithmic: true,
    });
  });

  it('runs from zero in round steps where figures are near each other, and below it where they are', () => {
    expect(scaleFor(10, 48)).toEqual({ domain: [0, 60], ticks: [0, 15, 30, 45, 60], logarithmic: false });
    expect(scaleFor(-10, 50).domain).toEqual([-15, 60]);
    expect(scaleFor(0, 50_000).logarithmic).toBe(false);
  });

  it('has every value inside, however the ends lie', () => {
    fc.assert(
      fc.property(ends, ([least, most]) => {
        const scale = scaleFor(least, most);
        expect(shareOf(scale, least)).toBeGreaterThanOrEqual(0);
        expect(shareOf(scale, most)).toBeLessThanOrEqual(1 + 1e-9);
        for (const tick of scale.ticks) expect(shareOf(scale, tick)).toBeGreaterThanOrEqual(-1e-9);
        expect(scale.ticks.length).toBeLessThanOrEqual(7);
        expect(countSteps(scale)).toBeLessThanOrEqual(24);
      }),
    );
  });

  it('reads a value back from its share of the axis, in round digits', () => {
    const scale = scaleFor(7, 6_000_000);
    expect(valueAt(scale, shareOf(scale, 250_000))).toBe(250_000);
    fc.assert(
      fc.property(ends, fc.double({ min: 0, max: 1, noNaN: true }), ([least, most], share) => {
        const axis = scaleFor(least, most);
        expect(Math.abs(shareOf(axis, valueAt(axis, share)) - share)).toBeLessThan(0.03);
      }),
    );
  });
});
