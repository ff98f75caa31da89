import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Extraction } from '../model/claim';
import { extract, readDocument } from './extract';
import { isEnglish } from './is-english';
import { SCALES, SMALL_NUMBERS, TENS } from './lexicon/number-words';
import { opensNumeral } from './numerals/find-numerals';

const spansOf = ({ claims, quantities, dismissed }: Extraction) => [
  ...claims.map(({ quantity }) => quantity),
  ...quantities,
  ...dismissed,
];

/** Texts like news with anything in between: numbers, scales, marks, quotes, other scripts, lone surrogates. */
const pieces = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'at least',
      'people',
      'seven',
      'million',
      'a third of',
      'from',
      'to',
      'between',
      'and',
      'per cent',
      '%',
      '$',
      '£',
      'US$',
      'km',
      'nearly',
      'killed',
      'said',
      'the biggest',
      'record',
      'one',
      'half',
      'hundred',
      'thousand',
      'twenty',
      'zero',
      '-',
      'dozens of',
      'May',
      'Boeing',
      'aged',
      'years old',
      'more than',
      '½',
      '٣٤',
      '１２',
      '2016',
      '3.5',
      '1,250',
      '12/25/2016',
      '10.45pm',
      'F-16',
      '\n\n',
      '\n',
      '. ',
      ', ',
      '"',
      '“',
      '(',
      ')',
      '-',
      '–',
    ),
  },
  { weight: 2, arbitrary: fc.integer({ min: -5, max: 2_000_000 }).map(String) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);
const texts = fc
  .array(fc.tuple(pieces, fc.constantFrom(' ', '', '\u00a0')), { maxLength: 40 })
  .map((list) => list.map(([word, gap]) => word + gap).join(''));

describe('the extraction', { timeout: 60_000 }, () => {
  it('gives offsets that are true in any text', () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
        const extraction = extract({ text });
        for (const span of spansOf(extraction)) expect(text.slice(span.start, span.end)).toBe(span.text);
        for (const { quantity, sentence, assertion } of extraction.claims) {
          expect(sentence.start <= quantity.start && quantity.end <= sentence.end).toBe(true);
          expect(sentence.start <= assertion.start && assertion.end <= sentence.end).toBe(true);
          expect(assertion.start <= quantity.start && quantity.end <= assertion.end).toBe(true);
        }
      }),
      { numRuns: 250 },
    );
  });

  it('leaves no numeral unseen: each lies in a quantity or is dismissed with a reason', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const extraction = extract({ text });
        const seen = spansOf(extraction);
        const { tokens } = readDocument(text, null);
        // Of a text in another language the digits are read, not English words that happen to stand in it.
        const english = isEnglish(tokens);
        const numbers = tokens.filter(
          ({ kind, lower }) =>
            kind === 'number' || (english && (SMALL_NUMBERS.has(lower) || TENS.has(lower) || SCALES.has(lower))),
        );
        const unseen = numbers.filter(({ start, end }) => !seen.some((span) => span.start <= start && end <= span.end));
        expect(unseen.map((token) => token.text)).toEqual([]);
        expect(extraction.dismissed.every(({ reason }) => reason.length > 0)).toBe(true);
      }),
      { numRuns: 250 },
    );
  });

  it('reads a text the same whatever unrelated paragraph follows it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const head = `The council met on Monday.\n\n${text}.`;
        const before = extract({ text: head, blocks: [{ start: 0, end: head.length, role: 'paragraph' }] });
        const longer = `${head}\n\nThe weather was mild and the river calm.`;
        const after = extract({
          text: longer,
          blocks: [
            { start: 0, end: head.length, role: 'paragraph' },
            { start: head.length + 2, end: longer.length, role: 'paragraph' },
          ],
        });
        expect(after.claims.map(({ quantity }) => quantity)).toEqual(before.claims.map(({ quantity }) => quantity));
        expect(after.dismissed).toEqual(before.dismissed);
      }),
      { numRuns: 150 },
    );
  });

  it('names equal figures in equal sentences apart, and keeps a claim’s id when text is put before it', () => {
    const sentence = 'At least 12 people were hurt.';
    const twice = extract({ text: `${sentence}\n\n${sentence}`, article: 'a' }).claims.map(({ id }) => id);
    expect(new Set(twice).size).toBe(2);
    const moved = extract({ text: `It rained all day in the north.\n\n${sentence}`, article: 'a' }).claims.map(
      ({ id }) => id,
    );
    expect(moved).toEqual([twice[0]]);
  });

  it('opens a numeral at every digit', () => {
    expect(
      readDocument('٣٤ and ½', null)
        .tokens.filter(opensNumeral)
        .map(({ text }) => text),
    ).toEqual(['٣٤', '½']);
  });
});
