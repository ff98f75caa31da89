import { expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { article, noted, notes } from '../../tests/samples/sample-notes';
import { printText } from '../model/text-print';
import { DecisionQueue } from './decision-queue';
import { openStore } from './open-store';
import type { Store } from './store';

/** Chromium's Storage Buckets: storage of one's own, whose free room no other test has measured a moment ago. */
interface StorageBuckets {
  open(name: string): Promise<{ readonly indexedDB: IDBFactory }>;
  delete(name: string): Promise<void>;
}

/** Words that no storage can compress. */
const noise = (length: number): string => {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536));
  return new TextDecoder('latin1').decode(bytes);
};

/** Leaves this much room in bytes; without a number, as much as there is. */
const leaveRoom = async (bytes?: number): Promise<void> => {
  const { usage = 0 } = await navigator.storage.estimate();
  const quota = bytes === undefined ? {} : { quotaSize: usage + bytes };
  await cdp().send('Storage.overrideQuotaForOrigin', { origin: location.origin, ...quota });
};

/** A store in a bucket that has so much room, in bytes, and its name; the bucket and the limit go when the work is done. */
const inBucket = async (room: number, work: (store: Store, indexedDB: IDBFactory) => Promise<void>): Promise<void> => {
  const { storageBuckets } = navigator as Navigator & { storageBuckets: StorageBuckets };
  const name = `full-disk-${crypto.randomUUID()}`;
  await leaveRoom(room);
  const { indexedDB } = await storageBuckets.open(name);
  const store = openStore('claim-ledger', indexedDB);
  try {
    await work(store, indexedDB);
  } finally {
    await leaveRoom();
    store.close();
    await storageBuckets.delete(name);
  }
};

const kept = (text: string) => {
  const metadata = { title: text, outlet: '', author: '', published: '', url: '' };
  return [{ read: { text, blocks: null, metadata }, print: printText(text) }];
};

/** Writes into a database of its own until nothing more goes in. */
const fillUp = async (indexedDB: IDBFactory): Promise<void> => {
  const opening = indexedDB.open('filling');
  opening.onupgradeneeded = () => opening.result.createObjectStore('noise', { autoIncrement: true });
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const put = (length: number): Promise<boolean> =>
    new Promise((resolve) => {
      const write = database.transaction('noise', 'readwrite');
      write.objectStore('noise').put(noise(length));
      write.oncomplete = () => resolve(true);
      write.onabort = () => resolve(false);
    });
  for (const length of [1e6, 1e5, 1e4, 100]) while (await put(length));
  database.close();
};

test('what an import leaves no room for is saved all the same: decisions have room of their own', () =>
  inBucket(16e6, async (store, indexedDB) => {
    await store.library.addArticles(kept('One.'));
    await fillUp(indexedDB);
    await expect(store.library.addArticles(kept('Two.'))).rejects.toThrow(/no more room/);
    const queue = new DecisionQueue(store);
    await queue.add(noted('one'));
    for (let count = 0; count < 20; count += 1) await queue.add(noted(`more ${noise(1000)}`));
    expect(queue.saving.get().state).toBe('saved');
    expect(await store.events(article)).toHaveLength(21);
  }));

test('with a full disk the decision is refused with what to do, kept, and saved when there is room again', () =>
  inBucket(2e6, async (store) => {
    const queue = new DecisionQueue(store);
    await queue.add(noted('before'));
    let settled = false;
    const saved = queue.add(noted(`long ${noise(3e6)}`)).then(() => {
      settled = true;
    });
    await expect.poll(() => queue.saving.get().state).toBe('failed');
    const saving = queue.saving.get();
    if (saving.state !== 'failed') throw new Error('has not failed');
    expect(saving.message).toMatch(/not saved yet.*no more room.*Export now/su);
    expect(settled).toBe(false);
    expect(await queue.idle()).toBe(false);
    expect(notes(queue.shown.get()).at(-1)).toMatch(/^long/);
    expect(notes(await store.events(article))).toEqual(['before']);

    await leaveRoom();
    saving.retry();
    await saved;
    expect(notes(await store.events(article))).toHaveLength(2);
    expect(await queue.idle()).toBe(true);
  }));
