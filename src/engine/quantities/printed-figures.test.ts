import { describe, expect, it } from 'vitest';
import { extract } from '../extract';

/** Each claim as "words: relation value unit"; = and minor claims' mark are left out. */
const read = (text: string): readonly string[] =>
  extract({ text, blocks: [{ start: 0, end: text.length, role: 'paragraph' }] }).claims.map(
    ({ quantity: { text: words, value, unit, relation } }) =>
      `${words}: ${relation === '=' ? '' : `${relation} `}${Array.isArray(value) ? value.join('..') : value} ${unit}`,
  );

describe('scales glued to their figures', () => {
  it.each([
    ['The backlog grew to 3.4m.', ['3.4m: 3400000 ']],
    ['Blue took 8.2m votes and Green 5.9m.', ['8.2m: 8200000 vote', '5.9m: 5900000 vote']],
    ['Output will be 1.2m-1.6m.', ['1.2m-1.6m: 1200000..1600000 ']],
    ['The fence is 3m high and he ran 800m.', ['3m: 3 metre', '800m: 800 metre']],
    ['They found it 300m from the lake.', ['300m: 300 metre']],
    ['A £46m hole in its budget, 7.6m of it spent on a pool.', ['£46m: 46000000 GBP', '7.6m: 7600000 ']],
    ['Nobody came within 50m of it.', ['within 50m: <= 50 metre']],
    ['He won the 5k run before 12k people.', ['5k: 5 kilometre', '12k: 12000 person']],
    ['The van cost 45 grand.', ['45 grand: 45000 ']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('a unit or scale that only the last of a list names', () => {
  it.each([
    ['Support was 44, 39 and 12 per cent.', ['44: 44 percent', '39: 39 percent', '12 per cent: 12 percent']],
    ['They hired 70, 55 and 30 cooks.', ['70: 70 cook', '55: 55 cook', '30: 30 cook']],
    ['It lent 4 and 6 billion euros.', ['4: 4000000000 EUR', '6 billion euros: 6000000000 EUR']],
    ['Debt fell to 71.2 from 74.8 per cent.', ['71.2: 71.2 percent', '74.8 per cent: 74.8 percent']],
    ['Rovers won 11 of 14 games.', ['11: 11 game', '14: 14 game']],
    ['He had 9 of his 22 points by then.', ['9: 9 point', '22: 22 point']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('from A to B', () => {
  it.each([
    [
      'Rents rose in all of the nine cities that were looked at, from 3.1 to 3.7 per cent.',
      ['nine: 9 city', '3.1: 3.1 percent', '3.7 per cent: 3.7 percent'],
    ],
    ['From 20 to 24 per cent, backing has grown.', ['20: 20 percent', '24 per cent: 24 percent']],
    ['Fares range from 8 to 11 euros.', ['from 8 to 11 euros: 8..11 EUR']],
    ['The work takes one to three months.', ['one to three months: 1..3 month']],
    ['It is for 8- to 11-year-olds.', ['8- to 11: 8..11 year']],
    ['Debt rose by 20,000 to 2.31m.', ['20,000: 20000 ', '2.31m: 2310000 ']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('bounds away from their figures', () => {
  it.each([
    ['Groups of eight walkers or more pay.', ['eight walkers or more: >= 8 walker']],
    ['Fleets of 12 buses or fewer are free.', ['12 buses or fewer: <= 12 bus']],
    ['It carries a minimum fine of 300 euros.', ['300 euros: >= 300 EUR']],
    ['The clinic is short of 40 doctors.', ['40: 40 doctor']],
    ['It took nearly a month.', ['nearly a month: ~ 1 month']],
    ['Not even 2% came.', ['Not even 2%: < 2 percent']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('digits as they are printed elsewhere', () => {
  it.each([
    ['It cost €2 715 million.', ['€2 715 million: 2715000000 EUR']],
    ['The ferry held 1 480 passengers.', ['1 480: 1480 passenger']],
    ['The canton has 27’600 voters.', ['27’600: 27600 voter']],
    ['The island has 218.000 people.', ['218.000: 218000 person']],
    ['Rates rose by ¼ per cent.', ['¼ per cent: 0.25 percent']],
    ['It holds 3.1 × 10⁷ cells.', ['3.1 × 10⁷: 31000000 cell']],
    ['Storms cut off 100s of farms.', ['100s: ~ 200..999 farm']],
    ['He is 5ft 6in tall and weighs 12st 7lb.', ['5ft 6in: 5.5 foot', '12st 7lb: 12.5 stone']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('counts that look like ages, years and names', () => {
  it.each([
    ['In Leeds, 14, mostly pupils, fell ill.', ['14: 14 ', 'mostly: > 0.5 fraction']],
    ['They planted 2019 oaks.', ['2019: 2019 oak']],
    ['They won 2019 elections.', []],
    ['Wards 3, 6 and 8 were shut; rooms 4 and 5 were not.', []],
    ['The firm runs 9 out-of-town shops.', ['9: 9 shop']],
    ['The city is third in the table, and stays at eighth.', ['third: 3 place', 'eighth: 8 place']],
    ['Hawks beat Kings 118-104.', ['118-104: 118..104 score']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
