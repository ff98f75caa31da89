import { describe, expect, it } from 'vitest';
import { sampleRows } from '../../tests/samples/sample-claims';
import { readNumberQuery } from './read-number-query';
import { testSearch } from './search-rows';

const rows = sampleRows([
  { words: 'at least {250,000} people are under siege', value: 250_000, speaker: 'Harbour officials', role: 'City' },
  { words: '{a quarter of a million} left', value: 250_000 },
  { words: '{51} guests were hurt', value: 51 },
  { words: 'nearly {150 days} of rain', value: 150 },
  { words: '{€2.5m} was lost', value: 2_500_000 },
]);
const found = (search: string) => rows.filter(testSearch(search) ?? (() => true)).map(({ number }) => number);

describe('testSearch', () => {
  it.each([
    ['250', [1, 2]],
    ['250k', [1, 2]],
    ['250,000', [1, 2]],
    ['250000', [1, 2]],
    ['quarter of a million', [1, 2]],
    ['a quarter million', [1, 2]],
    ['2.5 million', [5]],
    ['51', [3]],
    ['5', []],
    ['150', [4]],
    ['siege', [1]],
    ['harbour OFF', [1]],
    ['own voice', [2, 3, 4, 5]],
    ['unattributed', [2, 3, 4, 5]],
    ['', [1, 2, 3, 4, 5]],
    ['  ', [1, 2, 3, 4, 5]],
    ['(.*', []],
  ])('%j', (search, numbers) => {
    expect(found(search)).toEqual(numbers);
  });
});

describe('readNumberQuery', () => {
  it.each([
    ['250', { value: 250, scaled: false }],
    ['1,234.5', { value: 1234.5, scaled: false }],
    ['.5', { value: 0.5, scaled: false }],
    ['8.1bn', { value: 8_100_000_000, scaled: true }],
    ['half a million', { value: 500_000, scaled: true }],
    ['twenty-five', { value: 25, scaled: false }],
    ['siege', null],
    ['5 people', null],
    ['', null],
  ])('%j', (search, read) => {
    expect(readNumberQuery(search)).toEqual(read);
  });
});
