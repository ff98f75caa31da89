import { describe, expect, it } from 'vitest';
import { extract } from '../extract';

/** The units in order. */
const units = (text: string): readonly string[] =>
  extract({ text, blocks: [{ start: 0, end: text.length, role: 'paragraph' }] }).claims.map(
    ({ quantity }) => quantity.unit,
  );

describe('a unit that its text leaves out', () => {
  it.each([
    ['The lowest bid is 74.07 cents, the highest is 84.75.', ['bid', 'cent', 'bid', 'cent']],
    ['The number of damaged houses stood at 4,000.', ['damaged house']],
    ['They found 37 bodies, nine of them children.', ['body', 'child']],
    ['It wants 12%; the offer is 5.', ['percent', 'percent']],
    ['He admitted 12 counts of fraud and two of theft.', ['count', 'count']],
    ['Bins are emptied every three weeks instead of two.', ['week', 'week']],
    ['The camp was built for 4,000.', ['person']],
    ['The toll climbed to 46; 12 boats sank.', ['death', 'boat']],
    ['Children had 0.71 attacks a year, compared with 1.54.', ['attack per year', 'attack per year']],
    ['Cases rose from 11,000 in 2021 to more than 30,000 last year.', ['case', 'case']],
  ])('%s', (text, expected) => {
    expect(units(text)).toEqual(expected);
  });
});
