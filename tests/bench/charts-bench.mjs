import { chromium } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build, preview } from 'vite';
import { findBrowser } from '../find-browser.mjs';

/**
 * Charts of many claims in a real browser: from the rows to the paint, and what a key press waits for while they are drawn.
 * Goal: painted within 300 ms, and no key press later than a frame or two for them.
 * Run by hand: node tests/bench/charts-bench.mjs [claims] [articles] [rounds]
 */
const [claims = 100_000, articles = 2000, rounds = 7] = process.argv.slice(2).map(Number);
const port = 4178;
const outDir = `${process.cwd()}/node_modules/.cache/claim-ledger/charts-bench`;
const root = 'tests/bench';

/** @typedef {{ bench: import('./charts-page').ChartsBench, presses: number[], longest: number }} Bench */

await build({
  root,
  configFile: false,
  plugins: [react()],
  logLevel: 'error',
  build: {
    outDir,
    emptyOutDir: true,
    target: 'es2023',
    rolldownOptions: { input: `${process.cwd()}/${root}/charts-page.html` },
  },
});
const server = await preview({ root, configFile: false, build: { outDir }, preview: { port, strictPort: true } });
const { path, args } = findBrowser();
const browser = await chromium.launch({ ...(path ? { executablePath: path } : {}), args });

const open = async () => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`http://localhost:${port}/charts-page.html`);
  return page;
};

/** @param {number[]} times */
const say = (times) => {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (/** @type {number} */ share) =>
    Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  return `median ${at(0.5)} ms, p95 ${at(0.95)} ms, worst ${at(1)} ms of ${times.length}`;
};

for (const of of /** @type {const} */ (['article', 'library'])) {
  const page = await open();
  const times = await page.evaluate(
    ([what, many, among, often]) =>
      /** @type {Bench} */ (/** @type {unknown} */ (globalThis)).bench.paint(what, many, among, often),
    /** @type {const} */ ([of, claims, of === 'article' ? 1 : articles, rounds]),
  );
  console.log(
    `charts of ${of === 'article' ? 'one article' : `${articles} articles`}, ${claims} claims, rows to paint: ${say(times)}`,
  );
  await page.close();
}

/** What keys wait for with the charts shown or put away, as the rest of the page does the same either way. @param {boolean} isShown */
const pressKeys = async (isShown) => {
  const page = await open();
  await page.evaluate(
    ([many, among]) => /** @type {Bench} */ (/** @type {unknown} */ (globalThis)).bench.show('library', many, among),
    /** @type {const} */ ([claims, articles]),
  );
  await page.locator('.recharts-surface').first().waitFor({ timeout: 60_000 });
  if (!isShown) await page.getByRole('button', { name: 'Hide charts' }).click();
  // The search reads every claim's words once.
  await page.getByLabel('Search').fill('coast');
  await page.waitForTimeout(3000);
  await page.getByLabel('Search').fill('');
  await page.waitForTimeout(1000);
  await page.evaluate(() => {
    const kept = /** @type {Bench} */ (/** @type {unknown} */ (globalThis));
    kept.presses = [];
    kept.longest = 0;
    // From the press to the next paint, as Event Timing has it (steps of 8 ms).
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name === 'keydown') kept.presses.push(entry.duration);
    }).observe(/** @type {PerformanceObserverInit} */ ({ type: 'event', durationThreshold: 16 }));
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) kept.longest = Math.max(kept.longest, entry.duration);
    }).observe({ type: 'longtask' });
  });
  // A slow hand: the charts come to follow the search between two presses, and are in the midst of it at the next.
  let pressed = 0;
  for (const pause of [60, 130, 150, 170, 190, 220, 260]) {
    for (const key of 'coast 40') {
      await page.getByLabel('Search').press(key === ' ' ? 'Space' : key);
      pressed += 1;
      await page.waitForTimeout(pause);
    }
    await page.getByLabel('Search').fill('');
    await page.waitForTimeout(600);
  }
  const { presses, longest } = await page.evaluate(() => {
    const { presses, longest } = /** @type {Bench} */ (/** @type {unknown} */ (globalThis));
    return { presses, longest };
  });
  // What took less than 16 ms is not told.
  const all = [...presses, ...Array.from({ length: Math.max(0, pressed - presses.length) }, () => 16)];
  console.log(
    `a key among ${claims} claims, charts ${isShown ? 'shown' : 'put away'}, to the next paint: ${say(all)}; longest task ${Math.round(longest)} ms`,
  );
  await page.close();
};
await pressKeys(false);
await pressKeys(true);
await browser.close();
await server.close();
process.exit(0);
