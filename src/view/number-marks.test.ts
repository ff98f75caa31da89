import { expect, test } from 'vitest';
import { asId, type ClaimId } from '../model/ids';
import { cutPieces } from './cut-pieces';
import { numberMarks } from './number-marks';
import { showMarkup } from './show-markup';

const claim = (name: string, start: number, end: number) => ({ id: asId<ClaimId>(name), start, end });
const numbered = (text: string, marks: ReturnType<typeof claim>[]) =>
  [...numberMarks(cutPieces({ start: 0, end: text.length }, showMarkup(text, 0), marks))].map(([piece, ids]) => [
    text.slice(piece.start, piece.end),
    ...ids,
  ]);

test('a claim is numbered where its own words begin', () => {
  expect(numbered('at least 51 of 90', [claim('whole', 0, 17), claim('part', 9, 11)])).toEqual([
    ['at least ', 'whole'],
    ['51', 'part'],
  ]);
});

test('a claim without words of its own is numbered beside the shorter one', () => {
  expect(numbered('12 boats', [claim('one', 0, 2), claim('other', 0, 2)])).toEqual([['12', 'one', 'other']]);
});
