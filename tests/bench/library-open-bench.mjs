import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { findBrowser } from '../find-browser.mjs';
import { inventArticle } from './invent-articles.mjs';

/**
 * A library of many articles, claims and review events opened to its grid of claims, beside reading the same records from raw
 * IndexedDB in the same layout; then from article to article. Goals: at most twice the raw reading; an article paints within
 * two frames and one read. Run by hand: node tests/bench/library-open-bench.mjs [articles] [events] [rounds] [port]
 */
const [articles = 1000, events = 100_000, rounds = 5, port = 4197] = process.argv.slice(2).map(Number);
const KINDS = 20;
const SEGMENT = 300;
const folder = mkdtempSync(join(tmpdir(), 'claim-ledger-library-'));
const outDir = join(folder, 'page');
const { path, args } = findBrowser();
const url = `http://localhost:${port}`;

await build({ logLevel: 'error', build: { outDir, emptyOutDir: true } });
const server = await preview({ preview: { port, strictPort: true }, build: { outDir } });
const browser = await chromium.launchPersistentContext(join(folder, 'profile'), {
  ...(path ? { executablePath: path } : {}),
  args,
  viewport: { width: 1440, height: 900 },
});

/** @typedef {{ id: string, revision: string }} Head */
/** @typedef {{ articles: Record<string, unknown>[], texts: Record<string, unknown>[], claims: Record<string, any>[] }} Kept */

/** Settles an IndexedDB request; put into the page, where the functions below run. */
const inPage = () => {
  /** @template Value @param {IDBRequest<Value>} request @returns {Promise<Value>} */
  const settle = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  Object.assign(window, { settle });
};

/** Makes the library of a few articles that the application itself read: the same claims under other ids. @param {{ articles: number, events: number, segment: number }} size */
const multiply = async ({ articles, events, segment }) => {
  const settle = Reflect.get(window, 'settle');
  const database = await settle(indexedDB.open('claim-ledger'));
  const stores = ['articles', 'texts', 'claims', 'events', 'segments'];
  const read = database.transaction(stores);
  /** @type {Kept} */
  const kept = {
    articles: (await settle(read.objectStore('articles').getAll())).filter((/** @type {any} */ each) => !each.bundled),
    texts: await settle(read.objectStore('texts').getAll()),
    claims: await settle(read.objectStore('claims').getAll()),
  };
  const share = Math.ceil(events / articles);
  let claimCount = 0;
  for (let from = 0; from < articles; from += 50) {
    const write = database.transaction(stores, 'readwrite');
    for (let at = from; at < Math.min(articles, from + 50); at += 1) {
      /** @type {any} */
      const article = kept.articles[at % kept.articles.length];
      /** @type {any} */
      const text = kept.texts.find(({ id }) => id === article.revision);
      /** @type {any} */
      const reading = kept.claims.find(({ revision }) => revision === article.revision);
      const [id, revision] = [crypto.randomUUID(), `text-${at}`];
      const extraction = structuredClone(reading.extraction);
      for (const claim of extraction.claims) claim.id = `${claim.id}-${at}`;
      for (const claim of extraction.claims) if (claim.partOf !== null) claim.partOf = `${claim.partOf}-${at}`;
      claimCount += extraction.claims.length;
      write
        .objectStore('articles')
        .put({ ...article, id, revision, title: `${article.title}, ${at}`, addedAt: Date.UTC(2026, 0, 1) + at });
      write.objectStore('texts').put({ ...text, id: revision, article: id });
      write.objectStore('claims').put({ ...reading, article: id, revision, extraction });
      const log = Array.from({ length: share }, (_, number) => {
        const claim = extraction.claims[number % extraction.claims.length];
        const { quantity, sentence, attribution } = claim;
        const stamp = `${(Date.UTC(2026, 0, 1) + at * share + number).toString(36).padStart(9, '0')}-0000-bench`;
        return {
          id: stamp,
          schema: 1,
          article: id,
          revision,
          reviewer: 'someone',
          reviewerName: 'Someone',
          at: Date.UTC(2026, 0, 1) + number,
          act: stamp,
          target: claim.id,
          anchor: {
            start: quantity.start,
            end: quantity.end,
            exact: text.text.slice(quantity.start, quantity.end),
            prefix: text.text.slice(Math.max(0, quantity.start - 64), quantity.start),
            suffix: text.text.slice(quantity.end, quantity.end + 64),
          },
          seen: {
            sentence: text.text.slice(sentence.start, sentence.end),
            value: quantity.value,
            relation: quantity.relation,
            unit: quantity.unit,
            speaker: attribution.speaker?.name ?? null,
          },
          ...(number % 3 === 0 ? { type: 'verdict', verdict: { is: 'verified' } } : { type: 'note', note: 'Asked.' }),
        };
      });
      for (let first = 0; first < log.length; first += segment)
        write
          .objectStore('segments')
          .put({ id: log[first]?.id, article: id, events: log.slice(first, first + segment) });
    }
    await new Promise((resolve, reject) => {
      write.oncomplete = resolve;
      write.onerror = () => reject(write.error);
    });
  }
  const clear = database.transaction(stores, 'readwrite');
  for (const { id, revision } of /** @type {Head[]} */ (/** @type {unknown} */ (kept.articles))) {
    clear.objectStore('articles').delete(id);
    clear.objectStore('texts').delete(revision);
  }
  await new Promise((resolve) => {
    clear.oncomplete = resolve;
  });
  database.close();
  return claimCount;
};

