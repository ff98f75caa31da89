import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, rowOf, saved, test } from './application';

const openBackup = async (page: Page) => {
  await page.getByRole('button', { name: /^Backup/ }).click();
  return page.getByRole('dialog', { name: 'Backup' });
};

/** Takes a backup through the page; the file's path and what it holds, apart from when it was taken. */
const backUp = async (page: Page) => {
  const dialog = await openBackup(page);
  const downloading = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Back up' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^claim-ledger-backup-.*\.json$/);
  await expect(dialog.getByRole('status')).toContainText('Backed up everything');
  await expect(dialog).toContainText('Last backup: now');
  await dialog.getByRole('button', { name: 'Close' }).click();
  const path = await download.path();
  const { savedAt: _, ...held } = JSON.parse(readFileSync(path, 'utf8'));
  return { path, held };
};

/** Clears everything that the browser keeps for the application, as its user can. */
const wipe = async (page: Page) => {
  const origin = new URL(page.url()).origin;
  await page.goto('about:blank');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await page.goto(origin);
  await expect(rowOf(page, 'at least 250,000')).toContainText(/open/i);
};

test('backed up, wiped and restored, everything is there again; a second time changes nothing', async ({
  application: page,
}) => {
  await expect(page.getByRole('button', { name: 'Backup last: never' })).toBeVisible();
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByLabel(/^Your name/).fill('Kim Ash');
  await page.getByLabel(/^Your name/).press('Enter');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Edit details' }).click();
  await page.getByLabel('Outlet').fill('The Mended Daily');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await rowOf(page, 'at least 51').click();
  await page.keyboard.press('v');
  await rowOf(page, 'about 400,000').click();
  await page.keyboard.press('d');
  await page.getByLabel('Source says').fill('about 310,000');
  await page.keyboard.press('Enter');
  await expect(rowOf(page, 'about 400,000')).toContainText('about 310,000');
  await saved(page);
  await page.getByRole('button', { name: 'Paste article' }).click();
  await page.getByLabel('Article text').fill('Mill fire\n\nThe agency said 12 people were hurt.');
  await page.getByRole('button', { name: 'Read article' }).click();
  await rowOf(page, '12 people').click();
  await page.keyboard.press('u');
  await expect(rowOf(page, '12 people')).toContainText(/unverifiable/i);
  await saved(page);
  const { path, held } = await backUp(page);
  expect(held.events).toHaveLength(4);

  await wipe(page);
  const dialog = await openBackup(page);
  await dialog.getByLabel('Backup file').setInputFiles(path);
  await expect(dialog.getByRole('status')).toContainText('New here: 1 article and 4 decisions.');
  await dialog.getByLabel('Backup file').setInputFiles(path);
  await expect(dialog.getByRole('status')).toContainText('Nothing was new: 4 decisions were here already.');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(rowOf(page, 'at least 51')).toContainText(/verified/i);
  await expect(rowOf(page, 'about 400,000')).toContainText('about 310,000');
  await expect(page.getByRole('region', { name: 'Article' })).toContainText('The Mended Daily');
  await page.getByRole('button', { name: 'Settings' }).click();
  await expect(page.getByLabel(/^Your name/)).toHaveValue('Kim Ash');
  await page.keyboard.press('Escape');
  const again = await backUp(page);
  expect(again.held).toEqual(held);
});

test('a wrong, cut off or hostile file changes nothing and says where it is wrong', async ({ application: page }) => {
  await rowOf(page, 'at least 51').click();
  await page.keyboard.press('v');
  await expect(rowOf(page, 'at least 51')).toContainText(/verified/i);
  await saved(page);
  const { path, held } = await backUp(page);
  const text = readFileSync(path, 'utf8');
  const wrong: readonly (readonly [string, string])[] = [
    [text.slice(0, text.length / 2), 'is no JSON, or is cut off'],
    [text.replace('"is": "verified"', '"is": "praised"'), 'At events[0].verdict'],
    [text.replace('"anchor": {', '"anchor": {"__proto__": {"owned": true},'), 'At events[0].anchor.__proto__'],
    ['[1, 2, 3]', 'is not a Claim Ledger backup'],
  ];
  const dialog = await openBackup(page);
  for (const [content, says] of wrong) {
    const file = { name: 'wrong.json', mimeType: 'application/json', buffer: Buffer.from(content) };
    await dialog.getByLabel('Backup file').setInputFiles(file);
    await expect(dialog.getByRole('alert')).toContainText('nothing was changed');
    await expect(dialog.getByRole('alert')).toContainText(says);
  }
  await dialog.getByRole('button', { name: 'Close' }).click();
  expect((await backUp(page)).held).toEqual(held);
});
