import { expect, it } from 'vitest';
import { SampleLedger } from '../../tests/samples/sample-reading';
import { listHistory } from './list-history';

it('tells the whole article’s history, the latest first, each line with its figure', () => {
  const ledger = new SampleLedger('Ada said 12 boats left. Then 30 gulls came.');
  ledger.verify('12');
  ledger.decide(ledger.claim('30'), [{ type: 'verdict', verdict: { is: 'disputed', reason: 'wrong' } }], 'lee');
  ledger.decide(ledger.claim('12'), [{ type: 'verdict', verdict: { is: 'unverifiable' } }]);
  expect(
    listHistory(ledger.events).map(({ about, words, from, to, reviewer }) => [about, words, from, to, reviewer]),
  ).toEqual([
    ['12', 'unverifiable', 'verified', 'unverifiable', 'kim'],
    ['30', 'disputed (wrong)', 'open', 'disputed (wrong)', 'lee'],
    ['12', 'verified', 'open', 'verified', 'kim'],
  ]);
});
