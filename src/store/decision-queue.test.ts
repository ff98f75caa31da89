import { afterEach, beforeEach, expect, test } from 'vitest';
import { article, noted, notes } from '../../tests/samples/sample-notes';
import { type ArticleId, asId } from '../model/ids';
import { DecisionQueue } from './decision-queue';
import { openStore } from './open-store';
import type { Store } from './store';

let name: string;
let store: Store;
let queue: DecisionQueue;

beforeEach(() => {
  name = `queue-${crypto.randomUUID()}`;
  store = openStore(name);
  queue = new DecisionQueue(store);
});

afterEach(() => {
  store.close();
  indexedDB.deleteDatabase(name);
});

test('a decision is shown at once, and settles when it is on disk', async () => {
  const saved = queue.add(noted('one'));
  expect(notes(queue.shown.get())).toEqual(['one']);
  expect(queue.saving.get()).toEqual({ state: 'saving', count: 1 });
  await saved;
  expect(notes(await store.events(article))).toEqual(['one']);
  await expect.poll(() => queue.saving.get().state).toBe('saved');
});

test('decisions are written in the order they were made, though the clock steps back', async () => {
  const now = Date.now();
  await Promise.all(['1', '2', '3', '4', '5'].map((note, index) => queue.add(noted(note, now - index * 1000))));
  expect(notes(await store.events(article))).toEqual(['1', '2', '3', '4', '5']);
});

test('what is written stays shown until a reader has seen it in the store', async () => {
  await queue.add(noted('one'));
  expect(notes(queue.shown.get())).toEqual(['one']);
  const stored = await store.events(article);
  queue.seen(asId<ArticleId>('other'), new Set(stored.map(({ id }) => id)));
  expect(notes(queue.shown.get())).toEqual(['one']);
  queue.seen(article, new Set(stored.map(({ id }) => id)));
  expect(queue.shown.get()).toEqual([]);
});

test('what has failed is said to have failed until it is written, though it is tried again and more is decided', async () => {
  let isFull = true;
  let tried = 0;
  const failing = new DecisionQueue({
    append: (make) => {
      tried += 1;
      return isFull ? Promise.reject(new DOMException('No room.', 'QuotaExceededError')) : store.append(make);
    },
  });
  const states: string[] = [];
  failing.saving.subscribe(() => states.push(failing.saving.get().state));
  const first = failing.add(noted('one'));
  await expect.poll(() => failing.saving.get().state).toBe('failed');
  states.length = 0;
  const second = failing.add(noted('two'));
  await expect.poll(() => tried).toBe(2);
  expect(new Set(states)).toEqual(new Set(['failed']));
  isFull = false;
  const saving = failing.saving.get();
  if (saving.state === 'failed') saving.retry();
  await Promise.all([first, second]);
  expect(notes(await store.events(article))).toEqual(['one', 'two']);
});

test('a page that a newer version shut out keeps its decision on screen and says to reload', async () => {
  await queue.add(noted('before'));
  const newer = indexedDB.open(name, 20);
  await new Promise((resolve) => {
    newer.onsuccess = resolve;
  });
  newer.result.close();
  void queue.add(noted('after'));
  await expect
    .poll(() => queue.saving.get())
    .toMatchObject({ state: 'failed', message: expect.stringContaining('Reload') });
  expect(notes(queue.shown.get())).toContain('after');
});
