import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { emptyReading } from '../../tests/samples/empty-reading';
import { article, noteEvent, notes } from '../../tests/samples/sample-notes';
import { asId, type ReviewerId, type RevisionId } from '../model/ids';
import type { ReviewEvent } from '../model/review-event';
import { MAX_AHEAD, tick, timeOf } from '../review/clock';
import { addArticle } from './add-article';
import { openStore } from './open-store';
import type { Store, StoreState } from './store';

const metadata = { title: 'Floods', outlet: 'The Day', author: '', published: '2024-02-01', url: '' };
const read = { text: 'Some 40 houses were lost.', blocks: null, metadata };

let name: string;
const opened: Store[] = [];
const open = (): Store => {
  const store = openStore(name);
  opened.push(store);
  return store;
};

beforeEach(() => {
  name = `store-${crypto.randomUUID()}`;
});

afterEach(() => {
  for (const store of opened.splice(0)) store.close();
  indexedDB.deleteDatabase(name);
});

const append = (store: Store, now = Date.now(), node = 'a'): Promise<readonly ReviewEvent[]> =>
  store.append((last) => [noteEvent(tick(last, now, node))]);

test('an article with its text and bytes is there again after closing', async () => {
  const original = new Blob([read.text]);
  const id = await addArticle(open(), { ...read, original });
  opened.at(-1)?.close();
  const store = open();
  const [kept] = await store.articles();
  expect(kept).toMatchObject({ id, ...metadata, claims: 0, judged: 0, bundled: false });
  const revision = kept && (await store.library.revision(kept.revision));
  expect(revision?.text).toBe(read.text);
  expect(await revision?.original?.text()).toBe(read.text);
});

test('adding the same text under the same id changes nothing; mending metadata stays', async () => {
  const store = open();
  await addArticle(store, read, article);
  await store.mendMetadata(article, { title: 'Floods, mended' });
  await addArticle(store, read, article);
  expect(await store.articles()).toMatchObject([{ title: 'Floods, mended', outlet: 'The Day' }]);
});

test('a deleted article is off the list and can be brought back with its reviews', async () => {
  const store = open();
  await addArticle(store, read, article);
  await append(store);
  await store.removeArticle(article);
  expect(await store.articles()).toEqual([]);
  await store.restoreArticle(article);
  expect(await store.articles()).toHaveLength(1);
  expect(await store.events(article)).toHaveLength(1);
});

