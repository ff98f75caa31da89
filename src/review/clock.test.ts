import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asId, type EventId } from '../model/ids';
import { isAhead, isEventId, later, MAX_AHEAD, tick, timeOf } from './clock';

const moment = fc.integer({ min: 0, max: 36 ** 8 });

test('every stamp is after the one before, whichever way the clock steps', () => {
  fc.assert(
    fc.property(fc.array(moment, { minLength: 2, maxLength: 40 }), (clock) => {
      let last: EventId | null = null;
      for (const now of clock) {
        const next: EventId = tick(last, now, 'a');
        expect(isEventId(next)).toBe(true);
        if (last !== null) expect(next > last).toBe(true);
        expect(timeOf(next)).toBeGreaterThanOrEqual(now);
        last = next;
      }
    }),
  );
});

test('a full counter carries into the time', () => {
  const last = asId<EventId>(`${(1000).toString(36).padStart(9, '0')}-zzzz-a`);
  const next = tick(last, 0, 'a');
  expect(next > last).toBe(true);
  expect(timeOf(next)).toBe(1001);
});

test('two tabs in the same millisecond make different stamps', () => {
  expect(tick(null, 1000, 'a')).not.toBe(tick(null, 1000, 'b'));
});

test('later is the greater stamp, and null is before all', () => {
  const early = tick(null, 1, 'a');
  const late = tick(null, 2, 'a');
  expect(later(early, late)).toBe(late);
  expect(later(late, early)).toBe(late);
  expect(later(null, early)).toBe(early);
  expect(later(null, null)).toBeNull();
});

test('an event is ahead only beyond the tolerance', () => {
  const now = Date.UTC(2026, 0, 1);
  expect(isAhead(tick(null, now + MAX_AHEAD, 'a'), now)).toBe(false);
  expect(isAhead(tick(null, now + MAX_AHEAD + 1, 'a'), now)).toBe(true);
});

test('anything but a stamp is refused', () => {
  for (const id of ['', 'x', '2026-01-01', '00000000A-0000-a', '000000000-0000-', '000000000-0000-a '])
    expect(isEventId(id)).toBe(false);
});
