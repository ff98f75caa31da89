import { afterEach, expect, test } from 'vitest';
import { article, noted } from '../../tests/samples/sample-notes';
import type { ArticleSummary } from '../model/article';
import { bundledArticleId } from '../model/bundled-article';
import { asId, type EventId, type ReviewerId } from '../model/ids';
import { MAX_AHEAD, tick, timeOf } from '../review/clock';
import { addArticle, addBundledArticle } from './add-article';
import { newReviewer } from './new-reviewer';
import { openStore } from './open-store';
import { takeInApart, takeSnapshotApart } from './snapshots-apart';
import type { Store } from './store';

const metadata = { title: 'Floods', outlet: '', author: '', published: '', url: '' };
const opened: [name: string, store: Store][] = [];
const open = (): Store => {
  const name = `snapshot-${crypto.randomUUID()}`;
  const store = openStore(name);
  opened.push([name, store]);
  return store;
};

afterEach(() => {
  for (const [name, store] of opened.splice(0)) {
    store.close();
    indexedDB.deleteDatabase(name);
  }
});

const titles = (articles: readonly ArticleSummary[]): string[] => articles.map(({ title }) => title);

const filled = async (): Promise<Store> => {
  const store = open();
  const bytes = crypto.getRandomValues(new Uint8Array(1000));
  await addArticle(store, { text: '40 fell.', blocks: null, metadata, original: new Blob([bytes]) }, article);
  const gone = await addArticle(store, { text: 'Nothing.', blocks: [], metadata });
  await store.removeArticle(gone);
  await store.settingOr('reviewer', () => ({ id: asId<ReviewerId>('kim'), name: 'Kim' }));
  for (let count = 0; count < 410; count += 41) {
    await store.append((last) => {
      let stamp: EventId | null = last;
      return Array.from({ length: 41 }, () => {
        const [event] = noted('n')(stamp);
        if (event === undefined) throw new Error('one event');
        stamp = event.id;
        return event;
      });
    });
  }
  return store;
};

test('export, wipe, import gives an equal database, and importing twice changes nothing', async () => {
  const store = await filled();
  const before = await takeSnapshotApart(store.name);
  expect(before.events).toHaveLength(410);
  expect(before.articles).toHaveLength(2);
  const wiped = open();
  expect(await takeInApart(wiped.name, JSON.parse(JSON.stringify(before)), () => {})).toMatchObject({
    articles: 2,
    added: 410,
    known: 0,
  });
  expect(await takeSnapshotApart(wiped.name)).toEqual(before);
  expect(await takeInApart(wiped.name, before, () => {})).toEqual({ articles: 0, added: 0, known: 410, held: 0 });
  expect(await takeSnapshotApart(wiped.name)).toEqual(before);
  const [kept] = await wiped.articles();
  const revision = kept && (await wiped.library.revision(kept.revision));
  expect((await revision?.original?.arrayBuffer())?.byteLength).toBe(1000);
});

test('what is here stays as it is: metadata, the reviewer, and decisions made since', async () => {
  const store = await filled();
  const before = await takeSnapshotApart(store.name);
  await store.mendMetadata(article, { title: 'Mended' });
  await store.saveSetting('reviewer', { id: asId<ReviewerId>('kim'), name: 'Kim Ash' });
  await store.append(noted('since'));
  await takeInApart(store.name, before, () => {});
  expect(titles(await store.articles())).toContain('Mended');
  expect((await store.setting('reviewer'))?.name).toBe('Kim Ash');
  expect(await store.events(article)).toHaveLength(411);
});

test('events dated ahead are held apart, and are in the next backup all the same', async () => {
  const store = open();
  const now = Date.now();
  const [future] = noted('later', now + MAX_AHEAD + 60_000)(null);
  if (future === undefined) throw new Error('one event');
  const snapshot = { articles: [], texts: [], events: [future], reviewer: null };
  expect(await takeInApart(store.name, snapshot, () => {})).toEqual({ articles: 0, added: 0, known: 0, held: 1 });
  expect(await store.events(article)).toEqual([]);
  expect((await takeSnapshotApart(store.name)).events).toEqual([future]);
  const [mine] = await store.append(noted('mine', now));
  expect(mine && timeOf(mine.id)).toBe(timeOf(tick(null, now, 'a')));
});

test('a profile that has just been started anew gives way to the backup: its reviewer, and the details of the article that ships', async () => {
  const shipped = { text: 'Shipped, 3 of them.', blocks: null, metadata: { ...metadata, title: 'Shipped' } };
  const store = open();
  await addBundledArticle(store, shipped);
  await store.mendMetadata(bundledArticleId, { title: 'Mended' });
  await store.settingOr('reviewer', () => ({ id: asId<ReviewerId>('kim'), name: 'Kim' }));
  await store.append(noted('one'));
  const before = await takeSnapshotApart(store.name);

  const anew = open();
  await addBundledArticle(anew, shipped);
  await anew.settingOr('reviewer', newReviewer);
  await takeInApart(anew.name, before, () => {});
  expect(await anew.setting('reviewer')).toEqual({ id: 'kim', name: 'Kim' });
  expect(titles(await anew.articles())).toEqual(['Mended']);
  expect((await takeSnapshotApart(anew.name)).events).toEqual(before.events);

  const decided = open();
  const { id } = await decided.settingOr('reviewer', newReviewer);
  await decided.append(noted('mine'));
  await takeInApart(decided.name, before, () => {});
  expect((await decided.setting('reviewer'))?.id).toBe(id);
});
