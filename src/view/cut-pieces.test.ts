import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asId, type ClaimId } from '../model/ids';
import { cutPieces, type MarkedSpan } from './cut-pieces';
import { showMarkup } from './show-markup';

const claim = (name: string, start: number, end: number): MarkedSpan => ({ id: asId<ClaimId>(name), start, end });
const cut = (text: string, marks: readonly MarkedSpan[] = []) =>
  cutPieces({ start: 0, end: text.length }, showMarkup(text, 0), marks, null);
const shown = (text: string) =>
  cut(text)
    .map(({ start, end, strong, emphasis }) => {
      const words = text.slice(start, end);
      return strong ? `<b>${words}</b>` : emphasis ? `<i>${words}</i>` : words;
    })
    .join('');

describe('markup', () => {
  it.each([
    ['## **A heading**', '<b>A heading</b>'],
    ['humanitarian access \\* corridors', 'humanitarian access * corridors'],
    ['some *stressed* words and 3 * 4 * 5', 'some <i>stressed</i> words and 3 * 4 * 5'],
    ['a snake_case_name', 'a snake_case_name'],
    ['> quoted', 'quoted'],
    ['see [the report](https://example.org/a)', 'see the report'],
    ['C:\\dir and 5 \\% of **two', 'C:\\dir and 5 \\% of **two'],
    ['<b>not</b> ours', '<b>not</b> ours'],
  ])('shows %j as %j', (text, meant) => {
    expect(shown(text)).toBe(meant);
  });
});

describe('cutPieces', () => {
  it('gives the words of overlapping claims to the shortest', () => {
    const text = 'at least 51 of 90 guests';
    const pieces = cut(text, [claim('whole', 0, 17), claim('part', 9, 11)]);
    expect(pieces.map(({ start, end, claim: id }) => [text.slice(start, end), id])).toEqual([
      ['at least ', 'whole'],
      ['51', 'part'],
      [' of 90', 'whole'],
      [' guests', null],
    ]);
  });

  it('gives the selected claim its words where shorter ones have them all', () => {
    const text = '12 to 15 boats';
    const marks = [claim('range', 0, 8), claim('low', 0, 5), claim('high', 3, 8)];
    const owners = (selected: string | null) =>
      cutPieces(
        { start: 0, end: text.length },
        showMarkup(text, 0),
        marks,
        null,
        [],
        selected === null ? null : asId<ClaimId>(selected),
      ).map(({ start, end, claim: id, claims }) => [text.slice(start, end), id, claims.length]);
    expect(owners(null)).toEqual([
      ['12 ', 'low', 2],
      ['to', 'low', 3],
      [' 15', 'high', 2],
      [' boats', null, 0],
    ]);
    expect(owners('range').map(([, id]) => id)).toEqual(['range', 'range', 'range', null]);
  });

  it('cuts right to left text and emoji where the offsets say', () => {
    const text = 'قُتل 51 مدنيا 👨‍👩‍👧 على الأقل';
    const start = text.indexOf('51');
    expect(cut(text, [claim('c', start, start + 2)]).map((piece) => text.slice(piece.start, piece.end))).toEqual([
      'قُتل ',
      '51',
      ' مدنيا 👨‍👩‍👧 على الأقل',
    ]);
  });

  it('tells speaker, cue and assertion of the selected claim apart', () => {
    const text = 'Ada said 51 guests left';
    const pieces = cutPieces({ start: 0, end: text.length }, showMarkup(text, 0), [], {
      assertion: { start: 9, end: 23 },
      speaker: { start: 0, end: 3 },
      cue: { start: 4, end: 8 },
      via: [],
    });
    expect(pieces.map(({ start, end, lit, part }) => [text.slice(start, end), part ?? (lit ? 'lit' : '')])).toEqual([
      ['Ada', 'speaker'],
      [' ', ''],
      ['said', 'cue'],
      [' ', ''],
      ['51 guests left', 'lit'],
    ]);
  });

  it('shows every character once, in order, but for hidden markup', () => {
    const text = fc
      .array(fc.constantFrom('a', '1', '*', '**', '\\', '_', ' ', '[', ']', '(x)'))
      .map((parts) => parts.join(''));
    const spans = fc.array(fc.tuple(fc.nat(12), fc.nat(12)), { maxLength: 4 });
    fc.assert(
      fc.property(text, spans, (words, ends) => {
        const marks = ends.map(([a, b], at) => claim(`c${at}`, Math.min(a, b), Math.max(a, b) + 1));
        const pieces = cut(words, marks);
        const hidden = showMarkup(words, 0).hidden;
        const expected = [...words]
          .filter((_, at) => !hidden.some(({ start, end }) => start <= at && at < end))
          .join('');
        expect(pieces.map(({ start, end }) => words.slice(start, end)).join('')).toBe(expected);
      }),
    );
  });
});
