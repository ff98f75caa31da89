import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LineHeights } from './line-heights';

it('stands where a walk over all lines says, whatever was measured', () => {
  const measured = fc.array(fc.tuple(fc.nat(999), fc.integer({ min: 1, max: 300 })), { maxLength: 60 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), measured, fc.nat(1000), (count, changes, at) => {
      const heights = new LineHeights(count, 52);
      const plain = Array.from({ length: count }, () => 52);
      for (const [line, height] of changes) {
        expect(heights.measure(line, height)).toBe(line < count && plain[line] !== height);
        if (line < count) plain[line] = height;
      }
      const starts = [0];
      for (const height of plain) starts.push((starts.at(-1) ?? 0) + height);
      expect(heights.total()).toBe(starts.at(-1));
      expect(heights.startOf(at)).toBe(starts[Math.min(at, count)]);
      const line = at % count;
      expect(heights.lineAt(starts[line] ?? 0)).toBe(line);
      expect(heights.lineAt((starts[line + 1] ?? 0) - 1)).toBe(line);
    }),
  );
});

it('guesses what was not measured', () => {
  const heights = new LineHeights(600, 52);
  heights.measure(1, 30);
  heights.measure(500, 52);
  heights.guess(40);
  expect([0, 1, 2, 500, 599].map((line) => heights.heightOf(line))).toEqual([40, 30, 40, 52, 40]);
  expect(heights.total()).toBe(598 * 40 + 30 + 52);
});

it('takes the first or the last line beyond the ends', () => {
  const heights = new LineHeights(300, 10);
  expect([heights.lineAt(-5), heights.lineAt(1e6)]).toEqual([0, 299]);
  expect(new LineHeights(0, 10).total()).toBe(0);
});
