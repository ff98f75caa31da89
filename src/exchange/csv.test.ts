import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { ArticleMetadata } from '../model/article';
import type { Claim } from '../model/claim';
import { asId, type ClaimId, type EvidenceId } from '../model/ids';
import type { Quantity } from '../model/quantity';
import type { Evidence } from '../model/review-event';
import type { ReviewedClaim } from '../review/place';
import { blankReview, type ClaimReview } from '../review/state';
import { exportCsv } from './csv';

const header =
  'article title,outlet,date,claim id,figure as written,value low,value high,exact,relation,lean,unit,kind,minor,assertion,sentence,speaker,speaker role,mode,via,hedges,confidence,part of,said,verdict,reason,source says,source URL,note,query,status,reviewer,last decided at,start,end,signed off by,signed off at,open at sign-off,source title,source publisher,source page or time,source accessed,source archive URL';

const text = 'Sales fell 3%, Ms Ash said.';
const article: ArticleMetadata = { title: 'Shops', outlet: 'The Day', author: '', published: '2024-02-01', url: '' };

const reviewed = (
  quantity: Partial<Quantity> = {},
  review: Partial<ClaimReview> = {},
  name = 'Ms Ash',
): ReviewedClaim => {
  const claim: Claim = {
    id: asId<ClaimId>('abc'),
    quantity: {
      start: 11,
      end: 13,
      text: '3%',
      value: 3,
      exact: '3',
      relation: '=',
      unit: 'percent',
      kind: 'percent',
      magnitude: null,
      ...quantity,
    },
    sentence: { start: 0, end: 27 },
    assertion: { start: 0, end: 13 },
    block: 'paragraph',
    minor: false,
    attribution: {
      speaker: { name, start: 15, end: 21, text: 'Ms Ash', role: 'owner' },
      cue: null,
      mode: 'indirect',
      via: [],
      hedges: ['estimated'],
      confidence: 0.9,
      alternatives: [],
    },
    partOf: null,
  };
  return {
    claim,
    target: claim.id,
    number: 1,
    review: { ...blankReview, ...review },
    status: 'open',
    recheck: null,
  };
};

const read = (csv: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true }).data;

const row = (claim: ReviewedClaim, metadata = article): Record<string, string> => {
  const [only] = read(exportCsv([{ article: metadata, text, claims: [claim] }]));
  if (only === undefined) throw new Error('no row');
  return only;
};

