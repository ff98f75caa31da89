import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asId, type RevisionId } from '../model/ids';
import type { Decision } from '../model/review-event';
import { aimAtArticle } from './draft-events';
import { foldEvents } from './fold';
import { keepFold } from './keep-fold';
import { keepPlace } from './keep-place';
import { place } from './place';
import { anyDecision } from './sample-events';
import { article, readSample, SampleLedger } from './sample-reading';

const never = () => undefined;

const sentences = [
  'In all 40 houses and 12 farms were lost.',
  'He saw 7 boats.',
  'Assad said 9 towns were taken.',
  // Equal words, whose decisions hang on each other.
  'He saw 7 boats.',
  'Nobody counted the 300 sheep.',
];
const whole = sentences.join(' ');

type Step =
  | { readonly does: 'decide'; readonly on: number; readonly decision: Decision; readonly by: string }
  | { readonly does: 'undo'; readonly back: number }
  | { readonly does: 'sign off' }
  | { readonly does: 'move'; readonly on: number }
  | { readonly does: 'edit'; readonly without: number };

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      does: fc.constant('decide' as const),
      on: fc.nat(5),
      decision: anyDecision,
      by: fc.constantFrom('kim', 'ann'),
    }),
  },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('undo' as const), back: fc.nat(8) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('sign off' as const) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('move' as const), on: fc.nat(5) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('edit' as const), without: fc.nat(5) }) },
);

const take = (ledger: SampleLedger, step: Step): void => {
  if (step.does === 'sign off') {
    ledger.write([{ aim: aimAtArticle(article), decision: { type: 'signed-off', open: 0 } }]);
    return;
  }
  if (step.does === 'edit') {
    ledger.text = sentences.filter((_, index) => index !== step.without).join(' ');
    return;
  }
  if (step.does === 'undo') {
    const event = ledger.events.at(-1 - step.back);
    if (event === undefined || event.anchor === null) return;
    const { target, anchor, seen } = event;
    ledger.write([{ aim: { target, anchor, seen }, decision: { type: 'undone', event: event.id } }], event.reviewer);
    return;
  }
  const claim = ledger.placement.claims[step.on];
  if (claim === undefined) return;
  const { start, end } = claim.claim.quantity;
  if (step.does === 'decide') ledger.decide(claim, [step.decision], step.by);
  else ledger.decide(claim, [{ type: 'claim-corrected', correction: { span: { start: start + 1, end: end + 2 } } }]);
};

test('step by step it places as placing everything anew does, whatever was decided, undone, corrected or edited', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 25 }), (steps) => {
      const ledger = new SampleLedger(whole);
      const fold = keepFold();
      const keep = keepPlace();
      let text = { id: asId<RevisionId>(whole), text: whole };
      let reading = readSample(whole);
      for (const step of steps) {
        take(ledger, step);
        if (ledger.text !== text.text) {
          text = { id: asId<RevisionId>(ledger.text), text: ledger.text };
          reading = readSample(ledger.text);
        }
        const kept = keep(fold(ledger.events), text, reading, never);
        expect(kept).toEqual(place(foldEvents(ledger.events), text, reading, never));
      }
    }),
    { numRuns: 150 },
  );
}, 60_000);

test('only the claim that was decided on is another object', () => {
  const ledger = new SampleLedger(whole);
  const fold = keepFold();
  const keep = keepPlace();
  const text = { id: asId<RevisionId>(whole), text: whole };
  const reading = readSample(whole);
  const before = keep(fold(ledger.events), text, reading, never);
  ledger.verify('40');
  const between = keep(fold(ledger.events), text, reading, never);
  ledger.verify('300');
  const after = keep(fold(ledger.events), text, reading, never);
  expect(between.claims.map((claim, index) => claim === before.claims[index])).toEqual([
    false,
    true,
    true,
    true,
    true,
    true,
  ]);
  expect(after.claims.map((claim, index) => claim === between.claims[index])).toEqual([
    true,
    true,
    true,
    true,
    true,
    false,
  ]);
});
