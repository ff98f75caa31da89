import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import lighthouse, { desktopConfig } from 'lighthouse';
import { build, preview } from 'vite';
import { findBrowser } from '../find-browser.mjs';

/** Lighthouse's scores of the built application, as a desktop and as a phone, with what costs points; ends with 1 below 95: node tests/bench/lighthouse.mjs */

const goal = 95;
const rounds = 3;
const categories = ['performance', 'accessibility', 'best-practices'];
const port = Number(process.env['CLAIM_LEDGER_PORT'] ?? 4178);
const debugging = port + 1000;
const outDir = mkdtempSync(join(tmpdir(), 'claim-ledger-lighthouse-'));
const { path, args } = findBrowser();

await build({ logLevel: 'error', build: { outDir, emptyOutDir: true } });
const server = await preview({ build: { outDir }, preview: { port, strictPort: true } });
const browser = await chromium.launch({
  ...(path ? { executablePath: path } : {}),
  args: [...args, `--remote-debugging-port=${debugging}`],
});
let isBelow = false;
for (const [device, config] of /** @type {const} */ ([
  ['desktop', desktopConfig],
  ['phone', undefined],
])) {
  const runs = [];
  for (let round = 0; round < rounds; round += 1) {
    const answer = await lighthouse(
      `http://localhost:${port}/`,
      { port: debugging, onlyCategories: categories, logLevel: 'error' },
      config,
    );
    if (answer === undefined) throw new Error('Lighthouse gave no answer.');
    runs.push(answer.lhr);
  }
  // What else the machine does costs a run its points, so the middle one counts.
  const score = (/** @type {import('lighthouse').Result} */ { categories: { performance } }) => performance?.score ?? 0;
  runs.sort((a, b) => score(a) - score(b));
  const lhr = runs[Math.floor(rounds / 2)];
  if (lhr === undefined) continue;
  console.log(`performance of ${rounds} runs: ${runs.map((run) => Math.round(100 * score(run))).join(', ')}`);
  const scores = categories.map((name) => `${name} ${Math.round((lhr.categories[name]?.score ?? 0) * 100)}`);
  console.log(`${device}: ${scores.join(', ')}`);
  for (const name of [
    'first-contentful-paint',
    'largest-contentful-paint',
    'total-blocking-time',
    'cumulative-layout-shift',
    'speed-index',
  ])
    console.log(`  ${name}: ${lhr.audits[name]?.displayValue}`);
  for (const name of categories) {
    const category = lhr.categories[name];
    if ((category?.score ?? 0) * 100 < goal) isBelow = true;
    for (const { id, weight } of category?.auditRefs ?? []) {
      const audit = lhr.audits[id];
      if (weight > 0 && audit?.score !== null && (audit?.score ?? 1) < 0.9)
        console.log(`  ${name}: ${audit?.title} (${audit?.displayValue ?? audit?.score})`);
    }
  }
}
await browser.close();
await server.close();
rmSync(outDir, { recursive: true });
process.exitCode = isBelow ? 1 : 0;