test('extractions are kept by engine; without a version the one kept last is given', async () => {
  const store = open();
  const revision = asId<RevisionId>('r');
  for (const version of ['1', '2', '3']) {
    await store.saveExtraction(article, revision, emptyReading(version));
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  expect(await store.extraction(article, revision, '3')).toEqual(emptyReading('3'));
  expect(await store.extraction(article, revision, null)).toEqual(emptyReading('3'));
  expect(await store.extraction(article, revision, '1')).toBeNull();
  expect(await store.extraction(article, asId<RevisionId>('other'), null)).toBeNull();
});

test('two tabs that decide at once overwrite nothing, and every stamp is later than the one before', async () => {
  const tabs = [open(), open()] as const;
  const now = Date.now();
  const written = await Promise.all(
    Array.from({ length: 40 }, (_, index) =>
      append(index % 2 ? tabs[0] : tabs[1], now - index * 1000, index % 2 ? 'a' : 'b'),
    ),
  );
  const stored = await tabs[0].events(article);
  expect(stored).toHaveLength(40);
  expect(new Set(stored.map(({ id }) => id)).size).toBe(40);
  expect(await tabs[1].events(article)).toEqual(stored);
  // Each tab's stamps rise in the order of its decisions, though every clock read was earlier than the last.
  for (const node of ['a', 'b']) {
    const stamps = written
      .flat()
      .map(({ id }) => id)
      .filter((id) => id.endsWith(node));
    expect([...stamps].sort()).toEqual(stamps);
    expect(stamps).toHaveLength(20);
  }
});

test('a decision stamped before another tab’s last is stamped anew, whole acts with it', async () => {
  const [ahead, behind] = [open(), open()];
  const now = Date.now();
  const [last] = await append(ahead, now + 60_000, 'x');
  const act = await behind.append((before) => {
    const first = tick(before, now, 'y');
    return [noteEvent(first, 'one'), noteEvent(tick(first, now, 'y'), 'two')];
  });
  expect(act).toHaveLength(2);
  expect(act.every(({ id }) => last !== undefined && id > last.id)).toBe(true);
  expect(await behind.events(article)).toEqual([last, ...act]);
  const [next] = await append(behind, now, 'y');
  expect(next && act.every(({ id }) => id < next.id)).toBe(true);
  expect(await behind.setting('clock')).toBe(next?.id);
});

test('decisions of one tab in the same millisecond all get stamps of their own', async () => {
  const store = open();
  const now = Date.now();
  const written = await Promise.all(Array.from({ length: 20 }, () => append(store, now)));
  expect(new Set(written.flat().map(({ id }) => id)).size).toBe(20);
  expect(await store.events(article)).toHaveLength(20);
});

test('a clock that stepped back swallows no decision', async () => {
  const store = open();
  const [before] = await append(store, Date.UTC(2030, 0, 1));
  const [after] = await append(store, Date.UTC(2026, 0, 1));
  expect(before && after && before.id < after.id).toBe(true);
});

test('a long tail is sealed, and the log reads the same before and after, here and in another tab', async () => {
  const store = open();
  const other = open();
  for (let batch = 0; batch < 9; batch += 1) {
    await store.append((last) => {
      let stamp = last;
      return Array.from({ length: 50 }, () => {
        stamp = tick(stamp, 1000, 'a');
        return noteEvent(stamp);
      });
    });
    expect(await other.events(article)).toHaveLength((batch + 1) * 50);
  }
  await expect.poll(() => count(name, 'segments')).toBeGreaterThan(0);
  expect(await count(name, 'events')).toBeLessThan(400);
  const all = await store.events(article);
  expect(all).toHaveLength(450);
  expect(await other.events(article)).toEqual(all);
  const again = await store.receive(all, Date.now());
  expect(again).toEqual({ added: 0, known: 450, held: 0 });
  expect(await store.events(article)).toEqual(all);
});

test('events from elsewhere join as a set; those from the future are held apart until their time', async () => {
  const store = open();
  const now = Date.now();
  const past = noteEvent(tick(null, now - 5000, 'x'));
  const future = noteEvent(tick(null, now + MAX_AHEAD + 60_000, 'x'));
  expect(await store.receive([past, future], now)).toEqual({ added: 1, known: 0, held: 1 });
  expect(await store.receive([past], now)).toEqual({ added: 0, known: 1, held: 0 });
  expect(await store.events(article)).toEqual([past]);
  expect(await store.held()).toEqual([future]);
  // What comes from elsewhere never drags this profile's clock ahead.
  const [mine] = await append(store, now);
  expect(mine && timeOf(mine.id)).toBe(now);
  expect(await store.receive([], now + 120_000)).toEqual({ added: 0, known: 0, held: 0 });
  expect(await store.events(article)).toEqual([past, mine, future]);
  expect(await store.held()).toEqual([]);
});

test('events held apart can be let in by hand or dropped, and do not come back with their file', async () => {
  const store = open();
  const now = Date.now();
  const [mine] = await append(store, now);
  const later = (note: string, minutes: number) => noteEvent(tick(null, now + MAX_AHEAD + minutes * 60_000, 'x'), note);
  const [wanted, unwanted] = [later('wanted', 1), later('unwanted', 2)];
  await store.receive([wanted, unwanted], now);
  await store.release([wanted.id], now);
  await store.discard([unwanted.id]);
  expect(await store.held()).toEqual([]);
  const events = await store.events(article);
  expect(notes(events)).toEqual(['', 'wanted']);
  const released = events.at(-1);
  expect(released && mine && released.id > mine.id && released.id < wanted.id).toBe(true);
  // A decision made after it comes after it.
  const [next] = await append(store, now);
  expect(next && released && next.id > released.id).toBe(true);
  expect(await store.receive([wanted, unwanted], now)).toEqual({ added: 0, known: 2, held: 0 });
  expect(await store.receive([wanted, unwanted], now + 3600_000)).toEqual({ added: 0, known: 2, held: 0 });
  expect(await store.events(article)).toHaveLength(3);
});

test('a deleted article can be brought back after a reload, or deleted for good with every decision on it', async () => {
  const store = open();
  const id = await addArticle(store, { text: 'Some 40 fell.', blocks: null, metadata }, article);
  await append(store, Date.now());
  await store.removeArticle(id);
  expect(await store.articles()).toEqual([]);
  const again = open();
  const [deleted] = await again.deletedArticles();
  expect(deleted).toMatchObject({ id, title: 'Floods' });
  expect((deleted?.keptUntil ?? 0) - (deleted?.removedAt ?? 0)).toBe(30 * 24 * 3600_000);
  await again.restoreArticle(id);
  expect(await again.deletedArticles()).toEqual([]);
  // What is not deleted cannot be deleted for good.
  await again.purgeArticle(id);
  expect(await again.articles()).toHaveLength(1);
  await again.removeArticle(id);
  await again.purgeArticle(id);
  expect(await again.deletedArticles()).toEqual([]);
  expect(await again.events(id)).toEqual([]);
  expect(await count(name, 'texts')).toBe(0);
});

test('a store closed in the middle of its housekeeping says nothing to the console', async () => {
  const said = (['trace', 'warn', 'error'] as const).map((method) => vi.spyOn(console, method));
  try {
    for (let turn = 0; turn < 5; turn += 1) {
      const store = open();
      await append(store);
      store.close();
      await expect(append(store)).rejects.toMatchObject({ name: 'StoreError' });
    }
    for (const spy of said) expect(spy).not.toHaveBeenCalled();
  } finally {
    vi.restoreAllMocks();
  }
});

test('a setting is made once, whichever tab asks first', async () => {
  const tabs = [open(), open()];
  const made = await Promise.all(
    tabs.map((tab, index) => tab.settingOr('reviewer', () => ({ id: asId<ReviewerId>(`r${index}`), name: 'R' }))),
  );
  expect(made[0]).toEqual(made[1]);
});

test('a newer version in another tab is let through, this one says so and refuses with what to do', async () => {
  const store = open();
  await append(store);
  const states: StoreState[] = [store.state.get()];
  store.state.subscribe(() => states.push(store.state.get()));
  const newer = await rawOpen(name, 20);
  expect(states).toEqual(['open', 'superseded']);
  await expect(append(store)).rejects.toMatchObject({
    kind: 'superseded',
    problem: { todo: expect.stringContaining('Reload') },
  });
  expect(newer.objectStoreNames).toContain('events');
  newer.close();
});

test('a database that a newer version wrote is left alone', async () => {
  (await rawOpen(name, 20, (database) => database.createObjectStore('future'))).close();
  const store = open();
  const states: StoreState[] = [store.state.get()];
  store.state.subscribe(() => states.push(store.state.get()));
  await expect(append(store)).rejects.toMatchObject({ name: 'StoreError', kind: 'superseded' });
  expect(states.at(-1)).toBe('superseded');
  const after = await rawOpen(name);
  expect([after.version, [...after.objectStoreNames]]).toEqual([20, ['future']]);
  after.close();
});

test('an older version that holds the database is told of, and the store opens when it lets go', async () => {
  const older = await rawOpen(name, 5);
  const store = open();
  const states: StoreState[] = [store.state.get()];
  store.state.subscribe(() => states.push(store.state.get()));
  const waiting = append(store);
  await expect.poll(() => states.at(-1)).toBe('blocked');
  older.close();
  expect(await waiting).toHaveLength(1);
  await expect.poll(() => states.at(-1)).toBe('open');
});

const rawOpen = (database: string, version?: number, upgrade?: (opening: IDBDatabase) => void): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(database, version);
    request.onupgradeneeded = () => upgrade?.(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const count = async (database: string, table: string): Promise<number> => {
  const raw = await rawOpen(database);
  const total = await new Promise<number>((resolve) => {
    const request = raw.transaction(table).objectStore(table).count();
    request.onsuccess = () => resolve(request.result);
  });
  raw.close();
  return total;
};