test('the file begins with the mark of UTF-8 and the columns in their order, and its lines end in CRLF', () => {
  const csv = exportCsv([{ article, text, claims: [reviewed()] }]);
  expect(csv.startsWith(`\uFEFF${header}\r\n`)).toBe(true);
  expect(csv.endsWith('\r\n')).toBe(true);
  expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('a claim with its review in one row', () => {
  const review: Partial<ClaimReview> = {
    said: 'yes',
    verdict: { is: 'disputed', reason: 'wrong' },
    evidence: [
      {
        id: asId<EvidenceId>('e'),
        url: 'https://stats.example/1',
        title: '',
        publisher: '',
        locator: '',
        says: '2.5%',
        accessed: '',
        archiveUrl: '',
      },
    ],
    note: 'two lines,\nand a "quote"',
    reviewer: 'Kim',
    decidedAt: Date.UTC(2026, 0, 2),
  };
  expect(row(reviewed({}, review))).toMatchObject({
    'article title': 'Shops',
    date: '2024-02-01',
    'figure as written': '3%',
    'value low': '3',
    'value high': '3',
    relation: '=',
    assertion: 'Sales fell 3%',
    sentence: text,
    speaker: 'Ms Ash',
    'speaker role': 'owner',
    hedges: 'estimated',
    said: 'yes',
    verdict: 'disputed',
    reason: 'wrong',
    'source says': '2.5%',
    'source URL': 'https://stats.example/1',
    note: 'two lines,\nand a "quote"',
    reviewer: 'Kim',
    'last decided at': '2026-01-02T00:00:00.000Z',
    start: '11',
    end: '13',
  });
});

test('every field of several sources in one order, and a field that no source has is empty', () => {
  const source = (of: Partial<Evidence>): Evidence => ({
    id: asId<EvidenceId>('e'),
    url: '',
    title: '',
    publisher: '',
    locator: '',
    says: '',
    accessed: '2026-01-02',
    archiveUrl: '',
    ...of,
  });
  const evidence = [source({ says: '45', locator: 'p. 4' }), source({ says: '52', title: 'Daily count' })];
  expect(row(reviewed({}, { evidence }))).toMatchObject({
    'source says': '45 | 52',
    'source URL': '',
    'source title': ' | Daily count',
    'source publisher': '',
    'source page or time': 'p. 4 | ',
    'source accessed': '2026-01-02 | 2026-01-02',
    'source archive URL': '',
  });
});

test('a sign-off says by whom, when and with how many open, beside each claim’s own status', () => {
  const signOff = { reviewer: 'Kim Ash', at: Date.UTC(2026, 0, 2), open: 1, changed: [] };
  const { data } = Papa.parse<Record<string, string>>(
    exportCsv([{ article, text, claims: [reviewed()], signOff }]).slice(1),
    { header: true, skipEmptyLines: true },
  );
  expect(data).toMatchObject([
    {
      status: 'open',
      'signed off by': 'Kim Ash',
      'signed off at': '2026-01-02T00:00:00.000Z',
      'open at sign-off': '1',
    },
  ]);
});

test.each<[string, Partial<Quantity>, string, string]>([
  ['a decimal keeps its zeros', { value: 74.1, exact: '74.10' }, '74.10', '74.10'],
  ['a range has both ends', { value: [10, 12], exact: '10-12' }, '10', '12'],
  ['a range named from above', { value: [10, 12.5], exact: '12.50-10', descending: true }, '10', '12.50'],
  ['a vague amount has none', { value: [20000, 99999], exact: '20000-99999', vague: true }, '', ''],
  ['a superlative has none', { value: null, exact: '' }, '', ''],
  ['a negative number stays a number', { value: -4.5, exact: '-4.5' }, '-4.5', '-4.5'],
  [
    'a long number is not cut',
    { value: 9e20, exact: '900000000000000000000' },
    `9${'0'.repeat(20)}`,
    `9${'0'.repeat(20)}`,
  ],
  ['a small number is written out', { value: 1e-7, exact: '' }, '0.0000001', '0.0000001'],
])('%s', (_, quantity, low, high) => {
  const written = row(reviewed(quantity));
  expect([written['value low'], written['value high']]).toEqual([low, high]);
});

test.each([
  '=1+1',
  '+1+1',
  '-1+1',
  '-2+cmd|’/C calc’!A0',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  ' =1+1',
  '\u200B=1+1',
  '\u0000=1',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(A1)',
  '==',
])('%j cannot run as a formula, wherever it comes from', (hostile) => {
  const written = row(reviewed({ text: hostile }, { note: hostile }, hostile), { ...article, title: hostile });
  for (const column of ['article title', 'figure as written', 'speaker', 'note'])
    expect(written[column]).toBe(`'${hostile}`);
});

test.each(['-3', '-3.5%', '-1,200', '3%', 'a=b', "'quoted'", '=', '>='])('%j is left as it is', (harmless) => {
  expect(row(reviewed({ text: harmless }))['figure as written']).toBe(harmless);
});

test.each(['3-1', '1/2', '10-12', '0123', '1234567890123456', '12e4'])(
  '%j is not made a date or another number',
  (words) => {
    expect(row(reviewed({ text: words }))['figure as written']).toBe(`'${words}`);
  },
);

test('whatever the cells hold reads back as it was, but for the guarding apostrophe', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (note, speaker) => {
      const written = row(reviewed({}, { note }, speaker));
      expect([note, `'${note}`]).toContain(written['note']);
      expect([speaker, `'${speaker}`]).toContain(written['speaker']);
      expect(written['note']).not.toMatch(/^[=+@\t\r]./u);
      expect(written['end']).toBe('13');
    }),
  );
});
