import { afterEach, expect, test } from 'vitest';
import type { Revision } from '../model/article';
import type { Extraction } from '../model/claim';
import { type ArticleId, asId, type RevisionId } from '../model/ids';
import { failure, success } from '../model/result';
import { BackgroundReading, type Readers, type ReadingStore } from './background-reading';
import { createExtractor } from './extractor';
import { readInBackground } from './read-in-background';

const left: (() => void)[] = [];
afterEach(() => {
  for (const leave of left.splice(0)) leave();
});

const text = (at: number): Revision => ({
  id: asId<RevisionId>(`text ${at}`),
  article: asId<ArticleId>(`article ${at}`),
  text: `Police said at least ${at + 2} people died.`,
  blocks: null,
  original: null,
  addedAt: at,
});

/** A shelf in memory, as a library of so many texts. */
const shelfOf = (count: number) => {
  const texts = Array.from({ length: count }, (_, at) => text(at));
  const kept = new Map<RevisionId, Extraction>();
  const watchers = new Set<() => void>();
  let writes = 0;
  const shelf: ReadingStore = {
    unread: async (by) =>
      texts
        .filter(({ id }) => kept.get(id)?.engineVersion !== by)
        .map(({ article, id }) => ({ article, revision: id })),
    revision: async (id) => texts.find((each) => each.id === id) ?? null,
    saveReadings: async (readings) => {
      writes += readings.length;
      for (const { revision, extraction } of readings) kept.set(revision, extraction);
    },
    watchTexts: (told) => {
      watchers.add(told);
      return () => watchers.delete(told);
    },
  };
  const bring = (): void => {
    texts.push(text(texts.length));
    for (const told of watchers) told();
  };
  return { shelf, kept, bring, writes: () => writes };
};

const begin = (readers: Readers, shelf: ReadingStore): BackgroundReading => {
  const reading = new BackgroundReading(readers, shelf);
  left.push(reading.start());
  return reading;
};

test('every text is read once, in one tab at a time, and what comes later too', async () => {
  const { shelf, kept, bring, writes } = shelfOf(40);
  const extractor = createExtractor();
  left.push(() => extractor.close());
  const first = readInBackground(extractor, shelf);
  left.push(first.start(), readInBackground(extractor, shelf).start());
  await expect.poll(() => kept.size, { timeout: 20_000 }).toBe(40);
  await expect.poll(() => first.state.get().unread.size).toBe(0);
  bring();
  await expect.poll(() => kept.size, { timeout: 20_000 }).toBe(41);
  expect(writes()).toBe(41);
  expect(kept.get(asId<RevisionId>('text 3'))?.claims).toHaveLength(1);
});

test('where one tab ends in the middle, the next goes on where it was', async () => {
  const { shelf, kept, writes } = shelfOf(60);
  const extractor = createExtractor();
  left.push(() => extractor.close());
  const first = readInBackground(extractor, shelf);
  const leave = first.start();
  await expect.poll(() => kept.size, { timeout: 20_000 }).toBeGreaterThan(0);
  leave();
  left.push(readInBackground(extractor, shelf).start());
  await expect.poll(() => kept.size, { timeout: 20_000 }).toBe(60);
  expect(writes()).toBe(60);
});

test('a text that cannot be read is named, and the rest goes on; pausing stops, resuming goes on', async () => {
  const { shelf, kept, bring } = shelfOf(5);
  const noClaims = { engineVersion: 'one', blocks: [], sentences: [], claims: [], dismissed: [], quantities: [] };
  const readers: Readers = {
    size: 2,
    version: async () => success('one'),
    extract: async ({ article }) =>
      article === 'article 2' ? failure('It was not read.', 'It is odd.', 'Report it.') : success(noClaims),
  };
  const reading = begin(readers, shelf);
  await expect.poll(() => kept.size).toBe(4);
  expect([...reading.state.get().failed]).toEqual([['article 2', 'It was not read. It is odd. Report it.']]);
  await expect.poll(() => reading.state.get().unread.size).toBe(0);
  reading.pause();
  bring();
  await new Promise((later) => setTimeout(later, 50));
  expect(kept.size).toBe(4);
  reading.resume();
  await expect.poll(() => kept.size).toBe(5);
});

test('a shelf that is full stops the reading with the reason, and it goes on when asked', async () => {
  const { shelf, kept } = shelfOf(3);
  const noClaims = { engineVersion: 'one', blocks: [], sentences: [], claims: [], dismissed: [], quantities: [] };
  const readers: Readers = { size: 1, version: async () => success('one'), extract: async () => success(noClaims) };
  let isFull = true;
  const reading = begin(readers, {
    ...shelf,
    saveReadings: async (readings) => {
      if (isFull) throw new Error('No more room.');
      await shelf.saveReadings(readings);
    },
  });
  await expect.poll(() => reading.state.get().problem).toBe('No more room.');
  isFull = false;
  reading.resume();
  await expect.poll(() => kept.size).toBe(3);
  expect(reading.state.get().problem).toBe(null);
});
