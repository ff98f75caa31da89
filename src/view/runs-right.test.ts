import { expect, test } from 'vitest';
import { runsRight } from './runs-right';

test.each([
  ['at least 40', true],
  ['40 people', true],
  ['51', false],
  ['👨‍👩‍👧 12.5%', false],
  ['51 شخصا', false],
  ['כ-40', false],
  ['四十人', true],
  ['', false],
])('the first letter of %j decides: %s', (words, isRight) => {
  expect(runsRight(words)).toBe(isRight);
});
