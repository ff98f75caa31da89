import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Quantity } from '../model/quantity';
import { compareFigures } from './gap';

const quantity = (text: string, value: Quantity['value'], more: Partial<Quantity> = {}): Quantity => ({
  start: 0,
  end: text.length,
  text,
  value,
  exact: '',
  relation: '=',
  unit: 'person',
  kind: 'count',
  magnitude: null,
  ...more,
});

const km = (value: number): Partial<Quantity> => ({
  unit: 'km',
  magnitude: { family: 'm', low: value * 1000, high: value * 1000 },
});
const mile = (value: number): Partial<Quantity> => ({
  unit: 'mi',
  magnitude: { family: 'm', low: value * 1609.344, high: value * 1609.344 },
});

test.each<[Quantity, Quantity, string, boolean]>([
  [
    quantity('at least 51 civilians', 51, { relation: '>=' }),
    quantity('45', 45),
    'Article at least 51, source 45 (12 % lower, outside the bound)',
    false,
  ],
  [
    quantity('at least 51 civilians', 51, { relation: '>=' }),
    quantity('60', 60),
    'Article at least 51, source 60 (18 % higher, inside the bound)',
    true,
  ],
  [
    quantity('nearly 150 days', 150, { relation: '~', lean: 'below' }),
    quantity('152', 152),
    'Article nearly 150, source 152 (1 % higher, “nearly” says below)',
    false,
  ],
  [
    quantity('nearly 150 days', 150, { relation: '~', lean: 'below' }),
    quantity('148', 148),
    'Article nearly 150, source 148 (1 % lower, close enough for the words)',
    true,
  ],
  [quantity('400,000', 400_000), quantity('400,000', 400_000), 'Article 400,000, source 400,000 (no difference)', true],
  [quantity('1,000', 1000), quantity('1,002', 1002), 'Article 1,000, source 1,002 (0.2 % higher)', false],
  [
    quantity('about 400,000', 400_000, { relation: '~' }),
    quantity('250,000', 250_000),
    'Article about 400,000, source 250,000 (38 % lower)',
    false,
  ],
  [
    quantity('10 to 12', [10, 12]),
    quantity('15', 15),
    'Article 10 to 12, source 15 (25 % higher, outside the range)',
    false,
  ],
  [
    quantity('10 to 12', [10, 12]),
    quantity('11', 11),
    'Article 10 to 12, source 11 (no difference, inside the range)',
    true,
  ],
  [quantity('0', 0), quantity('3', 3), 'Article 0, source 3 (higher)', false],
  [
    quantity('£7', 7, { kind: 'money', unit: 'GBP' }),
    quantity('£4.60', 4.6, { kind: 'money', unit: 'GBP' }),
    'Article £7, source £4.60 (34 % lower)',
    false,
  ],
])('%#: %o', (claim, source, words, holds) => {
  expect(compareFigures(claim, source)).toMatchObject({ words, holds });
});

test('a source with a unit of its own is quoted with it', () => {
  expect(compareFigures(quantity('10 km', 10, km(10)), quantity('about 5 miles', 5, mile(5)))?.words).toBe(
    'Article 10, source about 5 miles (20 % lower)',
  );
});

test('units of one family compare, units of two do not', () => {
  expect(compareFigures(quantity('10 km', 10, km(10)), quantity('5 miles', 5, mile(5)))?.share).toBeCloseTo(-0.195, 3);
  expect(compareFigures(quantity('10 km', 10, km(10)), quantity('5 people', 5))).toBeNull();
  expect(compareFigures(quantity('biggest crisis', null), quantity('5', 5))).toBeNull();
});

test('the share is what it says: the claim and its share together give the source', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 0, max: 1e9 }), (claimed, said) => {
      const gap = compareFigures(quantity('x', claimed), quantity('y', said));
      expect(claimed * (1 + (gap?.share ?? Number.NaN))).toBeCloseTo(said, 3);
      expect(gap?.holds).toBe(claimed === said);
    }),
  );
});
