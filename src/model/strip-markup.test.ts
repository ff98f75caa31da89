import { expect, it } from 'vitest';
import { stripMarkup } from './strip-markup';

it.each([
  ['**bold** words', 'bold words'],
  ['a \\* star', 'a * star'],
  ['over\ntwo  lines', 'over two lines'],
  ['3 * 4', '3 * 4'],
  ['40 houses\n> and 12 farms\n> > were lost', '40 houses and 12 farms were lost'],
  ['> 5 %', '> 5 %'],
])('shows %j as %j', (words, shown) => {
  expect(stripMarkup(words)).toBe(shown);
});
