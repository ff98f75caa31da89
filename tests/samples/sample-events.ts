import fc from 'fast-check';
import {
  asId,
  type ClaimId,
  type EventId,
  type EvidenceId,
  type ReviewerId,
  type RevisionId,
} from '../../src/model/ids';
import type { Decision, Evidence, ReviewEvent } from '../../src/model/review-event';
import { isPlainVerdict, verdictNames } from '../../src/model/verdicts';
import { tick } from '../../src/review/clock';
import { article } from './sample-reading';

/** A source as tests need one. */
export const sampleEvidence = (id: string, says = '45'): Evidence => ({
  id: asId<EvidenceId>(id),
  url: `https://source.example/${id}`,
  title: '',
  publisher: '',
  locator: '',
  says,
  accessed: '2026-01-01',
  archiveUrl: '',
});

/** Any decision on a claim but undoing. */
export const anyDecision: fc.Arbitrary<Decision> = fc.oneof(
  fc.constantFrom('yes', 'no', 'unchecked').map((said): Decision => ({ type: 'said', said: said as 'yes' })),
  fc.constantFrom(...verdictNames.filter(isPlainVerdict)).map((is): Decision => ({ type: 'verdict', verdict: { is } })),
  fc.constant<Decision>({ type: 'verdict', verdict: null }),
  fc.constant<Decision>({ type: 'verdict', verdict: { is: 'disputed', reason: 'wrong' } }),
  fc.string({ maxLength: 3 }).map((note): Decision => ({ type: 'note', note })),
  fc.string({ maxLength: 3 }).map((query): Decision => ({ type: 'query', query })),
  fc.constantFrom('e1', 'e2').map((id): Decision => ({ type: 'evidence-added', evidence: sampleEvidence(id) })),
  fc.constantFrom('e1', 'e2').map((id): Decision => ({ type: 'evidence-removed', evidence: asId<EvidenceId>(id) })),
  fc.integer({ max: 9 }).map((value): Decision => ({ type: 'claim-corrected', correction: { value } })),
  fc.constantFrom('=', '~').map(
    (relation): Decision => ({
      type: 'claim-corrected',
      correction: { relation: relation as '=' },
    }),
  ),
  fc
    .constantFrom('money', 'age')
    .map((kind): Decision => ({ type: 'claim-corrected', correction: { kind: kind as 'money' } })),
  fc.constant<Decision>({ type: 'claim-dismissed', reason: 'a date' }),
  fc.constant<Decision>({ type: 'claim-dismissed', reason: 'split into 2', replacedBy: [asId('c'), asId('d')] }),
  fc.constant<Decision>({ type: 'restored' }),
  fc.constant<Decision>({ type: 'confirmed' }),
);

/** One event on a claim of the sample article. */
export const sampleEvent = (
  id: EventId,
  reviewer: string,
  target: string,
  decision: Decision,
  act: EventId = id,
): ReviewEvent => ({
  id,
  schema: 2,
  article,
  revision: asId<RevisionId>('r'),
  reviewer: asId<ReviewerId>(reviewer),
  reviewerName: reviewer,
  at: 0,
  act,
  target: asId<ClaimId>(target),
  anchor: { start: 0, end: 2, exact: '40', prefix: '', suffix: '' },
  seen: { sentence: '40 fell.', value: 40, relation: '=', unit: '', speaker: null },
  ...decision,
});

/** Histories of two reviewers on two claims, undoings of anything earlier among them, in order. */
export const anyHistory: fc.Arbitrary<readonly ReviewEvent[]> = fc
  .array(
    fc.record({
      reviewer: fc.constantFrom('kim', 'ann'),
      target: fc.constantFrom('a', 'b'),
      decision: anyDecision,
      /** How far back an undoing reaches; null decides. */
      undoes: fc.option(fc.nat({ max: 20 }), { nil: null, freq: 3 }),
      pause: fc.integer({ min: -5, max: 5 }),
    }),
    { maxLength: 40 },
  )
  .map((steps) => {
    const history: ReviewEvent[] = [];
    let last: EventId | null = null;
    let now = 1000;
    for (const { reviewer, target, decision, undoes, pause } of steps) {
      now += pause;
      last = tick(last, now, reviewer);
      const before = undoes === null ? undefined : history[history.length - 1 - undoes];
      if (before === undefined) history.push(sampleEvent(last, reviewer, target, decision));
      else history.push(sampleEvent(last, reviewer, before.target, { type: 'undone', event: before.id }));
    }
    return history;
  });
