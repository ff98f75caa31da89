import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyHistory } from '../../tests/samples/sample-events';
import { foldEvents } from './fold';
import { keepUnion } from './keep-reviews';

test('each event once, and the same array as long as the same events come, wherever they come from', () => {
  fc.assert(
    fc.property(anyHistory, fc.nat(40), fc.nat(40), (history, first, second) => {
      const union = keepUnion();
      const before = union(history.slice(0, first), history.slice(first));
      const after = union(history.slice(0, second), history.slice(Math.min(first, second)));
      expect(new Set(after)).toEqual(new Set(history));
      expect(after).toHaveLength(history.length);
      expect(after).toBe(before);
      expect(foldEvents(after)).toEqual(foldEvents(history));
    }),
  );
});

test('an event more, or another one, makes another array', () => {
  fc.assert(
    fc.property(
      anyHistory.filter((history) => history.length > 1),
      (history) => {
        const union = keepUnion();
        const before = union(history.slice(1), []);
        const swapped = union(history.slice(0, -1), []);
        const all = union(history.slice(0, -1), history.slice(-1));
        expect(swapped).not.toBe(before);
        expect(swapped).toEqual(history.slice(0, -1));
        expect(all).not.toBe(swapped);
        expect(all).toEqual(history);
      },
    ),
  );
});
