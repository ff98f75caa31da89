import { afterEach, expect, test } from 'vitest';
import { emptyReading } from '../../tests/samples/empty-reading';
import type { MetadataSource } from '../model/article';
import type { ReadText } from '../model/read-text';
import { printText } from '../model/text-print';
import type { ArticleRecords } from './library';
import { openStore } from './open-store';
import type { Store } from './store';
import type { ChangedArticles } from './watch-articles';

const opened: { readonly name: string; readonly store: Store }[] = [];
const open = (name = `library-${crypto.randomUUID()}`): Store => {
  const store = openStore(name);
  opened.push({ name, store });
  return store;
};
afterEach(() => {
  for (const { name, store } of opened.splice(0)) {
    store.close();
    indexedDB.deleteDatabase(name);
  }
});

const story = (title: string): ReadText => ({
  text: `${title}\n\nTwelve people died, officials said.`,
  blocks: null,
  metadata: { title, outlet: '', author: '', published: '', url: '' },
});

const kept = (...titles: string[]) =>
  titles.map((title) => ({ read: story(title), print: printText(story(title).text) }));

const noClaims = emptyReading('one');

test('files wait on disk until the transaction that keeps their articles', async () => {
  const name = `library-${crypto.randomUUID()}`;
  const before = open(name);
  await before.library.keepWaiting([new File(['one'], 'b.txt'), new File(['two'.repeat(40_000)], 'a.txt')]);
  before.close();

  const { library, articles } = open(name);
  const [first, second] = await library.waiting();
  if (first === undefined || second === undefined) throw new Error('nothing waits');
  expect([first.name, second.name]).toEqual(['b.txt', 'a.txt']);
  expect(await (await library.readWaiting(first))?.text()).toBe('one');
  expect((await library.readWaiting(second))?.size).toBe(120_000);

  await library.addArticles(kept('One'), [first]);
  expect(await library.waiting()).toEqual([second]);
  expect(await library.readWaiting(first)).toBe(null);
  expect(await articles()).toMatchObject([{ title: 'One', claims: 0 }]);
  await library.dropWaiting([second]);
  expect(await library.waiting()).toEqual([]);
});

test('what one engine has not read is told, and its readings are kept with their counts', async () => {
  const { library, articles, extraction } = open();
  await library.addArticles(kept('One', 'Two'));
  const unread = await library.unread('one');
  expect(unread).toHaveLength(2);
  const [first] = unread;
  if (first === undefined) throw new Error('nothing to read');
  await library.saveReadings([{ ...first, extraction: noClaims }]);
  expect(await library.unread('one')).toHaveLength(1);
  expect(await library.unread('two')).toHaveLength(2);
  expect(await extraction(first.article, first.revision, 'one')).toEqual(noClaims);
  expect(await articles()).toMatchObject([{ claims: 0, judged: 0 }, {}]);
});

test('records between two ids hold everything but what was deleted', async () => {
  const { library, removeArticle } = open();
  const ids = [...(await library.addArticles(kept('One', 'Two', 'Three')))].sort();
  const [from, gone, to] = ids;
  if (from === undefined || gone === undefined || to === undefined) throw new Error('three were kept');
  const unread = await library.unread('one');
  await library.saveReadings(
    unread.filter(({ article }) => article === from).map((each) => ({ ...each, extraction: noClaims })),
  );
  await removeArticle(gone);
  const records = await library.records(from, to);
  expect(records.map(({ article }) => article.id)).toEqual([from, to]);
  expect(records.map(({ extraction }) => extraction?.engineVersion)).toEqual(['one', undefined]);
  expect(records.map(({ text, article }) => text.id === article.revision)).toEqual([true, true]);
});

test('the articles that changed are told, here and in another tab', async () => {
  const name = `library-${crypto.randomUUID()}`;
  const [here, there] = [open(name), open(name)];
  // Making the database is a change of everything, and is over when it first answers.
  await Promise.all([here.articles(), there.articles()]);
  const told: ChangedArticles[] = [];
  const stop = there.library.watch((changed) => told.push(changed));
  const [id] = await here.library.addArticles(kept('One'));
  const unread = await here.library.unread('one');
  await here.library.saveReadings(unread.map((each) => ({ ...each, extraction: noClaims })));
  await expect.poll(() => told.length).toBeGreaterThan(1);
  stop();
  expect(told.every((changed) => changed?.size === 1 && id !== undefined && changed.has(id))).toBe(true);
});

test('a new version brings its own title with it; what it does not say, and what somebody typed, stays', async () => {
  const { library, articles, mendMetadata, watchArticle } = open();
  const about = { outlet: '', author: '', published: '', url: '' };
  const version = (title: string, source: MetadataSource, more: Partial<ReadText['metadata']> = {}): ReadText => ({
    ...story(title),
    metadata: { ...about, title, ...more },
    sources: { title: source },
  });
  const first = version('Twelve dead', 'first lines', { outlet: 'The Day', published: '2024-03-01' });
  const [id] = await library.addArticles([{ read: first, print: printText(first.text) }]);
  if (id === undefined) throw new Error('one was kept');
  const second = version('Thirteen dead', 'first lines', { published: '2024-03-02' });
  await library.addRevision(id, second);
  const [updated] = await articles();
  expect(updated).toMatchObject({ title: 'Thirteen dead', outlet: 'The Day', published: '2024-03-02' });
  expect(updated?.sources).toEqual({ title: 'first lines' });

  await library.addRevision(id, version('draft-3', 'file name'));
  expect(await articles()).toMatchObject([{ title: 'Thirteen dead' }]);

  await mendMetadata(id, { title: 'Our title' });
  await library.addRevision(id, version('Fourteen dead', 'first lines'));
  expect(await articles()).toMatchObject([{ title: 'Our title', sources: { title: 'typed' } }]);

  const [last] = await library.records(id, id);
  const texts = await library.revisions(id);
  expect(texts).toHaveLength(4);
  expect(last?.versions).toEqual(texts.map((text) => text.id));
  const told = await new Promise<ArticleRecords | null>((tell) => watchArticle(id, tell));
  expect(told?.versions).toEqual(last?.versions);
});
