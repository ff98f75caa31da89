import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build, preview } from 'vite';
import { findBrowser } from '../find-browser.mjs';

/**
 * The grid of claims beside plain arrays with virtual rows, on the same invented claims, turn by turn in one browser:
 * milliseconds until painted. Run by hand: node tests/bench/grid-bench.mjs [claims] [rounds]
 */
const [claims = 25_000, rounds = 3] = process.argv.slice(2).map(Number);
const port = 4188;
const names = /** @type {const} */ (['plain', 'product']);

/** @param {number[]} values @param {number} share */
const quantile = (values, share) => [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? NaN;

/** The most of the plain arrays' time that the first render may take; every other act is done within 100 ms, a frame of scrolling within 33. */
const MOST = 2;

const outDir = mkdtempSync(join(tmpdir(), 'claim-ledger-grids-'));
await build({
  configFile: false,
  publicDir: false,
  root: 'tests/bench',
  base: './',
  logLevel: 'error',
  plugins: [react()],
  define: { 'process.env.NODE_ENV': '"production"' },
  build: { outDir, emptyOutDir: true, target: 'es2023', rolldownOptions: { input: 'tests/bench/grid-page.html' } },
});
const server = await preview({
  configFile: false,
  root: outDir,
  build: { outDir },
  preview: { port, strictPort: true },
});
const { path, args } = findBrowser();
const browser = await chromium.launch({ ...(path ? { executablePath: path } : {}), args });

/** @type {Record<string, Record<string, number[]>>} */
const times = {};
try {
  for (let round = 0; round < rounds; round += 1)
    for (const name of names) {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      page.on('pageerror', (error) => console.error(`${name}: ${error.message}`));
      await page.goto(`http://localhost:${port}/grid-page.html`);
      const measured = await page.evaluate(
        ([which, count]) => Reflect.get(window, 'run')(which, count),
        [name, claims],
      );
      for (const [act, values] of Object.entries(measured)) {
        const known = times[act] ?? {};
        const value = quantile(/** @type {number[]} */ (values), act.includes('scroll') ? 0.95 : 0.5);
        times[act] = { ...known, [name]: [...(known[name] ?? []), value] };
      }
      await page.close();
    }
} finally {
  await browser.close();
  await new Promise((resolve) => server.httpServer.close(resolve));
  rmSync(outDir, { recursive: true, force: true, maxRetries: 5 });
}

console.log(
  `${claims.toLocaleString('en')} claims, ${rounds} rounds, ms until painted: the least of the rounds (of the keys their median, of the frames their 95th percentile)`,
);
console.log(`${'act'.padEnd(34)}${names.map((name) => name.padStart(10)).join('')}   to plain   goal`);
for (const [act, byName] of Object.entries(times)) {
  // What a busy machine adds is in every round but the least.
  const shown = names.map((name) => (byName[name] === undefined ? NaN : Math.min(...byName[name])));
  const [plain = NaN, product = NaN] = shown;
  const limit = act.includes('scroll') ? 33.5 : 100;
  const isRender = act === 'first render';
  const isMet = isRender ? product <= MOST * plain : product <= limit;
  const asked = `${isRender ? `${MOST} ×` : `${limit} ms`} ${isMet ? 'met' : 'missed'}`;
  /** @param {number} value @param {string} unit */
  const cell = (value, unit) =>
    (Number.isNaN(value) ? '' : `${value.toFixed(unit === '×' ? 2 : 1)}${unit}`).padStart(10);
  console.log(
    `${act.padEnd(34)}${shown.map((value) => cell(value, '')).join('')}${cell(product / plain, '×')}   ${asked}`,
  );
}
