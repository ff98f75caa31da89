import { expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { DecisionQueue } from './decision-queue';
import { openStore } from './open-store';
import { article, noted, notes } from './sample-notes';

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

test('with a full disk the decision is refused with what to do, kept, and saved when there is room again', async () => {
  const { storageBuckets } = navigator as Navigator & { storageBuckets: StorageBuckets };
  const name = `full-disk-${crypto.randomUUID()}`;
  await leaveRoom(2e6);
  const { indexedDB } = await storageBuckets.open(name);
  const store = openStore('claim-ledger', indexedDB);
  try {
    const queue = new DecisionQueue(store);
    await queue.add(noted('before'));
    let settled = false;
    const saved = queue.add(noted(`long ${noise(3e6)}`)).then(() => {
      settled = true;
    });
    await expect.poll(() => queue.saving().state).toBe('failed');
    const saving = queue.saving();
    if (saving.state !== 'failed') throw new Error('has not failed');
    expect(saving.message).toMatch(/not saved yet.*no more room.*Export now/su);
    expect(settled).toBe(false);
    expect(await queue.idle()).toBe(false);
    expect(notes(queue.shown()).at(-1)).toMatch(/^long/);
    expect(notes(await store.events(article))).toEqual(['before']);

    await leaveRoom();
    saving.retry();
    await saved;
    expect(notes(await store.events(article))).toHaveLength(2);
    expect(await queue.idle()).toBe(true);
  } finally {
    await leaveRoom();
    store.close();
    await storageBuckets.delete(name);
  }
});
