import { expect, test } from 'vitest';
import { tick } from './clock';
import { sampleEvent } from './sample-events';
import { EVENT_SCHEMA, upgradeEvent } from './upgrade';

const today = sampleEvent(tick(null, 1, 'a'), 'kim', 'a', { type: 'note', note: 'n' });

test('an event of today’s version stays as it is', () => {
  expect(today.schema).toBe(EVENT_SCHEMA);
  expect(upgradeEvent({ ...today })).toEqual(today);
});

test('every shipped version has a way up to today’s', () => {
  for (let schema = 1; schema <= EVENT_SCHEMA; schema += 1) {
    expect(upgradeEvent({ ...today, schema })).toMatchObject({ schema: EVENT_SCHEMA });
  }
});

test('an event that a newer application wrote, or that names no version, is not guessed at', () => {
  expect(upgradeEvent({ ...today, schema: EVENT_SCHEMA + 1 })).toBeNull();
  expect(upgradeEvent({ ...today, schema: 0 })).toBeNull();
});
