import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { article, SampleLedger } from '../../tests/samples/sample-reading';
import { sampleSource } from '../../tests/samples/sample-source';
import { asId, type EvidenceId, type RevisionId } from '../model/ids';
import type { Evidence } from '../model/review-event';
import type { ClaimsSource } from './claim-line';
import { claimColumns, exportClaims } from './claims-csv';

const source = (of: Partial<Evidence>): Evidence => ({
  id: asId<EvidenceId>(`${of.says} ${of.url} ${of.title}`),
  url: '',
  title: '',
  publisher: '',
  locator: '',
  says: '',
  accessed: '2026-01-02',
  archiveUrl: '',
  ...of,
});

const exported = (ledger: SampleLedger, of: Partial<ClaimsSource> = {}, gap: number | null = null): string => {
  const { claims, signOff } = ledger.placement;
  const source = { ...sampleSource(ledger), signOff, ...of };
  return exportClaims(
    claims.map((reviewed) => ({ reviewed, source, gap, speaker: reviewed.claim.attribution.speaker?.name ?? null })),
  );
};

const rowsOf = (csv: string): Record<string, string>[] =>
  parse(csv, { bom: true, columns: true }) as Record<string, string>[];

const story = 'The council met. Ada said 48 million was spent on **the bridge**. Workers shut 12 lanes.';

test('people come first: the columns that they read, in the order in which they ask', () => {
  expect(claimColumns.map(({ name }) => name).slice(0, 15)).toEqual([
    '#',
    'figure',
    'claim',
    'speaker',
    'how',
    'verdict',
    'reason',
    'source says',
    'difference %',
    'source',
    'URL',
    'note',
    'query',
    'status',
    'version',
  ]);
});

test('a claim with its review in one row', () => {
  const ledger = new SampleLedger(story);
  const claim = ledger.claim('48 million');
  ledger.decide(claim, [
    { type: 'said', said: 'yes' },
    { type: 'verdict', verdict: { is: 'disputed', reason: 'exaggerated' } },
    { type: 'evidence-added', evidence: source({ says: '46.2 million', title: 'Accounts', locator: 'p. 4' }) },
    { type: 'note', note: 'two lines,\nand a "quote"' },
  ]);
  const [spent, lanes] = rowsOf(exported(ledger, {}, -0.0375));
  expect(spent).toMatchObject({
    '#': '1',
    figure: '48 million',
    claim: 'Ada said 48 million was spent on the bridge.',
    speaker: 'Ada',
    how: 'Paraphrased',
    verdict: 'disputed',
    reason: 'exaggerated',
    'source says': '46.2 million',
    'difference %': '-3.8',
    source: 'Accounts, p. 4',
    URL: '',
    note: 'two lines,\nand a "quote"',
    query: '',
    status: 'done',
    version: '1',
    was: '',
    'judged on': '',
    'article title': 'Bridge',
    date: '2024-02-01',
    sentence: 'Ada said 48 million was spent on **the bridge**.',
    said: 'yes',
    reviewer: 'kim',
    'changed since sign-off': '',
  });
  expect(lanes).toMatchObject({ '#': '2', speaker: 'Unattributed', how: 'Unattributed', verdict: '', status: 'open' });
  expect(story.slice(Number(spent?.['start']), Number(spent?.['end']))).toBe(spent?.['figure as written']);
});

test('every field of several sources in one order, and a field that no source has is empty', () => {
  const ledger = new SampleLedger(story);
  ledger.decide(ledger.claim('12'), [
    { type: 'evidence-added', evidence: source({ says: '45', locator: 'p. 4' }) },
    { type: 'evidence-added', evidence: source({ says: '52', title: 'Daily count' }) },
  ]);
  expect(rowsOf(exported(ledger))[1]).toMatchObject({
    'source says': '45 | 52',
    source: 'p. 4 | Daily count',
    URL: '',
    'source title': ' | Daily count',
    'source publisher': '',
    'source page or time': 'p. 4 | ',
    'source accessed': '2026-01-02 | 2026-01-02',
    'source archive URL': '',
  });
});

test('no verdict stands on words that were not judged: a claim to recheck says what it was, and on which words', () => {
  const ledger = new SampleLedger(story);
  const before = asId<RevisionId>(ledger.text);
  ledger.decide(ledger.claim('48 million'), [
    { type: 'said', said: 'yes' },
    { type: 'verdict', verdict: { is: 'disputed', reason: 'wrong' } },
    { type: 'evidence-added', evidence: source({ says: '46 million' }) },
  ]);
  ledger.text = story.replace('48 million', '46 million');
  const now = asId<RevisionId>(ledger.text);
  const [spent] = rowsOf(exported(ledger, { versions: [before, now] }));
  expect(spent).toMatchObject({
    figure: '46 million',
    verdict: '',
    reason: '',
    said: 'unchecked',
    'source says': '46 million',
    status: 'recheck',
    version: '2',
    was: 'disputed: wrong; said: yes',
    'judged on': 'Ada said 48 million was spent on the bridge.',
    'judged figure': '48 million',
    'judged version': '1',
  });
  const [elsewhere] = rowsOf(exported(ledger));
  expect(elsewhere).toMatchObject({ status: 'recheck', 'judged version': '' });
});

test('a dismissal on other words does not stand either', () => {
  const ledger = new SampleLedger(story);
  ledger.decide(ledger.claim('12'), [{ type: 'claim-dismissed', reason: 'no count' }]);
  expect(rowsOf(exported(ledger))[1]).toMatchObject({ status: 'dismissed', reason: 'no count', was: '' });
  ledger.text = story.replace('shut 12', 'opened 12');
  expect(rowsOf(exported(ledger))[1]).toMatchObject({ status: 'recheck', reason: '', was: 'dismissed: no count' });
});

test('a sign-off says by whom, when and with how many open, and which claims have changed since', () => {
  const ledger = new SampleLedger(story);
  ledger.verify('12');
  ledger.write([{ aim: { target: article, anchor: null, seen: null }, decision: { type: 'signed-off', open: 1 } }]);
  ledger.text = story.replace('shut 12', 'opened 12');
  expect(rowsOf(exported(ledger))).toMatchObject([
    { status: 'open', 'signed off by': 'kim', 'open at sign-off': '1', 'changed since sign-off': 'false' },
    { status: 'recheck', 'signed off by': 'kim', 'open at sign-off': '1', 'changed since sign-off': 'true' },
  ]);
});

test('rows stand in the order given, of whichever articles', () => {
  const ledger = new SampleLedger(story);
  const [one, other] = ['One', 'Two'].map((title) => {
    const source = sampleSource(ledger);
    return { ...source, article: { ...source.article, title } };
  });
  const [spent, lanes] = ledger.placement.claims;
  if (!one || !other || !spent || !lanes) throw new Error('two articles with two claims');
  const csv = exportClaims([
    { reviewed: lanes, source: one, speaker: null, gap: null },
    { reviewed: spent, source: other, speaker: null, gap: null },
    { reviewed: spent, source: one, speaker: null, gap: null },
  ]);
  expect(rowsOf(csv).map((row) => [row['article title'], row['#']])).toEqual([
    ['One', '2'],
    ['Two', '1'],
    ['One', '1'],
  ]);
});
