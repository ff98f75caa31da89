import { describe, expect, test } from 'vitest';
import type { Quantity } from '../model/quantity';
import { type WrittenValue, writeValue } from './written-value';

const quantity = (of: Partial<Quantity>): Quantity => ({
  start: 0,
  end: 1,
  text: '1',
  value: 1,
  exact: '1',
  relation: '=',
  unit: 'person',
  kind: 'count',
  magnitude: null,
  ...of,
});

const written = (of: Partial<Quantity>) => {
  const { low, high, score, ...rest } = writeValue(quantity(of));
  return { low: String(low), high: String(high), score: score.map(String).join(), ...rest };
};

test.each<[string, Partial<Quantity>, string, string]>([
  ['a decimal keeps its zeros', { value: 74.1, exact: '74.10' }, '74.10', '74.10'],
  ['a negative number stays a number', { value: -4.5, exact: '-4.5' }, '-4.5', '-4.5'],
  [
    'a long number is not cut',
    { value: 9e20, exact: '900000000000000000000' },
    `9${'0'.repeat(20)}`,
    `9${'0'.repeat(20)}`,
  ],
  ['a small number is written out', { value: 1e-7, exact: '' }, '0.0000001', '0.0000001'],
  ['words without a number have none', { value: null, exact: '' }, '', ''],
])('%s', (_, of, low, high) => {
  expect(written(of)).toMatchObject({ low, high });
});

describe('the ends of a figure', () => {
  test.each<[string, Partial<Quantity>, Partial<WrittenValue> & { low: string; high: string }]>([
    [
      'from 10 to 12.50',
      { value: [10, 12.5], exact: '10-12.50' },
      { form: 'range', low: '10', high: '12.50', ends: 'inclusive', direction: 'up' },
    ],
    [
      'between 12.50 and 10',
      { value: [10, 12.5], exact: '12.50-10', descending: true },
      { form: 'range', low: '10', high: '12.50', ends: 'inclusive', direction: 'down' },
    ],
    [
      'a range that a reviewer typed from above',
      { value: [12, 10], exact: '12-10' },
      { form: 'range', low: '10', high: '12', direction: 'down' },
    ],
    [
      'more than £15,000',
      { value: 15_000, exact: '15000', relation: '>', unit: 'GBP', kind: 'money' },
      { form: 'bound', low: '15000', high: '', ends: 'exclusive', direction: '' },
    ],
    [
      'at least 51',
      { value: 51, exact: '51', relation: '>=' },
      { form: 'bound', low: '51', high: '', ends: 'inclusive' },
    ],
    [
      'fewer than 20',
      { value: 20, exact: '20', relation: '<' },
      { form: 'bound', low: '', high: '20', ends: 'exclusive' },
    ],
    ['up to 20', { value: 20, exact: '20', relation: '<=' }, { form: 'bound', low: '', high: '20', ends: 'inclusive' }],
    [
      'tens of thousands',
      { value: [20_000, 99_999], exact: '20000-99999', relation: '~', vague: true },
      { form: 'vague', low: '20000', high: '99999', ends: 'inclusive', direction: '' },
    ],
    ['about 150', { value: 150, exact: '150', relation: '~' }, { form: 'number', low: '150', high: '150' }],
    [
      'the third largest city',
      { value: 3, exact: '3', kind: 'ordinal-superlative', unit: 'city' },
      { form: 'rank', low: '3', high: '3' },
    ],
  ])('%s', (_, of, expected) => {
    expect(written(of)).toMatchObject(expected);
  });

  test.each<[string, readonly [number, number], string]>([
    ['31 to 14', [31, 14], '31-14'],
    ['14–31', [14, 31], '14-31'],
  ])('%s is a score and no range', (_, value, exact) => {
    expect(written({ value, exact, unit: 'score', kind: 'other' })).toMatchObject({
      form: 'score',
      low: '',
      high: '',
      ends: '',
      direction: '',
      score: value.join(),
    });
  });
});

test.each<[string, Partial<Quantity>, string, string, string, string]>([
  ['60 %', { value: 60, exact: '60', unit: 'percent' }, '60', '60', 'percent', 'as written'],
  ['one in 50', { value: 0.02, exact: '0.02', unit: 'fraction' }, '2', '2', 'percent', 'share × 100'],
  ['0.07 of it', { value: 0.07, exact: '0.07', unit: 'fraction' }, '7', '7', 'percent', 'share × 100'],
  ['over half', { value: 0.5, exact: '0.5', unit: 'fraction', relation: '>' }, '50', '', 'percent', 'share × 100'],
  [
    'a third',
    { value: 1 / 3, exact: '1/3', unit: 'fraction' },
    '33.3333333333',
    '33.3333333333',
    'percent',
    'share × 100',
  ],
  [
    '25 basis points',
    { value: 25, exact: '25', unit: 'basis point' },
    '0.25',
    '0.25',
    'percentage point',
    'basis points ÷ 100',
  ],
  [
    'a tenth a year',
    { value: 0.1, exact: '0.1', unit: 'fraction per year' },
    '10',
    '10',
    'percent per year',
    'share × 100',
  ],
])('shares and percents stand on one scale: %s', (_, of, low, high, unit, scale) => {
  expect(written({ kind: 'percent', ...of })).toMatchObject({ low, high, unit, scale });
});
