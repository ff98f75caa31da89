import { expect, it } from 'vitest';
import { sampleHead } from '../../tests/samples/sample-claims';
import { SampleLedger } from '../../tests/samples/sample-reading';
import { lastVerdict } from './last-verdict';
import { toRows } from './row';

it('is the reviewer’s own last verdict or dismissal that stands', () => {
  const ledger = new SampleLedger('Some 12 boats left. Then 30 gulls came.');
  const last = (reviewer = 'kim') => lastVerdict(toRows(ledger.placement.claims, ledger.text, sampleHead), reviewer);
  expect(last()).toBeNull();
  ledger.verify('12');
  ledger.decide(ledger.claim('30'), [{ type: 'verdict', verdict: { is: 'unverifiable' } }], 'lee');
  expect(last()).toEqual({ type: 'verdict', verdict: { is: 'verified' } });
  expect(last('lee')).toEqual({ type: 'verdict', verdict: { is: 'unverifiable' } });
  ledger.decide(ledger.claim('30'), [{ type: 'claim-dismissed', reason: 'a date' }]);
  expect(last()).toEqual({ type: 'claim-dismissed', reason: 'a date' });
  const event = ledger.events.at(-1)?.id;
  if (event === undefined) throw new Error('The ledger has events.');
  ledger.decide(ledger.claim('30'), [{ type: 'undone', event }]);
  expect(last()).toEqual({ type: 'verdict', verdict: { is: 'verified' } });
});
