import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinParts, type TextPart } from './text-part';

const part: fc.Arbitrary<TextPart> = fc.record({
  role: fc.constantFrom('title', 'heading', 'paragraph', 'list item', 'caption', 'quotation', 'related story'),
  words: fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constantFrom(
      'By Ada Smith',
      '14 March 2024',
      'Read more: 12 walls',
      '👩‍👩‍👧 +4%',
      'הנמל נסגר ב-4,200 בתים',
      '  ',
      'a\nb',
    ),
  ),
});

test('blocks are in order, do not overlap, and are the words of their parts in the text', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      const kept = parts.filter(({ words }) => words.trim() !== '');
      const { text, blocks } = joinParts(kept);
      expect(blocks.map(({ role, start, end }) => ({ role, words: text.slice(start, end) }))).toEqual(
        kept.map(({ role, words }) => ({ role, words: words.trim() })),
      );
      let end = 0;
      for (const block of blocks) {
        expect(text.slice(end, block.start)).toMatch(/^\n*$/u);
        ({ end } = block);
      }
      expect(end).toBe(text.length);
    }),
  );
});

test('the items of a list follow each other, other parts stand apart', () => {
  const parts = ['list item', 'list item', 'paragraph'] as const;
  expect(joinParts(parts.map((role) => ({ role, words: role }))).text).toBe('list item\nlist item\n\nparagraph');
});
