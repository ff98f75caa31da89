import { describe, expect, it } from 'vitest';
import { extract } from '../extract';

/** Each claim as "words: value unit". */
const read = (text: string): readonly string[] =>
  extract({ text, blocks: [{ start: 0, end: text.length, role: 'paragraph' }] }).claims.map(
    ({ quantity: { text: words, value, unit } }) =>
      `${words}: ${Array.isArray(value) ? value.join('..') : value} ${unit}`,
  );

describe('two numbers that are one', () => {
  it.each([
    ['It takes 10 to 15 minutes.', ['10 to 15 minutes: 10..15 minute']],
    ['They bought 1 to 2 million barrels.', ['1 to 2 million barrels: 1000000..2000000 barrel']],
    ['Between 15 and 25 per cent agreed.', ['Between 15 and 25 per cent: 15..25 percent']],
    ['We need three or four years.', ['three or four years: 3..4 year']],
    ['A patient needs eight to ten litres of water.', ['eight to ten litres: 8..10 litre']],
    ['The firm treats between 250 and 300 patients.', ['between 250 and 300: 250..300 patient']],
    ['Seats rose from 9 to 10.', ['9: 9 seat', '10: 10 seat']],
    ['Prices rose to 10 dollars from 9 dollars.', ['10 dollars: 10 USD', '9 dollars: 9 USD']],
    ['City 2-3 Rovers', ['2-3: 2..3 score']],
    ['They went out 6-2, 6-4.', ['6-2: 6..2 score', '6-4: 6..4 score']],
    ['Shops are open 24-7 there.', ['24: 24 ', '7: 7 ']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
