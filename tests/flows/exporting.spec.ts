import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { claimsGrid, type ExportedRow, expect, exportCsv, rowOf, saved, test } from './application';

const story = `Bridge bill reaches £48m

The Daily Lantern, 3 March 2024

The council has spent £48m on the bridge. Mayor Mara Lindqvist said more than £15,000 went on paint. Between 12 and 10 lanes were shut. Tens of thousands of drivers complained, and one in 50 children walked. The Rovers won 31-14 on the day it opened, and 60% of shops were open.`;

const later = story.replaceAll('£48m', '£46.2m');

const other = `Ferry sinks

The Harbour Post, 4 March 2024

The ferry carried 300 people. Mayor Mara Lindqvist said 12 people were missing.`;

const paste = async (page: Page, text: string) => {
  await page.getByRole('dialog').getByRole('textbox').fill(text);
  await page.getByRole('dialog').getByRole('button', { name: 'Read article' }).click();
};

const pasteArticle = async (page: Page, text: string) => {
  await page.getByRole('button', { name: 'Paste article' }).click();
  await paste(page, text);
};

test('a figure that changed after it was disputed is exported without the verdict, under the title of the new text', async ({
  application: page,
}) => {
  await pasteArticle(page, story);
  await rowOf(page, 'has spent £48m').click();
  await page.getByRole('button', { name: /^Disputed/ }).click();
  await page.getByLabel('Source says').fill('£46.2m');
  await page.getByLabel('Source says').press('Enter');
  await saved(page);
  const before = await exportCsv(page);
  expect(before.rows.find((row) => row['claim']?.includes('has spent'))).toMatchObject({
    verdict: 'disputed',
    'source says': '£46.2m',
    'difference %': '-3.8',
    version: '1',
    'article title': 'Bridge bill reaches £48m',
  });

  await page.getByRole('button', { name: /^More/ }).click();
  await page.getByRole('button', { name: /^New version/ }).click();
  await paste(page, later);
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await expect(rowOf(page, 'has spent £46.2m')).toContainText('Recheck');
  await expect(page).toHaveTitle(/^Bridge bill reaches £46\.2m/);

  const { rows, name } = await exportCsv(page);
  expect(name).toBe('claims-bridge-bill-reaches-46-2m-2024-03-03.csv');
  expect(rows.find((row) => row['claim']?.includes('has spent'))).toMatchObject({
    figure: '£46.2m',
    verdict: '',
    reason: '',
    'source says': '£46.2m',
    'difference %': '0',
    status: 'recheck',
    version: '2',
    was: 'disputed',
    'judged on': 'The council has spent £48m on the bridge.',
    'judged figure': '£48m',
    'judged version': '1',
    'article title': 'Bridge bill reaches £46.2m',
  });
});

test('the numbers of a row say what they are: ranges from below, bounds open at one end, scores, vague amounts, one scale of percents', async ({
  application: page,
}) => {
  await pasteArticle(page, story);
  await expect(rowOf(page, 'has spent £48m')).toBeVisible();
  const { rows } = await exportCsv(page);
  const numbers = (figure: string) => {
    const row = rows.find((each) => each['figure'] === figure) ?? {};
    return ['form', 'value low', 'value high', 'ends', 'direction', 'score first', 'score second', 'unit', 'scale']
      .map((name) => row[name])
      .join(', ');
  };
  expect(numbers('more than £15,000')).toBe('bound, 15000, , exclusive, , , , GBP, as written');
  expect(numbers('Between 12 and 10')).toBe('range, 10, 12, inclusive, down, , , lane, as written');
  expect(numbers('Tens of thousands')).toBe('vague, 20000, 99999, inclusive, , , , driver, as written');
  expect(numbers('one in 50')).toBe('number, 2, 2, inclusive, , , , percent, share × 100');
  expect(numbers('60%')).toBe('number, 60, 60, inclusive, , , , percent, as written');
  // A cell that a spreadsheet would take for a date is kept text.
  expect(numbers("'31-14")).toBe('score, , , , , 31, 14, score, as written');
});

test('the menu says how many claims it exports: those shown, in their order, or all', async ({ application: page }) => {
  await pasteArticle(page, story);
  await expect(rowOf(page, 'has spent £48m')).toBeVisible();
  await page.getByLabel('Search claims').fill('lanes');
  await expect(claimsGrid(page).getByRole('row').filter({ hasText: 'has spent' })).toHaveCount(0);
  const shown = await exportCsv(page, 'Export 1 shown');
  expect(shown.rows.map((row) => row['figure'])).toEqual(['Between 12 and 10']);
  await expect(page.getByRole('status').filter({ hasText: 'Exported 1 claim as' })).toBeAttached();
  const all = await exportCsv(page, `Export all ${(await exportCsv(page)).rows.length}`);
  expect(all.rows.length).toBeGreaterThan(5);
  expect(all.rows.map((row) => row['#'])).toEqual(all.rows.map((_, at) => String(at + 1)));
});

test('the library exports the claims of all articles or of those selected, and their speakers', async ({
  application: page,
}) => {
  await pasteArticle(page, story);
  await expect(rowOf(page, 'has spent £48m')).toBeVisible();
  await pasteArticle(page, other);
  await rowOf(page, '12 people').click();
  await page.keyboard.press('v');
  await saved(page);

  await page.getByRole('button', { name: 'Library', exact: true }).click();
  const tabs = page.getByRole('navigation', { name: 'Library' });
  await tabs.getByRole('button', { name: 'Claims', exact: true }).click();
  await expect(rowOf(page, '300 people')).toBeVisible();
  const all = await exportCsv(page);
  expect(all.name).toBe('claims-3-articles.csv');
  expect(new Set(all.rows.map((row) => row['outlet']))).toEqual(
    new Set(['Al Jazeera', 'The Daily Lantern', 'The Harbour Post']),
  );
  expect(all.rows.find((row) => row['figure'] === '12')).toMatchObject({
    verdict: 'verified',
    outlet: 'The Harbour Post',
  });

  await tabs.getByRole('button', { name: 'Speakers', exact: true }).click();
  const downloading = page.waitForEvent('download');
  await tabs.getByRole('button', { name: 'Export CSV' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('speakers-3-articles.csv');
  const speakers = parse(readFileSync(await download.path()), { bom: true, columns: true }) as ExportedRow[];
  expect(speakers.find(({ speaker }) => speaker === 'Mara Lindqvist')).toMatchObject({
    role: 'Mayor',
    articles: '2',
    claims: '2',
    verified: '1',
    open: '1',
  });

  await tabs.getByRole('button', { name: 'Articles', exact: true }).click();
  const table = page.getByRole('table', { name: 'Articles' });
  await table.getByRole('checkbox', { name: /Ferry sinks/ }).check();
  await table.getByRole('checkbox', { name: /Bridge bill/ }).check();
  await page.getByRole('button', { name: 'View claims' }).click();
  await expect(tabs).toContainText('of 2 selected articles');
  await page.getByLabel('Search claims').fill('Lindqvist');
  const chosen = await exportCsv(page, /^Export 2 shown$/);
  expect(new Set(chosen.rows.map((row) => row['outlet']))).toEqual(new Set(['The Daily Lantern', 'The Harbour Post']));
  expect(chosen.rows.map((row) => row['speaker'])).toEqual(['Mara Lindqvist', 'Mara Lindqvist']);
});
