import { expect, it } from 'vitest';
import { nameMention } from './name-mention';

const known = ["Stephen O'Brien", 'Ada Lind', 'Kim Lind', null].map((name) => ({ name, mention: null }));
const mention = { start: 3, end: 9 };

it.each([
  ["O'Brien", "Stephen O'Brien"],
  ['ada', 'Ada Lind'],
  ['Lind', 'Lind'],
  ['Brie', 'Brie'],
  ['the mayor', 'the mayor'],
])('takes “%s” for %s', (words, name) => {
  expect(nameMention(words, mention, known)).toEqual({ name, mention });
});
