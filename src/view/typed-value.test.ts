import { describe, expect, it } from 'vitest';
import { printValue, readValue } from './typed-value';

describe('a value as typed', () => {
  it.each([
    ['250,000', 250_000],
    ['7.5 million', 7_500_000],
    ['-40', -40],
    ['−3.5', -3.5],
    ['5 to 6', [5, 6]],
    ['5–6', [5, 6]],
    ['20-10', [10, 20]],
    ['a dozen or so', undefined],
    ['1 to 2 to 3', undefined],
    ['', null],
    ['  ', null],
  ])('%s', (words, value) => expect(readValue(words)).toEqual(value));

  it.each([[250_000], [[5, 6] as const], [null], [0.000_001], [-12.25]])('reads back %j as printed', (value) =>
    expect(readValue(printValue(value))).toEqual(value),
  );
});
