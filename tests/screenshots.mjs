import { mkdirSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { inventArticle } from './bench/invent-articles.mjs';
import { findBrowser } from './find-browser.mjs';

/** Takes a picture of every screen, or of the one named, at three widths in both themes: node tests/screenshots.mjs [folder] [screen]. */

const folder = process.argv[2] ?? 'tests/screenshots';
const only = process.argv[3];
const port = Number(process.env['CLAIM_LEDGER_PORT'] ?? 4175);
const { path, args } = findBrowser();

/** Brings in invented articles, a file that is none, and one that is nearly there already. @param {import('@playwright/test').Page} page */
const bringIn = async (page) => {
  const stories = Array.from({ length: 12 }, (_, at) => inventArticle(at));
  const [first] = stories;
  const files = [
    ...stories,
    { name: 'photo.png', text: '\u0089PNG' },
    { name: 'newer.txt', text: first?.text.replace(/\d,\d{3}/u, '9,999') ?? '' },
  ];
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles(files.map(({ name, text }) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })));
  await page.getByText(`${files.length} files done`).waitFor();
};

/** The table of articles, those brought in read. @param {import('@playwright/test').Page} page */
const openLibrary = async (page) => {
  await bringIn(page);
  const panel = page.getByRole('region', { name: 'Bringing in' });
  await panel.getByRole('button', { name: 'Library' }).click();
  await panel.getByRole('button', { name: 'Close' }).click();
  await page.waitForTimeout(1000);
  await page.getByRole('progressbar', { name: 'Articles read' }).waitFor({ state: 'detached' });
};

/** The states a reviewer sees, each reached as a reviewer would. @type {Record<string, (page: import('@playwright/test').Page) => Promise<void>>} */
const screens = {
  article: async () => {},
  judging: async (page) => {
    await page.getByRole('grid', { name: 'Claims' }).getByRole('row').filter({ hasText: '400,000' }).first().click();
    await page.getByRole('button', { name: /^Disputed/ }).click();
    await page.getByLabel('Source says').fill('about 310,000');
  },
  speakers: async (page) => {
    await page.getByRole('button', { name: 'Mark speakers' }).click();
    await page.locator('.reader mark').filter({ hasText: 'at least 250,000' }).hover();
    await page.getByRole('tooltip').waitFor();
  },
  editing: async (page) => {
    await page.getByRole('grid', { name: 'Claims' }).getByRole('row').filter({ hasText: '400,000' }).first().click();
    await page.keyboard.press('e');
    await page.getByLabel('Another speaker').waitFor();
  },
  several: async (page) => {
    const rows = page.getByRole('grid', { name: 'Claims' }).getByRole('row');
    await rows.filter({ hasText: 'at least 51' }).first().click();
    await page.keyboard.press('v');
    await page.getByRole('button', { name: /^Other numerals/ }).click();
    await rows.nth(2).click();
    await rows.nth(4).click({ modifiers: ['Shift'] });
  },
  evidence: async (page) => {
    await page
      .getByRole('grid', { name: 'Claims' })
      .getByRole('row')
      .filter({ hasText: 'at least 51' })
      .first()
      .click();
    await page.getByRole('button', { name: 'Add source' }).click();
    await page.getByLabel('Source says').fill('45 civilians');
    await page.getByLabel('Source URL').fill('example.org/count');
    await page.getByLabel('Source URL').press('Enter');
    await page.getByRole('button', { name: 'Add source' }).click();
    await page.getByLabel('Source says').fill('at least 60 civilians');
    await page.getByRole('button', { name: /^Title, page/ }).click();
  },
  menu: async (page) => {
    await page.getByRole('button', { name: /^More/ }).click();
  },
  keys: async (page) => {
    await page.keyboard.press('?');
  },
  paste: async (page) => {
    await page.getByRole('button', { name: 'Paste article' }).click();
  },
  importing: async (page) => {
    await bringIn(page);
  },
  articles: async (page) => {
    await openLibrary(page);
    await page.getByRole('checkbox').nth(2).check();
  },
  'claims-of-all': async (page) => {
    await openLibrary(page);
    await page.getByRole('navigation', { name: 'Library' }).getByRole('button', { name: 'Claims' }).click();
    await page.getByRole('grid', { name: 'Claims' }).getByRole('row').nth(3).click();
    await page.waitForTimeout(1500);
  },
  speakers: async (page) => {
    await openLibrary(page);
    await page.getByRole('navigation', { name: 'Library' }).getByRole('button', { name: 'Speakers' }).click();
  },
  versions: async (page) => {
    await page.getByRole('banner').getByRole('button', { name: /^More/ }).click();
    await page.getByRole('button', { name: /^New version/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill(readFileSync('data/article.md', 'utf8').replace('250,000', '270,000'));
    await dialog.getByRole('button', { name: 'Read article' }).click();
    await page.getByText('Changed: to recheck').waitFor();
  },
};

mkdirSync(folder, { recursive: true });
const outDir = `node_modules/.cache/claim-ledger/dist-${port}`;
await build({ logLevel: 'error', build: { outDir } });
const server = await preview({ build: { outDir }, preview: { port, strictPort: true } });
const browser = await chromium.launch({ ...(path ? { executablePath: path } : {}), args });
for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [390, 844],
])
  for (const colorScheme of /** @type {const} */ (['light', 'dark']))
    for (const [name, reach] of Object.entries(screens)) {
      if (only !== undefined && name !== only) continue;
      const context = await browser.newContext({ viewport: { width: width ?? 0, height: height ?? 0 }, colorScheme });
      const page = await context.newPage();
      await page.goto(`http://localhost:${port}`);
      await page.getByRole('grid', { name: 'Claims' }).getByRole('row').nth(3).waitFor();
      await page.waitForTimeout(800);
      await reach(page).catch((/** @type {Error} */ error) => console.error(`${name} at ${width}: ${error.message}`));
      await page.waitForTimeout(300);
      await page.screenshot({
        path: `${folder}/${name}-${width}-${colorScheme}.png`,
        fullPage: name === 'article' && width === 390,
      });
      await context.close();
    }
await browser.close();
await server.close();
