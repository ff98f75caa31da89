import { expect, it } from 'vitest';
import { plain } from './plain';

it.each([
  ['**bold** words', 'bold words'],
  ['a \\* star', 'a * star'],
  ['over\ntwo  lines', 'over two lines'],
  ['3 * 4', '3 * 4'],
])('shows %j as %j', (words, shown) => {
  expect(plain(words)).toBe(shown);
});
