import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readOne } from '../../../tests/files/show-read';
import { joinParts } from '../text-part';
import { walkParts } from './walk-parts';

const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom('4,200 homes', 'الميناء 75', '🙂‍↔️', 'wa\u00ADter', ' ', '\u200B', '&lt;b&gt;', 'ends here.'),
);
const { node } = fc.letrec((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    words,
    fc
      .tuple(
        fc.constantFrom(
          'div',
          'p',
          'h2',
          'li',
          'ul',
          'blockquote',
          'figcaption',
          'b',
          'a',
          'span',
          'sup',
          'td',
          'tr',
          'del',
          'pre',
          'br',
          'section',
        ),
        fc.array(tie('node'), { maxLength: 4 }),
      )
      .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`),
  ),
}));

test('whatever the markup, every block is a slice of the text, in order, without overlap', () => {
  fc.assert(
    fc.property(fc.array(node, { maxLength: 8 }), (nodes) => {
      const page = new DOMParser().parseFromString(nodes.join(''), 'text/html');
      const { parts } = walkParts(page.body);
      const { text, blocks } = joinParts(parts);
      expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(parts.map((part) => part.words.trim()));
      expect(blocks.every(({ start, end }, at) => start < end && start >= (blocks[at - 1]?.end ?? 0))).toBe(true);
    }),
  );
});

test('no letter of a page’s words is lost or made up, but for those it takes back', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom('div', 'p', 'li', 'b', 'span', 'h3'), words), { maxLength: 8 }),
      (nodes) => {
        const page = new DOMParser().parseFromString(
          nodes.map(([tag, inner]) => `<${tag}>${inner}</${tag}>`).join(''),
          'text/html',
        );
        const letters = (text: string): string => text.replace(/[\s\u00AD\u200B\u2060\uFEFF]+/gu, '');
        const { parts } = walkParts(page.body);
        expect(letters(parts.map((part) => part.words).join(''))).toBe(letters(page.body.textContent ?? ''));
      },
    ),
  );
});

test('right-to-left words and emoji keep true offsets', async () => {
  const html =
    '<h1>قيود جديدة</h1><p>قال الوزير إن 4,200 منزل بلا ماء 👨‍👩‍👧‍👦 منذ يوم الثلاثاء الماضي.</p><p>وأضاف أن الكلفة 75 مليون.</p>';
  const { text, blocks, language } = await readOne(new File([html], 'arabic.html'));
  const [, second, third] = blocks ?? [];
  expect(text.slice(second?.start, second?.end)).toContain('4,200 منزل بلا ماء 👨‍👩‍👧‍👦 منذ');
  expect(text.slice(third?.start, third?.end)).toBe('وأضاف أن الكلفة 75 مليون.');
  expect(language).toBe('ar');
});
