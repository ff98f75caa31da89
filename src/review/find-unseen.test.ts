import { expect, test } from 'vitest';
import { readSample } from '../../tests/samples/sample-reading';
import { asId, type RevisionId } from '../model/ids';
import { findUnseen } from './find-unseen';
import { place } from './place';

const text = 'In 2011 some 1,200 houses and 30 farms, or 12.5 in all, were lost.';
const extraction = readSample(text);
const { claims } = place(new Map(), { id: asId<RevisionId>('r'), text }, extraction);
const words = (seenClaims = claims, dismissed = extraction.dismissed): string[] =>
  findUnseen(text, seenClaims, { dismissed, quantities: [] }).map(({ start, end }) => text.slice(start, end));

test('every numeral that is a claim or dismissed is seen', () => {
  expect(words()).toEqual([]);
});

test('a numeral that nobody has looked at is unseen', () => {
  const without = (figure: string) => claims.filter(({ claim }) => claim.quantity.text !== figure);
  expect(words(without('1,200'))).toEqual(['1,200']);
  expect(words([])).toEqual(['2011', '1,200', '30', '12.5']);
});

test('a dismissed numeral is seen, and a dismissal that spans several covers them all', () => {
  expect(words([], [{ start: 3, end: 7, text: '2011', reason: 'year' }])).toEqual(['1,200', '30', '12.5']);
  expect(words([], [{ start: 0, end: text.length, text, reason: 'quoted' }])).toEqual([]);
});
