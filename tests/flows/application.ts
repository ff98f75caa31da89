import { readFileSync } from 'node:fs';
import { test as base, expect, type Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';

/** The flow test: fails on any request but for the application's own files, on a policy violation and on a script error. */
export const test = base.extend<{ application: Page }>({
  application: async ({ page, baseURL }, use) => {
    const trouble: string[] = [];
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(`${baseURL}/`) && !url.startsWith('blob:')) trouble.push(`request to ${url}`);
    });
    page.on('console', (message) => {
      if (message.type() === 'error') trouble.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => trouble.push(`script error: ${error.message}`));
    await page.goto('/');
    // A slow machine is no failure.
    await expect(rowOf(page, 'at least 250,000')).toBeVisible({ timeout: 30_000 });
    await use(page);
    expect(trouble).toEqual([]);
  },
});

export { expect };

/** The grid of claims. */
export const claimsGrid = (page: Page) => page.getByRole('grid', { name: 'Claims' });

/** The row whose figure or assertion holds these words. */
export const rowOf = (page: Page, words: string) =>
  claimsGrid(page).getByRole('row').filter({ hasText: words }).first();

/** Waits until the page says that what was decided is in the database. */
export const saved = async (page: Page) => {
  await expect(page.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible();
};

/** A row of an exported table, by the names of its columns. */
export type ExportedRow = Readonly<Record<string, string>>;

/** Exports by the item of the menu with that name, all claims where none is given; the rows, read by another CSV reader than the page writes with, and the file's name. */
export const exportCsv = async (
  page: Page,
  item: string | RegExp = /^Export all/,
): Promise<{ readonly rows: readonly ExportedRow[]; readonly name: string; readonly bytes: Buffer }> => {
  await page.getByRole('button', { name: 'Export CSV' }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: item }).click();
  const download = await downloading;
  const bytes = readFileSync(await download.path());
  const rows = parse(bytes, { bom: true, columns: true }) as ExportedRow[];
  return { rows, name: download.suggestedFilename(), bytes };
};

/** A file that tests/files/make-files.mjs made, for a file chooser. */
export const made = (name: string) => ({
  name,
  mimeType: '',
  buffer: readFileSync(new URL(`../files/made/${name}.file`, import.meta.url)),
});

/** Opens a file as a reviewer does, through the chooser. */
export const openFile = async (page: Page, file: ReturnType<typeof made>): Promise<void> => {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^Open file/ }).click();
  await (await choosing).setFiles(file);
};
