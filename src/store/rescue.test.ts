import { afterEach, beforeEach, expect, test } from 'vitest';
import { article, noted, notes } from '../../tests/samples/sample-notes';
import { DecisionQueue } from './decision-queue';
import { openStore } from './open-store';
import type { Store } from './store';

let name: string;
const opened: Store[] = [];
const open = (): Store => {
  const store = openStore(name);
  opened.push(store);
  return store;
};

beforeEach(() => {
  name = `rescue-${crypto.randomUUID()}`;
});

afterEach(() => {
  for (const store of opened.splice(0)) store.close();
  indexedDB.deleteDatabase(name);
});

/** Opens the database as a newer version would, which shuts out every tab of this one, and leaves it as it was. */
const shutOut = (): Promise<void> =>
  new Promise((resolve) => {
    const request = indexedDB.open(name, 1000);
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onerror = () => resolve();
  });

/** A queue whose tab was shut out, with these notes decided since. */
const decideShutOut = async (...words: string[]): Promise<DecisionQueue> => {
  const store = open();
  await store.append(noted('before'));
  await shutOut();
  const queue = new DecisionQueue(store, store);
  for (const word of words) void queue.add(noted(word));
  await expect.poll(() => queue.saving.get().state).toBe('failed');
  return queue;
};

const unsaved = (): string[] => Object.keys(localStorage).filter((key) => key.includes(name));

test('what was decided in a tab that a newer version shut out is saved by the next page, each act once', async () => {
  const queue = await decideShutOut('one', 'two');
  const saving = queue.saving.get();
  if (saving.state !== 'failed') throw new Error('has not failed');
  expect(saving.canLeave).toBe(true);
  expect(saving.message).toContain('will be saved when this page is reloaded');
  void queue.add(noted('three'));
  const next = open();
  await next.append(noted('elsewhere', Date.now() + 1, 'b'));
  expect(notes(await next.events(article))).toEqual(['before', 'elsewhere']);
  opened[0]?.close();
  await expect
    .poll(async () => notes(await next.events(article)))
    .toEqual(['before', 'one', 'two', 'three', 'elsewhere']);
  await expect.poll(unsaved).toEqual([]);
  const again = open();
  expect(await again.events(article)).toHaveLength(5);
  const [last] = await again.append(noted('after'));
  expect(last && (await again.events(article)).at(-1)).toEqual(last);
});

test('a decision that is written after all leaves nothing behind', async () => {
  const store = open();
  let isFull = true;
  const append: Store['append'] = (make) =>
    isFull ? Promise.reject(new DOMException('No room.', 'QuotaExceededError')) : store.append(make);
  const queue = new DecisionQueue({ append }, store);
  const saved = queue.add(noted('one'));
  await expect.poll(() => queue.saving.get().state).toBe('failed');
  // Another try is made by this page, which therefore wants to stay.
  expect(queue.saving.get()).toMatchObject({ canLeave: false });
  expect(unsaved()).toHaveLength(1);
  isFull = false;
  const saving = queue.saving.get();
  if (saving.state === 'failed') saving.retry();
  await saved;
  expect(unsaved()).toEqual([]);
});

test('what cannot be read, or what a newer version left, stays where it is', async () => {
  const key = `unsaved decisions of ${name}: x`;
  localStorage.setItem(key, JSON.stringify([{ schema: 99 }]));
  const store = open();
  await store.append(noted('one'));
  expect(await store.events(article)).toHaveLength(1);
  expect(unsaved()).toEqual([key]);
  localStorage.removeItem(key);
});