/** The time of reading every record of the five stores, in milliseconds. */
const readRaw = async () => {
  const settle = Reflect.get(window, 'settle');
  const database = await settle(indexedDB.open('claim-ledger'));
  const begun = performance.now();
  const stores = ['articles', 'texts', 'claims', 'events', 'segments'];
  const transaction = database.transaction(stores);
  await Promise.all(stores.map((name) => settle(transaction.objectStore(name).getAll())));
  const took = performance.now() - begun;
  database.close();
  return took;
};

/** From article to article as Back and Forward go, each beside reading its records alone, in milliseconds; every claim's id ends with its article's number. @param {number} count */
const walk = async (count) => {
  const settle = Reflect.get(window, 'settle');
  const database = await settle(indexedDB.open('claim-ledger'));
  /** @type {Record<string, any>[]} */
  const kept = await settle(database.transaction('articles').objectStore('articles').getAll());
  const some = kept.filter(({ bundled }) => !bundled).slice(100, 100 + count);
  /** @param {Record<string, any>} article */
  const readAlone = async ({ id, revision }) => {
    const begun = performance.now();
    const read = database.transaction(['articles', 'texts', 'claims', 'events', 'segments']);
    await Promise.all([
      settle(read.objectStore('articles').get(id)),
      settle(read.objectStore('texts').get(revision)),
      settle(read.objectStore('claims').getAll(IDBKeyRange.bound([id], [id, []]))),
      settle(read.objectStore('events').index('article').getAll(id)),
      settle(read.objectStore('segments').index('article').getAll(id)),
    ]);
    return performance.now() - begun;
  };
  const painted = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(undefined);
        port2.postMessage(null);
      });
    });
  const times = [];
  for (const article of some) {
    const number = /** @type {string} */ (article['title']).split(', ').at(-1);
    const begun = performance.now();
    /** When a claim of the article is painted there. @param {string} where */
    const shown = async (where) => {
      const isThere = () => document.querySelector(`${where} [data-claim$="-${number}"]`) !== null;
      await new Promise((resolve) => {
        const observer = new MutationObserver(() => {
          if (!isThere()) return;
          observer.disconnect();
          resolve(undefined);
        });
        observer.observe(document.body, { subtree: true, childList: true, attributes: true });
      });
      await painted();
      return performance.now() - begun;
    };
    const both = Promise.all([shown('[role=grid]'), shown('.reader-text')]);
    history.pushState(null, '', `?article=${article['id']}`);
    dispatchEvent(new PopStateEvent('popstate'));
    const [claims, text] = await both;
    await new Promise((resolve) => setTimeout(resolve, 400));
    times.push({ claims, text, alone: await readAlone(article) });
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  database.close();
  return times;
};

const median = (/** @type {number[]} */ values) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const whole = (/** @type {number[]} */ values) => values.map((value) => Math.round(value)).join(', ');

