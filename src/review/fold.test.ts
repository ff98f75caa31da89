import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyHistory, sampleEvent, sampleEvidence } from '../../tests/samples/sample-events';
import { asId, type ClaimId, type ReviewerId } from '../model/ids';
import type { Decision, ReviewEvent } from '../model/review-event';
import { tick } from './clock';
import { extendFold, type FoldedReviews, foldEvents, joinTargets } from './fold';
import { keepFold } from './keep-reviews';
import { reviewOf } from './review-of';

/** A fold in plain data with a fixed order, so that equal folds are equal. */
const plain = (folded: FoldedReviews): unknown =>
  [...folded]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([target, { events, standing, reviewers }]) => [
      target,
      events,
      standing.map(({ id }) => id),
      reviewOf(folded.get(target)),
      [...reviewers]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([reviewer, fields]) => [reviewer, reviewOf(folded.get(target), fields)]),
    ]);

const shuffled = anyHistory.chain((history) =>
  fc.record({
    history: fc.constant(history),
    arrived: fc.shuffledSubarray([...history], { minLength: history.length }),
    again: fc.subarray([...history]),
    cuts: fc.array(fc.nat({ max: history.length }), { maxLength: 4 }),
  }),
);

const cut = (events: readonly ReviewEvent[], cuts: readonly number[]): ReviewEvent[][] => {
  const at = [0, ...[...cuts].sort((a, b) => a - b), events.length];
  return at.slice(1).map((end, index) => events.slice(at[index], end));
};

test('order of arrival, duplicates and batches change nothing', () => {
  fc.assert(
    fc.property(shuffled, ({ history, arrived, again, cuts }) => {
      const expected = plain(foldEvents(history));
      expect(plain(foldEvents([...arrived, ...again]))).toEqual(expected);
      const batches = cut([...again, ...arrived], cuts);
      expect(plain(batches.reduce<FoldedReviews>(extendFold, new Map()))).toEqual(expected);
    }),
    { numRuns: 1000 },
  );
});

test('a fold that remembers says the same as one that does not, even where events were taken back before they were written', () => {
  fc.assert(
    fc.property(shuffled, ({ arrived, again, cuts }) => {
      const fold = keepFold();
      const batches = cut(arrived, cuts);
      let seen: ReviewEvent[] = [];
      for (const batch of batches) {
        seen = [...seen, ...batch];
        expect(plain(fold(seen))).toEqual(plain(foldEvents(seen)));
      }
      expect(plain(fold(again))).toEqual(plain(foldEvents(again)));
    }),
    { numRuns: 300 },
  );
});

test('should a damaged file bring two events of one id, every order keeps the same one', () => {
  const id = tick(null, 1, 'a');
  const one = sampleEvent(id, 'kim', 'a', { type: 'note', note: 'one' });
  const two = sampleEvent(id, 'kim', 'a', { type: 'note', note: 'two' });
  expect(plain(foldEvents([one, two]))).toEqual(plain(foldEvents([two, one])));
});

const log = (...decisions: [reviewer: string, decision: Decision][]): ReviewEvent[] => {
  const events: ReviewEvent[] = [];
  for (const [reviewer, decision] of decisions) {
    const last: ReviewEvent['id'] | null = events.at(-1)?.id ?? null;
    events.push(sampleEvent(tick(last, 1000, reviewer), reviewer, 'a', decision));
  }
  return events;
};

const verified: Decision = { type: 'verdict', verdict: { is: 'verified' } };
const unverifiable: Decision = { type: 'verdict', verdict: { is: 'unverifiable' } };
const target = asId<ClaimId>('a');

test('two reviewers never overwrite each other; together the later one holds, field by field', () => {
  const folded = foldEvents(log(['kim', verified], ['kim', { type: 'note', note: 'n' }], ['ann', unverifiable]));
  const of = (reviewer: string) =>
    reviewOf(folded.get(target), folded.get(target)?.reviewers.get(asId<ReviewerId>(reviewer)));
  expect(of('kim').verdict).toEqual({ is: 'verified' });
  expect(of('ann').verdict).toEqual({ is: 'unverifiable' });
  expect(reviewOf(folded.get(target))).toMatchObject({ verdict: { is: 'unverifiable' }, note: 'n', reviewer: 'ann' });
});

test('evidence is a set: what is removed is gone, what is added beside it stays', () => {
  const events = log(
    ['kim', { type: 'evidence-added', evidence: sampleEvidence('e1') }],
    ['ann', { type: 'evidence-added', evidence: sampleEvidence('e2') }],
    ['kim', { type: 'evidence-removed', evidence: sampleEvidence('e1').id }],
  );
  expect(reviewOf(foldEvents(events).get(target)).evidence.map(({ id }) => id)).toEqual(['e2']);
});

test('an undoing counts for its own reviewer’s earlier events alone', () => {
  const [first] = log(['kim', verified]);
  if (first === undefined) throw new Error('one event');
  const later = tick(first.id, 2000, 'x');
  const earlier = tick(null, 1, 'x');
  const verdictAfter = (undoing: ReviewEvent) => reviewOf(foldEvents([first, undoing]).get(target)).verdict;
  const undone: Decision = { type: 'undone', event: first.id };
  expect(verdictAfter(sampleEvent(later, 'kim', 'a', undone))).toBeNull();
  expect(verdictAfter(sampleEvent(later, 'ann', 'a', undone))).toEqual({ is: 'verified' });
  expect(verdictAfter(sampleEvent(earlier, 'kim', 'a', undone))).toEqual({ is: 'verified' });
});

test('targets that turned out to be one claim fold as one', () => {
  const first = sampleEvent(tick(null, 1, 'a'), 'kim', 'a', verified);
  const second = sampleEvent(tick(null, 2, 'a'), 'kim', 'b', unverifiable);
  const folded = foldEvents([first, second]);
  const [one, two] = [...folded.values()];
  if (!one || !two) throw new Error('two targets');
  expect(reviewOf(joinTargets(one, two))).toMatchObject({ verdict: { is: 'unverifiable' } });
  expect(joinTargets(two, one).events.map(({ id }) => id)).toEqual([first.id, second.id]);
});
