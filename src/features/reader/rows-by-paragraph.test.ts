import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlaps, type Span } from '../../model/span';
import type { ClaimRow } from '../../view/row';
import { rowsByParagraph } from './rows-by-paragraph';

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

/** A row of which only the figure's place matters here. */
const rowAt = (quantity: Span): ClaimRow => ({ claim: { quantity } }) as unknown as ClaimRow;

test('gives each paragraph the claims that overlap it, as looking at every pair would', () => {
  fc.assert(
    fc.property(anySpans, anySpans, fc.boolean(), (paragraphs, figures, isReversed) => {
      const rows = (isReversed ? figures.toReversed() : figures).map(rowAt);
      expect(rowsByParagraph(paragraphs, rows)).toEqual(
        paragraphs.map((paragraph) => rows.filter((row) => overlaps(row.claim.quantity, paragraph))),
      );
    }),
  );
});