try {
  const page = browser.pages()[0] ?? (await browser.newPage());
  await page.addInitScript(inPage);
  await page.addInitScript(() => {
    const tasks = /** @type {number[]} */ ([]);
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask', buffered: true });
  });
  await page.goto(`${url}/?screen=articles`);
  const table = page.getByRole('table', { name: 'Articles' });
  await table.getByRole('row').nth(1).waitFor();
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles(
      Array.from({ length: KINDS }, (_, at) => {
        const { name, text } = inventArticle(at);
        return { name, mimeType: 'text/plain', buffer: Buffer.from(text) };
      }),
    );
  await page.getByText(`${KINDS} articles added`).waitFor();
  await page.waitForTimeout(1500);
  await page.getByRole('progressbar', { name: 'Articles read' }).waitFor({ state: 'detached', timeout: 60_000 });
  await page.waitForTimeout(1000);
  const claims = await page.evaluate(multiply, { articles, events, segment: SEGMENT });

  const raw = [];
  const first = [];
  const usable = [];
  const longest = [];
  for (let round = 0; round < rounds; round += 1) {
    await page.goto('about:blank');
    const blank = await browser.newPage();
    await blank.route('**/blank', (route) => route.fulfill({ contentType: 'text/html', body: '<title>Blank</title>' }));
    await blank.addInitScript(inPage);
    await blank.goto(`${url}/blank`);
    raw.push(await blank.evaluate(readRaw));
    await blank.close();
    await page.goto(`${url}/?screen=articles`);
    await table.getByRole('row').nth(5).waitFor();
    await page.waitForTimeout(2500);
    const took = await page.evaluate(async () => {
      /** @type {number[]} */ (Reflect.get(window, 'tasks')).length = 0;
      const tab = [...document.querySelectorAll('nav[aria-label=Library] button')].find(
        (each) => each.textContent === 'Claims',
      );
      const begun = performance.now();
      /** @type {HTMLElement} */ (tab).click();
      /** @param {() => boolean} is @returns {Promise<number>} */
      const until = (is) =>
        new Promise((resolve) => {
          const look = () => (is() ? resolve(performance.now() - begun) : requestAnimationFrame(look));
          look();
        });
      const grid = () => document.querySelector('[role=grid]');
      const rows = await until(() => (grid()?.querySelectorAll('[role=row]').length ?? 0) > 5);
      const all = await until(() => document.querySelector('progress[aria-label="Articles loaded"]') === null);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      return { rows, all, longest: Math.max(0, .../** @type {number[]} */ (Reflect.get(window, 'tasks'))) };
    });
    first.push(took.rows);
    usable.push(took.all);
    longest.push(took.longest);
  }
  await page.goto(url);
  await page.getByRole('grid', { name: 'Claims' }).getByRole('row').nth(3).waitFor();
  await page.waitForTimeout(2500);
  const steps = await page.evaluate(walk, 40);
  const alone = steps.map((step) => step.alone);
  /** @param {number[]} times */
  const spread = (times) => `median ${median(times).toFixed(0)}, most ${Math.max(...times).toFixed(0)}`;
  /** @param {number[]} times */
  const framesBeyond = (times) => ((median(times) - median(alone)) / (1000 / 60)).toFixed(1);
  const [claimsShown, textShown] = [steps.map((step) => step.claims), steps.map((step) => step.text)];
  console.table({
    'articles, claims, events': `${articles}, ${claims}, ${events}`,
    'raw IndexedDB, ms': `${whole(raw)} (median ${Math.round(median(raw))})`,
    'first rows in the grid, ms': `${whole(first)} (median ${Math.round(median(first))})`,
    'every claim in the grid, ms': `${whole(usable)} (median ${Math.round(median(usable))})`,
    'first rows, times raw': (median(first) / median(raw)).toFixed(2),
    'every claim, times raw': (median(usable) / median(raw)).toFixed(2),
    'longest task, ms': whole(longest),
    'claims of another article painted, ms': spread(claimsShown),
    'its text with its marks painted, ms': spread(textShown),
    'its records read alone, ms': spread(alone),
    'claims beyond the reading, in frames': framesBeyond(claimsShown),
    'text beyond the reading, in frames': framesBeyond(textShown),
  });
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
