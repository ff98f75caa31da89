import { describe, expect, it } from 'vitest';
import type { Quantity } from '../model/quantity';
import { understood } from './understood';

const quantity = (text: string, value: Quantity['value'], rest: Partial<Quantity> = {}): Quantity => ({
  start: 0,
  end: text.length,
  text,
  value,
  exact: '',
  relation: '=',
  unit: 'person',
  kind: 'count',
  magnitude: null,
  ...rest,
});

describe('understood', () => {
  it.each([
    [quantity('six million', 6_000_000), '6,000,000'],
    [quantity('close to five million', 5_000_000, { relation: '~' }), '≈ 5,000,000'],
    [quantity('tens of thousands', [20_000, 99_999], { relation: '~', vague: true }), '20,000 – 99,999'],
    [quantity('£8.1bn', 8_100_000_000, { kind: 'money', unit: 'GBP' }), '8,100,000,000'],
    [quantity('most', 0.5, { relation: '>', kind: 'percent', unit: 'fraction' }), '> 50 %'],
    [quantity('no', 0), '0'],
    [quantity('one in three', 1 / 3, { kind: 'percent', unit: 'ratio' }), '33.3 %'],
    [quantity('two thirds', 0.666667, { kind: 'percent', unit: 'fraction' }), '66.7 %'],
    [quantity('$30', 30, { kind: 'money', unit: 'AUD', assumed: true }), 'AUD assumed'],
    [
      quantity('$2m a year', 2_000_000, { kind: 'rate', unit: 'USD per year', assumed: true }),
      '2,000,000 · USD assumed',
    ],
    [quantity('up to a dozen', 12, { relation: '<=' }), '≤ 12'],
  ])('$text', (given, shown) => {
    expect(understood(given)).toBe(shown);
  });

  it.each([
    [quantity('at least 250,000', 250_000, { relation: '>=' })],
    [quantity('nearly 150 days', 150, { relation: '~' })],
    [quantity('2.5 percent', 2.5, { kind: 'percent', unit: 'percent' })],
    [quantity('10 to 12', [10, 12])],
    [quantity('the biggest city', null, { kind: 'ordinal-superlative' })],
  ])('adds nothing to $text', (given) => {
    expect(understood(given)).toBeNull();
  });
});
