import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/engine/extract';
import type { Claim } from '../../src/model/claim';

const text = readFileSync(new URL('../../data/article.md', import.meta.url), 'utf8');
const { claims, dismissed, blocks } = extract({ text, article: 'bundled' });

const TENS_OF_THOUSANDS = [20_000, 99_999];

/** Every claim of the bundled article as a person reads it off the page: words, value, relation, unit, kind; then what it is a part of, and "minor". */
const expected = [
  ['at least 45', 45, '>=', 'civilian', 'count'],
  ['no', 0, '=', 'safe corridor', 'count', { minor: true }],
  ["Syria's biggest city", null, '=', 'city', 'ordinal-superlative'],
  ['at least 250,000', 250_000, '>=', 'person', 'count'],
  ['Tens of thousands', TENS_OF_THOUSANDS, '~', 'civilian', 'count', { vague: true }],
  ['mostly', 0.5, '>', 'fraction', 'percent', { minor: true, partOf: 'Tens of thousands' }],
  ['at least 51', 51, '>=', 'civilian', 'count'],
  ['seven', 7, '=', 'child', 'count', { partOf: 'at least 51' }],
  ['nearly 150 days', 150, '~', 'day', 'duration', { lean: 'below' }],
  ['most', 0.5, '>', 'fraction', 'percent', { minor: true }],
  ['about 400,000', 400_000, '~', 'Syrian', 'count'],
  ['Close to five million', 5_000_000, '~', 'Syrian', 'count', { lean: 'below' }],
  ['six million', 6_000_000, '=', 'Syrian', 'count'],
  ['biggest refugee and displacement crisis of our time', null, '=', 'crisis', 'ordinal-superlative'],
] as const;

const assertions: Readonly<Record<string, string>> = {
  'at least 45': 'Shelling kills at least 45 civilians',
  'at least 250,000': 'at least 250,000 people are under siege',
  'Tens of thousands':
    'Tens of thousands of civilians, mostly women and children, have been forced from their homes there since Saturday',
  'at least 51':
    'On Wednesday, government shelling killed at least 51 civilians - including seven children - as they tried to flee the area of Jibb al-Qubba',
  'nearly 150 days': 'These people have been besieged for nearly 150 days now',
  'about 400,000':
    "about 400,000 Syrians have been killed in the conflict that dates back to a 2011 uprising against Assad's regime",
  'Close to five million': 'Close to five million have fled into neighbouring countries over the years',
  'six million': 'six million remain internally displaced',
};

const words = ({ quantity }: Claim): string => quantity.text;

describe('the bundled article', () => {
  it('has these claims and no other, in this order', () => {
    expect(claims.map(words)).toEqual(expected.map(([quote]) => quote));
  });

  it.each(expected)('reads “%s”', (quote, value, relation, unit, kind, more?: object) => {
    const claim = claims.find((one) => words(one) === quote);
    if (claim === undefined) throw new Error(`no claim “${quote}”`);
    const { quantity } = claim;
    expect(text.slice(quantity.start, quantity.end)).toBe(quote);
    const whole = claims.find(({ id }) => id === claim.partOf);
    expect({
      value: quantity.value,
      relation: quantity.relation,
      unit: quantity.unit,
      kind: quantity.kind,
      ...(claim.minor ? { minor: true } : {}),
      ...(quantity.vague ? { vague: true } : {}),
      ...(quantity.lean ? { lean: quantity.lean } : {}),
      ...(whole ? { partOf: words(whole) } : {}),
    }).toEqual({ value, relation, unit, kind, ...more });
  });

  it.each(Object.entries(assertions))('judges “%s” by the clause it lives in', (quote, assertion) => {
    const claim = claims.find((one) => words(one) === quote);
    expect(claim && text.slice(claim.assertion.start, claim.assertion.end)).toBe(assertion);
  });

  it('says of every other numeral what it is, dates with their date', () => {
    expect(dismissed.map(({ text: numeral, reason, date }) => [numeral, reason, date])).toEqual([
      ['02.12.2016', 'date', '2016-12-02'],
      ['01 Dec 2016', 'date', '2016-12-01'],
      ['2011', 'year', '2011'],
    ]);
  });

  it('compares people with people', () => {
    const people = claims.filter(({ quantity }) => quantity.magnitude?.family === 'people').map(words);
    expect(people).toEqual([
      'at least 45',
      'at least 250,000',
      'Tens of thousands',
      'at least 51',
      'seven',
      'about 400,000',
      'Close to five million',
      'six million',
    ]);
  });

  it('gives each block its role', () => {
    const roles = blocks.map(({ start, end, role }) => [role, text.slice(start, end).slice(0, 30)]);
    expect(roles.filter(([role]) => role !== 'paragraph')).toEqual([
      ['boilerplate', '---'],
      ['title', '## **RUSSIA VOWS TO SAVE ALEPP'],
      ['published', '02.12.2016'],
      ['boilerplate', '---'],
      ['outlet', 'Al Jazeera, 01 Dec 2016'],
      ['related story', 'Aleppo onslaught: Shelling kil'],
      ['heading', "'Nowhere to go'"],
      ['related story', 'READ MORE: How much longer can'],
      ['related story', "Putin warns the world - don't "],
      ['boilerplate', '---'],
      ['boilerplate', 'Kaynak/Source:'],
    ]);
  });
});
