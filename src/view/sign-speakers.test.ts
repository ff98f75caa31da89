import { expect, test } from 'vitest';
import { sampleRows } from '../../tests/samples/sample-claims';
import { signSpeakers } from './sign-speakers';

test('letters go by the number of claims, own voice has none, those beyond the hues share one', () => {
  const rows = sampleRows([
    { words: '{1} boat' },
    ...['Ada', 'Ben', 'Ben', 'Cyd', 'Dov', 'Eva', 'Fay', 'Gus'].map((speaker) => ({ words: '{2} boats', speaker })),
  ]);
  expect(signSpeakers(rows).map(({ speaker, letter, hue, claims }) => [speaker, letter, hue, claims])).toEqual([
    ['Ben', 'A', 1, 2],
    ['Ada', 'B', 2, 1],
    ['Cyd', 'C', 3, 1],
    ['Dov', 'D', 4, 1],
    ['Eva', 'E', 5, 1],
    ['Fay', 'F', 6, 1],
    ['Gus', '+', 0, 1],
    [null, '', 0, 1],
  ]);
});

test('a dismissed claim does not count', () => {
  const rows = sampleRows([
    { words: '{1} boat', speaker: 'Ada', status: 'dismissed' },
    { words: '{2} boats', speaker: 'Ada' },
  ]);
  expect(signSpeakers(rows).map(({ claims }) => claims)).toEqual([1]);
});
