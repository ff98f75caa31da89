import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { findBrowser } from './find-browser.mjs';
import { screens } from './screens.mjs';

/** Takes a picture of every screen of tests/screens.mjs, or of those named, at three widths in both themes: node tests/screenshots.mjs [folder] [screen,screen] */

const folder = process.argv[2] ?? 'tests/screenshots';
const only = process.argv[3]?.split(',');
const port = Number(process.env['CLAIM_LEDGER_PORT'] ?? 4175);
const { path, args } = findBrowser();
/** How long a screen that is not reached is waited for, in milliseconds. */
const PATIENCE = 20_000;

mkdirSync(folder, { recursive: true });
const outDir = `node_modules/.cache/claim-ledger/dist-${port}`;
await build({ logLevel: 'error', build: { outDir } });
const server = await preview({ build: { outDir }, preview: { port, strictPort: true } });
const browser = await chromium.launch({ ...(path ? { executablePath: path } : {}), args });
for (const [width, height] of /** @type {const} */ ([
  [1440, 900],
  [1024, 768],
  [390, 844],
]))
  for (const [name, reach] of Object.entries(screens)) {
    if (only !== undefined && !only.includes(name)) continue;
    const context = await browser.newContext({ viewport: { width, height } });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.goto(`http://localhost:${port}`);
    await page.getByRole('grid', { name: 'Claims' }).getByRole('row').nth(3).waitFor();
    await page.waitForTimeout(800);
    await reach(page).catch((/** @type {Error} */ error) => console.error(`${name} at ${width}: ${error.message}`));
    for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
      await page.emulateMedia({ colorScheme });
      await page.waitForTimeout(300);
      await page.screenshot({
        path: `${folder}/${name}-${width}-${colorScheme}.png`,
        fullPage: name === 'print' || (name === 'article' && width === 390),
      });
    }
    await context.close();
  }
await browser.close();
await server.close();
