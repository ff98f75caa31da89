import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { findBrowser } from '../find-browser.mjs';
import { inventArticle } from './invent-articles.mjs';

/**
 * Articles of 5 KB brought in, read and kept by the built application, beside the engine's own time on the same texts in
 * Node with as many workers, before and after. Goals: at most 1.5 times, no task on the page's thread over 50 ms, memory
 * flat after the first hundred. Run by hand: node tests/bench/import-bench.mjs [articles] [port]
 */
const [count = 1000, port = 4196] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'claim-ledger-import-'));
const outDir = join(folder, 'page');
/** Where the packages it imports are found. */
const engineDir = resolve('node_modules/.cache/claim-ledger/import-bench');
const { path, args } = findBrowser();
const megabytes = (/** @type {number} */ bytes) => Math.round(bytes / 1e6);

const stories = Array.from({ length: count }, (_, at) => inventArticle(at));
const files = stories.map(({ name, text }) => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
});

await build({ logLevel: 'error', build: { outDir, emptyOutDir: true } });
await build({
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  build: {
    ssr: true,
    outDir: engineDir,
    emptyOutDir: true,
    rolldownOptions: {
      input: { extract: 'src/engine/extract.ts', model: 'src/engine/attribution/model.ts' },
      output: { entryFileNames: '[name].mjs' },
      preserveEntrySignatures: 'strict',
    },
  },
});
const reader = join(engineDir, 'read.mjs');
writeFileSync(
  reader,
  `import { readFileSync } from 'node:fs';
  import { parentPort, workerData } from 'node:worker_threads';
  import { extract } from './extract.mjs';
  import { readModel } from './model.mjs';
  const model = readModel(readFileSync(workerData));
  parentPort.on('message', (text) => parentPort.postMessage(extract({ text, article: 'a', model }).claims.length));
`,
);
const model = resolve('data/model/attribution.bin');

/** The engine's own time on every text by so many workers that are warm, in milliseconds, and the claims found. @param {number} workers */
const readInNode = async (workers) => {
  const texts = stories.map(({ text }) => text);
  const readers = Array.from({ length: workers }, () => new Worker(reader, { workerData: model }));
  /** @param {Worker} worker @param {string} text @returns {Promise<number>} */
  const ask = async (worker, text) => {
    const answer = once(worker, 'message');
    worker.postMessage(text);
    return (await answer)[0];
  };
  for (const worker of readers) await ask(worker, texts[0] ?? '');
  let next = 0;
  let claims = 0;
  const begun = performance.now();
  await Promise.all(
    readers.map(async (worker) => {
      for (let text = texts[next]; text !== undefined; text = texts[next]) {
        next += 1;
        claims += await ask(worker, text);
      }
    }),
  );
  const took = performance.now() - begun;
  for (const worker of readers) await worker.terminate();
  return { took, claims };
};

const server = await preview({ preview: { port, strictPort: true }, build: { outDir } });
const browser = await chromium.launchPersistentContext(join(folder, 'profile'), {
  ...(path ? { executablePath: path } : {}),
  args,
});
/** What the browser's renderers hold, in bytes. */
const resident = () =>
  execFileSync('ps', ['-eo', 'rss=,args='], { encoding: 'utf8', maxBuffer: 1 << 24 })
    .split('\n')
    .filter((line) => line.includes(folder) && line.includes('--type=renderer'))
    .reduce((sum, line) => sum + Number.parseInt(line, 10) * 1024, 0);

try {
  const page = browser.pages()[0] ?? (await browser.newPage());
  await page.addInitScript(() => {
    const tasks = /** @type {{ startTime: number, duration: number }[]} */ ([]);
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) tasks.push({ startTime, duration });
    }).observe({ type: 'longtask', buffered: true });
  });
  await page.goto(`http://localhost:${port}/?screen=articles`);
  await page.getByRole('table', { name: 'Articles' }).getByRole('row').nth(1).waitFor();
  const processors = await page.evaluate(() => navigator.hardwareConcurrency);
  const workers = Math.max(1, Math.min(8, processors - 1));
  const before = await readInNode(workers);

  await page.waitForTimeout(3000);
  const devtools = await browser.newCDPSession(page);
  const now = () => page.evaluate(() => performance.now());
  /** When the browser worked for the measuring, in the page's milliseconds: the garbage collection asked for is a long task. @type {[number, number][]} */
  const measured = [];
  const heap = async () => {
    const from = await now();
    await devtools.send('HeapProfiler.collectGarbage');
    const { usedSize } = await devtools.send('Runtime.getHeapUsage');
    measured.push([from, await now()]);
    return usedSize;
  };
  const kept = () =>
    page.evaluate(async () => {
      /** @type {IDBDatabase} */
      const database = await new Promise((settle) => {
        const request = indexedDB.open('claim-ledger');
        request.onsuccess = () => settle(request.result);
      });
      const store = database.transaction('claims').objectStore('claims');
      /** @type {number} */
      const found = await new Promise((settle) => {
        const request = store.count();
        request.onsuccess = () => settle(request.result);
      });
      database.close();
      return found;
    });
  await page.evaluate(() =>
    Object.assign(window, { tasks: Object.assign(Reflect.get(window, 'tasks'), { length: 0 }) }),
  );
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open files' }).click();
  const begun = performance.now();
  const chosenFrom = await now();
  await (await choosing).setFiles(files);
  // A page that does nothing with a thousand files is held up as long by the browser's own making of them.
  measured.push([chosenFrom, await now()]);
  let [early, earlyResident, broughtIn] = [0, 0, 0];
  for (let done = await kept(); done < count + 1; done = await kept()) {
    if (early === 0 && done > 100) [early, earlyResident] = [await heap(), resident()];
    if (broughtIn === 0 && (await page.getByText(`${count.toLocaleString('en')} articles added`).count()) > 0)
      broughtIn = performance.now() - begun;
    await page.waitForTimeout(250);
  }
  const took = performance.now() - begun;
  const [late, lateResident] = [await heap(), resident()];
  /** @type {{ startTime: number, duration: number }[]} */
  const all = await page.evaluate(() => Reflect.get(window, 'tasks'));
  const tasks = all
    .filter((task) => !measured.some(([from, to]) => task.startTime < to && task.startTime + task.duration > from))
    .map(({ duration }) => duration);
  const after = await readInNode(workers);
  const own = (before.took + after.took) / 2;
  console.table({
    articles: count,
    claims: before.claims,
    'processors, workers': `${processors} of ${availableParallelism()}, ${workers}`,
    'engine alone in Node, s': `${(before.took / 1000).toFixed(1)} and ${(after.took / 1000).toFixed(1)}`,
    'brought in, s': (broughtIn / 1000).toFixed(1),
    'brought in, read and kept, s': (took / 1000).toFixed(1),
    'times the engine alone': (took / own).toFixed(2),
    'tasks over 50 ms on the page': tasks.length,
    'longest task, ms': Math.round(Math.max(0, ...tasks)),
    'page heap after 100 and at the end, MB': `${megabytes(early)}, ${megabytes(late)}`,
    'renderer with workers after 100 and at the end, MB': `${megabytes(earlyResident)}, ${megabytes(lateResident)}`,
  });
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
