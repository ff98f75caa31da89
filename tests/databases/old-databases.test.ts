import { afterEach, expect, test } from 'vitest';
import { type ArticleId, asId } from '../../src/model/ids';
import { tick } from '../../src/review/clock';
import { foldEvents } from '../../src/review/fold';
import { place } from '../../src/review/place';
import type { ClaimReview } from '../../src/review/state';
import { SCHEMA_VERSION, SCHEMAS } from '../../src/store/database';
import { openStore } from '../../src/store/open-store';

/** A whole database as one shipped version left it, and what its reviews amount to. */
interface OldDatabase {
  readonly version: number;
  /** Dexie's words for each table: primary key, then indexes. */
  readonly schema: Readonly<Record<string, string>>;
  readonly stores: Readonly<Record<string, readonly object[]>>;
  readonly reviews: readonly (Pick<ClaimReview, 'verdict' | 'said' | 'note' | 'query' | 'correction'> & {
    readonly figure: string;
    readonly status: string;
    readonly sources: readonly string[];
  })[];
}

const databases = Object.values(import.meta.glob<OldDatabase>('./version-*.json', { eager: true, import: 'default' }));

const names: string[] = [];
afterEach(() => {
  for (const name of names.splice(0)) indexedDB.deleteDatabase(name);
});

const keyPath = (words: string): string | string[] => (words.startsWith('[') ? words.slice(1, -1).split('+') : words);

/** Bytes stand in the fixture as base64. */
const revive = (record: object): object =>
  Object.fromEntries(
    Object.entries(record).map(([key, value]) => {
      const bytes = (value as { $bytes?: string } | null)?.$bytes;
      return [key, bytes === undefined ? value : new Blob([Uint8Array.from(atob(bytes), (c) => c.charCodeAt(0))])];
    }),
  );

/** Writes the database with the browser's own means, as the old version would have left it. */
const restore = ({ version, schema, stores }: OldDatabase): Promise<string> => {
  const name = `old-${crypto.randomUUID()}`;
  names.push(name);
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version * 10);
    request.onerror = () => reject(request.error);
    request.onupgradeneeded = () => {
      for (const [table, words] of Object.entries(schema)) {
        const [primary = '', ...indexes] = words.split(', ');
        const store = request.result.createObjectStore(table, { keyPath: keyPath(primary) });
        for (const index of indexes) store.createIndex(index, keyPath(index));
        for (const record of stores[table] ?? []) store.add(revive(record));
      }
    };
    request.onsuccess = () => {
      request.result.close();
      resolve(name);
    };
  });
};

test('every shipped version has its database here, and its schema is as it shipped', () => {
  const shipped = Object.fromEntries(databases.map(({ version, schema }) => [String(version), schema]));
  expect(
    SCHEMAS,
    'The schema changed. A shipped version’s entry stays as it is: add the next version to SCHEMAS with an upgrade, and a database of the version before to tests/databases.',
  ).toEqual(shipped);
  expect(SCHEMA_VERSION).toBe(Math.max(...databases.map(({ version }) => version)));
});

test.each(databases)('a database of version $version opens with everything in it', async (old) => {
  const store = openStore(await restore(old));
  try {
    const articles = await store.articles();
    expect(articles).toMatchObject([
      { title: 'The river', outlet: 'The Day', author: 'A. Ash', published: '2026-01-01', claims: 3, judged: 1 },
    ]);
    const [article] = articles;
    if (article === undefined) throw new Error('no article');
    const revision = await store.library.revision(article.revision);
    expect(new TextDecoder().decode(await revision?.original?.arrayBuffer())).toBe(revision?.text);
    const extraction = await store.extraction(article.id, article.revision, null);
    if (revision === null || extraction === null) throw new Error('no text or no claims');

    const placed = place(foldEvents(await store.events(article.id)), revision, extraction);
    const reviews = placed.claims.map(({ claim, status, review }) => ({
      figure: claim.quantity.text,
      status,
      verdict: review.verdict,
      said: review.said,
      note: review.note,
      query: review.query,
      sources: review.evidence.map(({ url }) => url),
      correction: review.correction,
    }));
    expect(reviews).toEqual(old.reviews);
    expect(placed.unplaced).toEqual([]);

    expect(await store.held()).toHaveLength(1);
    expect(await store.setting('reviewer')).toEqual({ id: 'kim', name: 'Kim' });
    await store.restoreArticle(asId<ArticleId>('deleted'));
    expect(await store.articles()).toHaveLength(2);
  } finally {
    store.close();
  }
});

test('a new decision goes into an old database after everything that was there', async () => {
  for (const old of databases) {
    const store = openStore(await restore(old));
    try {
      const [article] = await store.articles();
      const before = article ? await store.events(article.id) : [];
      const latest = before.at(-1);
      if (latest === undefined) throw new Error('no events');
      // A clock that stands at the beginning of time: only the old database's own can put the decision last.
      const [written] = await store.append((last) => {
        const id = tick(last, 0, 'kim');
        return [{ ...latest, id, act: id }];
      });
      expect(written && written.id > latest.id).toBe(true);
      expect(article && (await store.events(article.id)).at(-1)).toEqual(written);
      expect(await store.setting('clock')).toBe(written?.id);
    } finally {
      store.close();
    }
  }
});
