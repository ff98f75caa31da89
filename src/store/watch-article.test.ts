import { afterEach, expect, test } from 'vitest';
import { emptyReading } from '../../tests/samples/empty-reading';
import { article, noted, notes } from '../../tests/samples/sample-notes';
import { addArticle } from './add-article';
import type { ArticleRecords } from './library';
import { openStore } from './open-store';
import type { Store } from './store';

const metadata = { title: 'Floods', outlet: '', author: '', published: '', url: '' };
const read = { text: '40 fell.', blocks: null, metadata };

const opened: Store[] = [];
const open = (name = `watch-${crypto.randomUUID()}`): Store => {
  const store = openStore(name);
  opened.push(store);
  return store;
};

afterEach(() => {
  for (const store of opened.splice(0)) {
    store.close();
    indexedDB.deleteDatabase(store.name);
  }
});

/** What a store tells of the article, the last first. */
const listen = (store: Store) => {
  const told: (ArticleRecords | null)[] = [];
  const end = store.watchArticle(article, (records) => told.unshift(records));
  return { told, end };
};

test('an article is told whole, and what changes in another tab with nothing else read anew', async () => {
  const here = open();
  const there = open(here.name);
  await addArticle(here, read, article);
  await here.append(noted('one'));
  const { told } = listen(there);
  await expect.poll(() => told[0]?.events.length).toBe(1);
  const first = told[0];
  expect(first).toMatchObject({ article: { title: 'Floods' }, text: { text: '40 fell.' }, extraction: null });
  if (!first) throw new Error('not told');

  await here.append(noted('two'));
  await expect.poll(() => notes(told[0]?.events ?? [])).toEqual(['one', 'two']);
  expect(told[0]?.article).toBe(first.article);
  expect(told[0]?.text).toBe(first.text);

  await here.saveExtraction(article, first.text.id, emptyReading('1'));
  await expect.poll(() => told[0]?.extraction?.engineVersion).toBe('1');
  await here.mendMetadata(article, { title: 'Mended' });
  await expect.poll(() => told[0]?.article.title).toBe('Mended');
  expect(told[0]?.text).toBe(first.text);
  expect(told[0]?.extraction).toBe(told[1]?.extraction);
  expect(notes(told[0]?.events ?? [])).toEqual(['one', 'two']);
});

test('a new text comes with its own claims, and a deleted article is none until it is brought back', async () => {
  const store = open();
  const { told } = listen(store);
  await expect.poll(() => told[0]).toBeNull();
  await addArticle(store, read, article);
  await expect.poll(() => told[0]?.text.text).toBe('40 fell.');
  const first = told[0]?.text;
  if (first === undefined) throw new Error('not told');
  await store.saveExtraction(article, first.id, emptyReading('1'));
  await store.library.addRevision(article, { ...read, text: '400 fell.' });
  await expect.poll(() => told[0]?.text.text).toBe('400 fell.');
  expect(told[0]?.extraction).toBeNull();
  await store.removeArticle(article);
  await expect.poll(() => told[0]).toBeNull();
  await store.restoreArticle(article);
  await expect.poll(() => told[0]?.text.text).toBe('400 fell.');
});

test('nothing is told of other articles, nor after the end', async () => {
  const store = open();
  await addArticle(store, read, article);
  const { told, end } = listen(store);
  await expect.poll(() => told.length).toBe(1);
  await addArticle(store, { ...read, text: 'Another.' });
  await store.mendMetadata(article, { title: 'Mended' });
  await expect.poll(() => told[0]?.article.title).toBe('Mended');
  expect(told).toHaveLength(2);
  end();
  await store.mendMetadata(article, { title: 'Mended again' });
  const after = listen(store);
  await expect.poll(() => after.told[0]?.article.title).toBe('Mended again');
  expect(told).toHaveLength(2);
});
