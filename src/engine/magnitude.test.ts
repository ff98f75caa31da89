import { describe, expect, it } from 'vitest';
import { magnitudeOf } from './magnitude';

describe('magnitudes', () => {
  it('puts kilometres and miles on one scale', () => {
    expect(magnitudeOf(3, '=', 'km', 'distance')).toEqual({ family: 'm', low: 3000, high: 3000 });
    expect(magnitudeOf(1.9, '=', 'mile', 'distance')?.low).toBeCloseTo(3057.75, 1);
  });

  it.each(['civilian', 'child', 'Syrian', 'Syrian refugee', 'person', 'fisherman', 'registered voter'])(
    'counts a %s among people',
    (unit) => {
      expect(magnitudeOf(7, '=', unit, 'count')).toEqual({ family: 'people', low: 7, high: 7 });
    },
  );

  it('leaves the bounds open that the words leave open', () => {
    expect(magnitudeOf(250_000, '>=', 'person', 'count')).toEqual({ family: 'people', low: 250_000, high: null });
    expect(magnitudeOf(30, '<=', 'day', 'duration')).toEqual({ family: 's', low: null, high: 2_592_000 });
    expect(magnitudeOf([4, 5], '=', 'month', 'duration')).toEqual({ family: 's', low: 10_519_200, high: 13_149_000 });
  });

  it('keeps each currency its own, cents with their dollar, rates with their base', () => {
    expect(magnitudeOf(5, '=', 'EUR', 'money')?.family).toBe('EUR');
    expect(magnitudeOf(50, '=', 'cent', 'money')).toEqual({ family: 'USD', low: 0.5, high: 0.5 });
    expect(magnitudeOf(5, '=', 'USD per barrel', 'rate')?.family).not.toBe('USD');
    expect(magnitudeOf(0.5, '=', 'fraction', 'percent')).toEqual({ family: 'percent', low: 50, high: 50 });
  });

  it('compares superlatives, scores and bare numbers with nothing', () => {
    expect(magnitudeOf(null, '=', 'city', 'ordinal-superlative')).toBeNull();
    expect(magnitudeOf([3, 1], '=', 'score', 'other')).toBeNull();
    expect(magnitudeOf(54, '=', '', 'count')).toBeNull();
  });
});
