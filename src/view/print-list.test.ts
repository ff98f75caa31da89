import { expect, test } from 'vitest';
import { sampleArticle, sampleHead } from '../../tests/samples/sample-claims';
import { SampleLedger } from '../../tests/samples/sample-reading';
import { asId, type EvidenceId } from '../model/ids';
import { printList } from './print-list';
import { toRows } from './row';

const source = {
  id: asId<EvidenceId>('source'),
  url: 'https://example.org/count',
  title: 'Count',
  publisher: 'The Harbour',
  locator: 'p. 4',
  says: '45 boats',
  accessed: '2024-05-02',
  archiveUrl: '',
};

const { text, claims } = sampleArticle([
  {
    words: 'The harbour saw {at least 51} boats, Ada said',
    value: 51,
    speaker: 'Ada',
    role: 'pilot',
    verdict: { is: 'disputed', reason: 'exaggerated' },
    evidence: [source],
  },
  { words: '{12} gulls', status: 'dismissed' },
  { words: '{two} ships', value: 2, minor: true },
]);
const printed = ({ placement, text: of }: SampleLedger) =>
  printList(toRows(placement.claims, of, sampleHead), of).claims[0];

const list = printList(toRows(claims, text, sampleHead), text);

test('a claim is printed with who, how, verdict, reason and sources', () => {
  expect(list.claims[0]).toMatchObject({
    number: 1,
    glyph: '✗',
    who: 'Ada, pilot',
    how: 'Paraphrased',
    verdict: 'Disputed: exaggerated',
    sources: [{ says: '45 boats', where: 'Count, The Harbour, p. 4', url: 'https://example.org/count' }],
  });
});

test('what was dismissed stands apart, what is minor says so', () => {
  expect(list.claims.map(({ number, asides }) => [number, asides])).toEqual([
    [1, ''],
    [3, '2, minor'],
  ]);
  expect(list.dismissed).toEqual([{ number: 2, figure: '12', reason: '' }]);
});

test('a claim to recheck is printed without a verdict, with what was decided and on which sentence', () => {
  const ledger = new SampleLedger('Ada said 48 boats left.');
  ledger.decide(ledger.claim('48'), [
    { type: 'said', said: 'yes' },
    { type: 'verdict', verdict: { is: 'disputed', reason: 'wrong' } },
  ]);
  expect(printed(ledger)).toMatchObject({
    verdict: 'Disputed: wrong',
    said: expect.stringContaining('Yes'),
    former: null,
  });
  ledger.text = 'Ada said 46 boats left.';
  expect(printed(ledger)).toMatchObject({
    glyph: '↻',
    verdict: 'Recheck',
    said: '',
    former: { judgement: 'disputed: wrong; said: yes', sentence: 'Ada said 48 boats left.' },
  });
});
