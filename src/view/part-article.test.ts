import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findParagraphs } from './find-paragraphs';
import { partArticle } from './part-article';

const anyText = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 9000 }), fc.constantFrom('\n', '\n\n')), { maxLength: 40 })
  .map((parts) => parts.map(([length, end]) => 'a'.repeat(length) + end).join(''));

describe('partArticle', () => {
  it('keeps every paragraph once, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const paragraphs = findParagraphs(text, []);
        expect(partArticle(paragraphs).flatMap((stretch) => stretch.paragraphs)).toEqual(paragraphs);
      }),
    );
  });

  it('holds a stretch to about two screens, and an article of a page to one stretch', () => {
    const news = findParagraphs(`${'A line of news. '.repeat(20)}\n\n`.repeat(400), []);
    const parted = partArticle(news);
    expect(parted.length).toBeGreaterThan(20);
    expect(Math.max(...parted.map(({ lines }) => lines))).toBeLessThanOrEqual(60);
    expect(partArticle(news.slice(0, 8))).toHaveLength(1);
  });
});
