import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyHistory, sampleEvent } from '../../tests/samples/sample-events';
import type { EventId } from '../model/ids';
import type { ReviewEvent } from '../model/review-event';
import { isAhead, tick, timeOf } from './clock';
import { foldEvents } from './fold';
import { letIn, listHeld, type Settled, withWhatTheyNeed } from './held';
import { reviewOf } from './review-of';

const now = 5000;
const local = tick(null, now - 10, 'me');
const day = 24 * 3600_000;

const said = (events: readonly ReviewEvent[]) =>
  [...foldEvents(events)]
    .filter(([, folded]) => folded.standing.length > 0)
    .map(([target, folded]) => {
      const { events: _, ...review } = reviewOf(folded);
      return [target, review] as const;
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));

/** The history as a clock that runs a day ahead would have stamped it. */
const ahead = (history: readonly ReviewEvent[]): ReviewEvent[] => {
  const later = (id: EventId): EventId =>
    `${(timeOf(id) + day).toString(36).padStart(9, '0')}${id.slice(9)}` as EventId;
  return history.map((event) => ({
    ...event,
    id: later(event.id),
    act: later(event.act),
    ...(event.type === 'undone' ? { event: later(event.event) } : {}),
  }));
};

test('what is let in says what it said, under stamps after every decision made here and none ahead of the clock', () => {
  fc.assert(
    fc.property(anyHistory, (history) => {
      const held = ahead(history);
      const { events, settled } = letIn(held, {}, local, now, 'me');
      expect(said(events)).toEqual(said(history));
      expect(events.every(({ id }) => id > local && !isAhead(id, now))).toBe(true);
      expect(events.every((event) => event.type !== 'undone' || event.event < event.id)).toBe(true);
      expect(Object.keys(settled)).toHaveLength(history.length);
    }),
  );
});

test('let in act by act, in order, it says the same as all at once', () => {
  fc.assert(
    fc.property(anyHistory, (history) => {
      const all = ahead(history);
      let settled: Settled = {};
      let last: EventId | null = local;
      const came: ReviewEvent[] = [];
      for (const event of all) {
        const held = all.filter(({ id }) => !(id in settled));
        const part = letIn(withWhatTheyNeed(held, new Set([event.id])), settled, last, now, 'me');
        came.push(...part.events);
        last = part.events.at(-1)?.id ?? last;
        settled = part.settled;
      }
      expect(said(came)).toEqual(said(history));
    }),
  );
});

test('acts are let in whole and with what they undo; an undoing of what was discarded is discarded too', () => {
  const [one, two, three, four] = ahead([
    sampleEvent('000000001-0000-x' as EventId, 'kim', 'a', { type: 'note', note: 'one' }),
    sampleEvent(
      '000000002-0000-x' as EventId,
      'kim',
      'b',
      { type: 'note', note: 'two' },
      '000000001-0000-x' as EventId,
    ),
    sampleEvent('000000003-0000-x' as EventId, 'kim', 'a', { type: 'undone', event: '000000001-0000-x' as EventId }),
    sampleEvent('000000004-0000-x' as EventId, 'kim', 'b', { type: 'note', note: 'four' }),
  ]);
  if (!one || !two || !three || !four) throw new Error('four events');
  const held = [one, two, three, four];
  expect(withWhatTheyNeed(held, new Set([three.id]))).toEqual([one, two, three]);
  expect(listHeld(held)).toMatchObject([
    { act: one.id, events: [one.id, two.id], reviewer: 'kim', at: 1 + day, words: 'note on 2 claims' },
    { act: three.id, events: [three.id], words: 'undone on “40”' },
    { act: four.id },
  ]);
  const { events, settled } = letIn([two, three], { [one.id]: null }, local, now, 'me');
  expect(events.map(({ type }) => type)).toEqual(['note']);
  expect(settled[three.id]).toBeNull();
});
