import { asId, type EventId } from '../model/ids';

const SHAPE = /^[0-9a-z]{9}-[0-9a-z]{4}-[0-9a-z]{1,16}$/;
const COUNTER_LIMIT = 36 ** 4;

/** How far ahead of this clock an imported event may be dated before it is held apart, in milliseconds. */
export const MAX_AHEAD = 5 * 60_000;

const stamp = (time: number, counter: number, node: string): EventId =>
  asId<EventId>(`${time.toString(36).padStart(9, '0')}-${counter.toString(36).padStart(4, '0')}-${node}`);

/** True for a stamp of this clock: milliseconds, counter and node in base 36, so that string order is the order of decisions. */
export const isEventId = (id: string): id is EventId => SHAPE.test(id);

/** The milliseconds since the epoch that a stamp carries; it may run ahead of the clock that was read, never behind an earlier stamp. */
export const timeOf = (id: EventId): number => Number.parseInt(id.slice(0, 9), 36);

/** The next stamp of a hybrid logical clock (Kulkarni et al. 2014): after `last` even where the clock stepped back; `node` tells tabs apart. */
export const tick = (last: EventId | null, now: number, node: string): EventId => {
  const time = Math.max(0, Math.floor(now));
  if (last === null || timeOf(last) < time) return stamp(time, 0, node);
  const counter = Number.parseInt(last.slice(10, 14), 36) + 1;
  return counter < COUNTER_LIMIT ? stamp(timeOf(last), counter, node) : stamp(timeOf(last) + 1, 0, node);
};

/** The later of two stamps; null is before every stamp. */
export const later = (a: EventId | null, b: EventId | null): EventId | null =>
  a === null ? b : b === null ? a : a < b ? b : a;

/** True where an event from elsewhere is dated too far ahead of this clock to be obeyed yet. */
export const isAhead = (id: EventId, now: number): boolean => timeOf(id) > now + MAX_AHEAD;
