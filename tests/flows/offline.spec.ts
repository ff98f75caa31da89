import type { BrowserContext } from '@playwright/test';
import { expect, exportCsv, made, openFile, rowOf, saved, test } from './application';
import { type OwnServer, startServer } from './own-server';

const cutOff = async (context: BrowserContext, server: OwnServer): Promise<void> => {
  await server.stop();
  await context.setOffline(true);
};

test('after the first visit everything works without a network: a PDF, a reload, a paste, a verdict, the export', async ({
  page,
  context,
}) => {
  const server = await startServer();
  await page.goto(`http://localhost:${server.port}`);
  await expect(rowOf(page, 'at least 250,000')).toBeVisible();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await cutOff(context, server);

  // The page was never loaded anew, and no part of it that reads PDFs is there yet.
  await openFile(page, made('two-columns.pdf'));
  await expect(rowOf(page, '4,200 homes')).toBeVisible();
  await page.reload();
  await expect(rowOf(page, '4,200 homes')).toBeVisible();

  await page.getByRole('button', { name: 'Paste article' }).click();
  const dialog = page.getByRole('dialog');
  await dialog
    .getByRole('textbox')
    .fill('Ferry strike ends\n\nThe ferry union said 340 members had gone back to work on Monday after 12 days.');
  await dialog.getByRole('button', { name: 'Read article' }).click();
  await rowOf(page, '340 members').click();
  await page.keyboard.press('v');
  await expect(rowOf(page, '340 members')).toContainText('Verified');
  await saved(page);

  const { rows } = await exportCsv(page);
  expect(rows.map((row) => row['verdict'])).toContain('verified');

  const another = await context.newPage();
  await another.goto(`http://localhost:${server.port}/?screen=articles`);
  await expect(another.getByRole('table', { name: 'Articles' })).toContainText('Ferry strike ends');
  await another.getByRole('button', { name: 'Settings' }).click();
  await expect(another.getByRole('dialog')).toContainText('Theme');
});
