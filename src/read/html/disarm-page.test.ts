import fc from 'fast-check';
import { expect, test } from 'vitest';
import { disarmPage } from './disarm-page';

test.each([
  ['<p style="color: red" onclick=x()>a</p>', '<p data-style="color: red" data-onclick=x()>a</p>'],
  ['<img/onerror="a" src="x>y" ONLOAD = \'b\'>', '<img/data-onerror="a" src="x>y" data-ONLOAD = \'b\'>'],
  ['<base href="https://evil.example/">', '<meta data-base href="https://evil.example/">'],
  ['<style>p {}</style>', '<script type="none">p {}</script>'],
  ['<p "><i onclick=x>a</i>', '<p "><i data-onclick=x>a</i>'],
  ['<!-- <p "> --><p style=a>', '<!-- <p "> --><p data-style=a>'],
  [
    '<script>if (a<b && c == "<p style=1>")</script><p style>',
    '<script>if (a<b && c == "<p style=1>")</script><p data-style>',
  ],
  ['<p style="never ends', '<p style="never ends'],
  ['<p title= style="a">', '<p title= style="a">'],
  ['<a title="style=1 onclick=2">3 < 4 and onclick=5</a>', '<a title="style=1 onclick=2">3 < 4 and onclick=5</a>'],
])('%s', (source, disarmed) => {
  expect(disarmPage(source)).toBe(disarmed);
});

test('words without a tag stay to the letter', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }).filter((words) => !/<[a-z]/iu.test(words)),
      (words) => {
        expect(disarmPage(words)).toBe(words);
      },
    ),
  );
});

test('a page of tags that never end takes no longer than another of its length', () => {
  const at = performance.now();
  for (const piece of ['<a ', '<p "', '<!--', '<script>', '<a =', "<a b='", '< a']) disarmPage(piece.repeat(100_000));
  expect(performance.now() - at).toBeLessThan(2000);
});
