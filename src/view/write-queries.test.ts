import { expect, it } from 'vitest';
import { sampleArticle, sampleHead } from '../../tests/samples/sample-claims';
import { blankReview } from '../review/state';
import { toRows } from './row';
import { openQueries, writeQueries } from './write-queries';

const { text, claims } = sampleArticle([
  { words: 'The port saw {12} boats' },
  { words: 'and {30} gulls' },
  { words: '{4} cats' },
]);
const asked = claims.map((claim, at) => ({
  ...claim,
  review: { ...blankReview, query: ['Whose count?', '', ' Since when? '][at] ?? '' },
}));
const rows = toRows(asked, text, sampleHead);

it('writes the open questions under the words they are about, ready to send', () => {
  expect(writeQueries({ title: 'Harbour', outlet: 'The Lantern', published: '2024-03-03' }, rows)).toBe(
    'Questions on “Harbour” (The Lantern, 2024-03-03)\n\n1. “The port saw 12 boats”\nWhose count?\n\n2. “4 cats”\nSince when?\n',
  );
});

it('leaves out what was dismissed, and does without a title', () => {
  const left = rows.map((row, at) =>
    at === 0 ? { ...row, reviewed: { ...row.reviewed, status: 'dismissed' as const } } : row,
  );
  expect(openQueries(left).map(({ figure }) => figure)).toEqual(['4']);
  expect(writeQueries({ title: '', outlet: '', published: '' }, left)).toBe(
    'A question on the article\n\n1. “4 cats”\nSince when?\n',
  );
});
