import { expect, it } from 'vitest';
import { sampleRows } from '../../tests/samples/sample-claims';
import type { ArticleId } from '../model/ids';
import { asId } from '../model/ids';
import { orderSpeakers, tallySpeakers } from './tally-speakers';

const rows = sampleRows([
  { words: 'about {400} ships', speaker: 'Ann', role: 'harbour master', verdict: { is: 'verified' } },
  { words: 'about {500} ships', speaker: 'Ann', role: 'master' },
  { words: 'about {600} ships', speaker: 'Ann', role: 'master', status: 'dismissed' },
  { words: 'about {700} ships', speaker: 'Ann', role: 'master', verdict: { is: 'disputed', reason: null } },
  { words: 'about {800} ships' },
  { words: 'about {900} ships', speaker: 'Bo' },
]).map((row, at) => (at === 4 || at === 5 ? row : { ...row, article: asId<ArticleId>(`a${at % 2}`) }));

it('counts each speaker’s claims by verdict over articles, the own voice among them', () => {
  expect(tallySpeakers(rows)).toMatchObject([
    { key: 'Ann', role: 'master', articles: 2, claims: 3, verified: 1, disputed: 1, 'needs-context': 0, open: 1 },
    { key: 'own-voice', name: null, role: '', articles: 1, claims: 1, open: 1 },
    { key: 'Bo', claims: 1 },
  ]);
});

it('orders speakers by names and numbers, the own voice last among names', () => {
  const names = (column: 'name' | 'claims', descending: boolean) =>
    orderSpeakers(tallySpeakers(rows), { column, descending }, 'en').map(({ key }) => key);
  expect(names('name', false)).toEqual(['Ann', 'Bo', 'own-voice']);
  expect(names('name', true)).toEqual(['Bo', 'Ann', 'own-voice']);
  expect(names('claims', false).at(-1)).toBe('Ann');
});
