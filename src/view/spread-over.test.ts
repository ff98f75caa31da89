import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlaps, type Span } from '../model/span';
import { spreadOver } from './spread-over';

const anySpans = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 6 })), { maxLength: 12 })
  .map((steps) => {
    let at = 0;
    return steps.map(([gap, length]): Span => {
      const start = at + gap;
      at = start + length;
      return { start, end: at };
    });
  });

test('gives each place the items that overlap it, as looking at every pair would', () => {
  fc.assert(
    fc.property(anySpans, anySpans, fc.boolean(), (places, spans, isReversed) => {
      const items = (isReversed ? spans.toReversed() : spans).map((span, at) => ({ span, at }));
      expect(spreadOver(places, items, ({ span }) => span)).toEqual(
        places.map((place) => items.filter(({ span }) => overlaps(span, place))),
      );
    }),
  );
});
