import fc from 'fast-check';
import { expect, it } from 'vitest';
import { likeness, printText } from './text-print';

const words = (count: number, seed: number): string =>
  Array.from({ length: count }, (_, at) => `w${(at * 7919 + seed * 104_729) % 5003}`).join(' ');

it('takes the same words with other white space as the same text', () => {
  expect(printText('Two  ships\nsank.').hash).toBe(printText('Two ships sank. ').hash);
  expect(printText('Two ships sank.').hash).not.toBe(printText('Ten ships sank.').hash);
});

it('finds a text with one figure changed nearly the same, another text not', () => {
  const story = words(400, 1);
  expect(likeness(printText(story), printText(story.replace('w1', '12,000')))).toBeGreaterThan(0.9);
  expect(likeness(printText(story), printText(`${story} ${words(200, 3)}`))).toBeGreaterThan(0.5);
  expect(likeness(printText(story), printText(words(400, 2)))).toBeLessThan(0.1);
});

it('is symmetric, within 0 and 1, and 1 of a text with itself', () => {
  const text = fc.array(fc.constantFrom('ten', 'ships', 'sank', 'today', 'five', 'men'), { maxLength: 60 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [first, second] = [printText(a.join(' ')), printText(b.join(' '))];
      const alike = likeness(first, second);
      expect(alike).toBe(likeness(second, first));
      expect(alike).toBeGreaterThanOrEqual(0);
      expect(alike).toBeLessThanOrEqual(1);
      expect(likeness(first, first)).toBe(1);
    }),
  );
});
