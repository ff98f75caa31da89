import { expect, test } from 'vitest';
import { sampleEvent, sampleEvidence } from '../../tests/samples/sample-events';
import type { Decision, ReviewEvent } from '../model/review-event';
import { tick } from './clock';
import { historyOf } from './history';

const log = (...decisions: (readonly [reviewer: string, decision: Decision | 'undo last'])[]): ReviewEvent[] => {
  const events: ReviewEvent[] = [];
  for (const [reviewer, decision] of decisions) {
    const last = events.at(-1);
    const undoing: Decision = { type: 'undone', event: last?.id ?? tick(null, 0, 'a') };
    const made = decision === 'undo last' ? undoing : decision;
    events.push(sampleEvent(tick(last?.id ?? null, 1000, reviewer), reviewer, 'a', made));
  }
  return events;
};

const verified: Decision = { type: 'verdict', verdict: { is: 'verified' } };
const wrong: Decision = { type: 'verdict', verdict: { is: 'disputed', reason: 'wrong' } };

test('who decided what, from what to what, each reviewer by their own', () => {
  const lines = historyOf(log(['kim', verified], ['ann', wrong], ['kim', wrong], ['kim', { type: 'note', note: 'n' }]));
  expect(lines.map(({ reviewer, words, from, to }) => [reviewer, words, from, to])).toEqual([
    ['kim', 'verified', 'open', 'verified'],
    ['ann', 'disputed (wrong)', 'open', 'disputed (wrong)'],
    ['kim', 'disputed (wrong)', 'verified', 'disputed (wrong)'],
    ['kim', 'note', '', 'n'],
  ]);
});

test('what was undone is told and marked, the undoing says what it took back, and doing it again unmarks it', () => {
  const undone = historyOf(log(['kim', verified], ['kim', 'undo last']));
  expect(undone.map(({ words, from, to, undone: gone }) => [words, from, to, gone])).toEqual([
    ['verified', 'open', 'verified', true],
    ['undone: verified', 'verified', 'open', false],
  ]);
  const redone = historyOf(log(['kim', verified], ['kim', 'undo last'], ['kim', 'undo last']));
  expect(redone.map(({ words, undone: gone }) => [words, gone])).toEqual([
    ['verified', false],
    ['undone: verified', true],
    ['done again: verified', false],
  ]);
  expect(redone.at(-1)).toMatchObject({ from: 'open', to: 'verified' });
});

test('sources and dismissals', () => {
  const lines = historyOf(
    log(
      ['kim', { type: 'evidence-added', evidence: sampleEvidence('e1') }],
      ['kim', { type: 'claim-dismissed', reason: 'a date' }],
      ['kim', { type: 'signed-off', open: 2 }],
    ),
  );
  expect(lines.map(({ words, from, to }) => [words, from, to])).toEqual([
    ['evidence added', '', 'https://source.example/e1'],
    ['dismissed', 'a claim', 'no claim'],
    ['signed off with 2 open', null, null],
  ]);
});
