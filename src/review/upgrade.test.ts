import { expect, test } from 'vitest';
import { sampleEvent } from '../../tests/samples/sample-events';
import { tick } from './clock';
import { EVENT_SCHEMA, upgradeEvent } from './upgrade';

const today = sampleEvent(tick(null, 1, 'a'), 'kim', 'a', { type: 'note', note: 'n' });

test('an event of today’s version stays as it is', () => {
  expect(today.schema).toBe(EVENT_SCHEMA);
  expect(upgradeEvent({ ...today })).toEqual(today);
});

test('an event of version 1 has today’s form already and stays as it was written', () => {
  const old = { ...today, schema: 1 };
  expect(upgradeEvent(old)).toEqual(old);
});

test('every shipped version has a way up to today’s', () => {
  for (let schema = 1; schema <= EVENT_SCHEMA; schema += 1) {
    const { schema: _, ...upgraded } = upgradeEvent({ ...today, schema }) ?? { schema };
    expect({ ...upgraded, schema: today.schema }).toEqual(today);
  }
});

test('an event that a newer application wrote, or that names no version, is not guessed at', () => {
  expect(upgradeEvent({ ...today, schema: EVENT_SCHEMA + 1 })).toBeNull();
  expect(upgradeEvent({ ...today, schema: 0 })).toBeNull();
});
