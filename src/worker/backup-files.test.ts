import { afterEach, beforeEach, expect, test } from 'vitest';
import { article, noteEvent } from '../../tests/samples/sample-notes';
import { printBackup, readBackup } from '../exchange/backup';
import { asId, type EventId, type RevisionId } from '../model/ids';
import type { Snapshot } from '../model/snapshot';
import { tick } from '../review/clock';
import { openStore } from '../store/open-store';
import { takeInApart } from '../store/snapshots-apart';
import type { Store } from '../store/store';
import { makeBackup, restoreBackup } from './backup-files';

let name: string;
let store: Store;

beforeEach(() => {
  name = `restore-${crypto.randomUUID()}`;
  store = openStore(name);
});

afterEach(() => {
  store.close();
  indexedDB.deleteDatabase(name);
});

/** A backup of one article with so many decisions. */
const backup = (events: number): Snapshot => {
  const revision = asId<RevisionId>('r');
  const metadata = { title: 'Floods', outlet: '', author: '', published: '', url: '' };
  let stamp: EventId | null = null;
  return {
    articles: [{ id: article, revision, addedAt: 0, bundled: false, ...metadata }],
    texts: [{ id: revision, article, text: '40 fell.', blocks: null, original: null, addedAt: 0 }],
    events: Array.from({ length: events }, () => {
      stamp = tick(stamp, 1000, 'a');
      return noteEvent(stamp);
    }),
    reviewer: null,
  };
};
const fileOf = (snapshot: Snapshot): File => new File([printBackup(snapshot, new Date())], 'backup.json');

test('a backup is restored beside the page, which hears how far it is; a second time changes nothing', async () => {
  const snapshot = backup(20_000);
  const file = fileOf(snapshot);
  const shares: number[] = [];
  const result = await restoreBackup(file, name, { onProgress: (share) => shares.push(share) });
  expect(result).toEqual({ ok: true, value: { articles: 1, added: 20_000, known: 0, held: 0 } });
  expect(await store.events(article)).toEqual(snapshot.events);
  expect(shares.length).toBeGreaterThan(5);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
  const again = await restoreBackup(file, name);
  expect(again).toEqual({ ok: true, value: { articles: 0, added: 0, known: 20_000, held: 0 } });
});

test('cancelled while it is being written, nothing of it is there', async () => {
  const file = fileOf(backup(20_000));
  const stop = new AbortController();
  const result = await restoreBackup(file, name, {
    signal: stop.signal,
    onProgress: (share) => {
      if (share > 0.65 && share < 1) stop.abort();
    },
  });
  expect(result).toMatchObject({ ok: false, problem: { what: 'Restoring was cancelled.' } });
  expect(await store.events(article)).toEqual([]);
  expect(await store.articles()).toEqual([]);
});

test('a file that is none says so and changes nothing', async () => {
  const result = await restoreBackup(new File(['{"format"'], 'spoilt.json'), name);
  expect(result).toMatchObject({ ok: false, problem: { what: 'The backup was not taken in; nothing was changed.' } });
  expect(await store.articles()).toEqual([]);
});

test('a backup is made beside the page, with what is not on disk yet, and restores to the same', async () => {
  const snapshot = backup(500);
  await takeInApart(store.name, snapshot, () => {});
  const unsaved = noteEvent(tick(snapshot.events.at(-1)?.id ?? null, 2000, 'b'), 'not saved yet');
  // One that came to disk meanwhile is not there twice.
  const made = await makeBackup(name, [...snapshot.events.slice(-1), unsaved], new Date());
  if (!made.ok) throw new Error(made.problem.why);
  const read = readBackup(await made.value.text());
  expect(read).toMatchObject({ ok: true, value: { events: [...snapshot.events, unsaved] } });
});

test('a backup whose worker breaks says so', async () => {
  const broken = () => new Worker(URL.createObjectURL(new Blob(['throw new Error("out of order")'])));
  expect(await makeBackup(name, [], new Date(), broken)).toMatchObject({
    ok: false,
    problem: { what: 'The backup was not made.' },
  });
});
