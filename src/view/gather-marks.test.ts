import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gatherMarks } from './gather-marks';

test('every mark is seen on its line, and no line holds a look twice', () => {
  const marks = fc.array(
    fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), look: fc.constantFrom('a', 'b') }),
  );
  fc.assert(
    fc.property(marks, fc.integer({ min: 1, max: 50 }), (all, lines) => {
      const gathered = gatherMarks(all, lines);
      for (const { at, look } of all) expect(gathered.get(look)).toContain(Math.min(lines - 1, Math.floor(at * lines)));
      for (const seen of gathered.values()) expect(new Set(seen).size).toBe(seen.length);
    }),
  );
});
