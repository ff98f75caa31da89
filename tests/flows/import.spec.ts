import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { inventArticle } from '../bench/invent-articles.mjs';
import { expect, rowOf, test } from './application';
import { makeProfile } from './profile';

const panel = (page: Page) => page.getByRole('region', { name: 'Bringing in' });
const table = (page: Page) => page.getByRole('table', { name: 'Articles' });

/** Articles as files of a folder on disk. */
const writeStories = (count: number, length = 3000): { readonly paths: string[]; remove(): void } => {
  const folder = mkdtempSync(join(tmpdir(), 'claim-ledger-stories-'));
  const paths = Array.from({ length: count }, (_, at) => {
    const { name, text } = inventArticle(at, length);
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  });
  return { paths, remove: () => rmSync(folder, { recursive: true, force: true }) };
};

const openFiles = async (page: Page, paths: readonly string[]) => {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open files' }).click();
  await (await choosing).setFiles([...paths]);
};

/** The titles and numbers of readings in the database, read without the application's own code. */
const countKept = (page: Page): Promise<{ titles: string[]; readings: number; waiting: number }> =>
  page.evaluate(async () => {
    const settle = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settle(indexedDB.open('claim-ledger'));
    const transaction = database.transaction(['articles', 'claims', 'settings']);
    const articles = settle(transaction.objectStore('articles').getAll() as IDBRequest<{ title: string }[]>);
    const readings = settle(transaction.objectStore('claims').count());
    const waiting = settle(transaction.objectStore('settings').count(IDBKeyRange.bound('waiting:', 'waiting;')));
    const kept = {
      titles: (await articles).map(({ title }) => title),
      readings: await readings,
      waiting: await waiting,
    };
    database.close();
    return kept;
  });

test('a browser that is killed in the middle of an import goes on where it was, and nothing comes in twice', async ({
  launchOptions,
  baseURL,
}) => {
  test.setTimeout(180_000);
  const count = 120;
  const profile = makeProfile(launchOptions, baseURL);
  const stories = writeStories(count);
  try {
    for (const least of [1, 60]) {
      const { page } = await profile.open();
      await page.goto('/?screen=articles');
      if (least === 1) await openFiles(page, stories.paths);
      await expect.poll(async () => (await countKept(page)).titles.length, { timeout: 60_000 }).toBeGreaterThan(least);
      profile.kill();
    }
    const { page, context } = await profile.open();
    await page.goto('/?screen=articles');
    await expect(table(page)).toHaveAttribute('aria-rowcount', String(count + 2), { timeout: 60_000 });
    await expect.poll(async () => (await countKept(page)).readings, { timeout: 90_000 }).toBe(count + 1);
    const { titles, waiting } = await countKept(page);
    expect(new Set(titles).size).toBe(count + 1);
    expect(titles).toHaveLength(count + 1);
    expect(waiting).toBe(0);
    await context.close();
  } finally {
    profile.kill();
    profile.remove();
    stories.remove();
  }
});

test('an import that is cancelled keeps what is in and leaves the rest out', async ({ application: page }) => {
  const stories = writeStories(200);
  try {
    await openFiles(page, stories.paths);
    await panel(page).getByRole('button', { name: 'Cancel' }).click();
    await expect(panel(page).getByRole('button', { name: 'Cancel' })).toBeHidden();
    await expect.poll(async () => (await countKept(page)).waiting).toBe(0);
    const { titles } = await countKept(page);
    expect(titles.length).toBeLessThan(201);
    await page.reload();
    await expect(rowOf(page, 'at least 250,000')).toBeVisible();
    await page.waitForTimeout(1000);
    expect((await countKept(page)).titles).toHaveLength(titles.length);
  } finally {
    stories.remove();
  }
});

test('a disk that is full during an import stops it with a message; nothing that is in is lost, and import and decisions go on when there is room', async ({
  launchOptions,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const profile = makeProfile(launchOptions, baseURL);
  const stories = writeStories(150, 60_000);
  try {
    const origin = new URL(baseURL ?? '').origin;
    const before = await profile.open();
    await before.page.goto('/');
    await expect(rowOf(before.page, 'at least 51')).toBeVisible();
    await before.context.close();

    // A browser started anew has not measured the free room yet.
    const { context, page } = await profile.open();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 8_000_000 });
    await page.goto('/');
    await expect(rowOf(page, 'at least 51')).toBeVisible();
    await openFiles(page, stories.paths);
    await expect(panel(page).getByRole('alert')).toContainText('no more room', { timeout: 60_000 });
    const { titles: first } = await countKept(page);
    await panel(page).getByRole('button', { name: 'Less' }).click();

    await rowOf(page, 'at least 51').click();
    await page.keyboard.press('v');
    await expect(rowOf(page, 'at least 51')).toContainText('Verified');
    await devtools.send('Storage.overrideQuotaForOrigin', { origin });
    await expect(page.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible({ timeout: 30_000 });
    await panel(page).getByRole('button', { name: 'Go on' }).click();
    await expect(panel(page)).toContainText('150 articles added', { timeout: 60_000 });
    const { titles } = await countKept(page);
    expect(titles).toEqual(expect.arrayContaining(first));
    expect(new Set(titles).size).toBe(151);
    await context.close();
  } finally {
    profile.kill();
    profile.remove();
    stories.remove();
  }
});
