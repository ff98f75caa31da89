import { expect, rowOf, saved, test } from './application';
import { holdDatabase, openBlank, readEvents, releaseDatabase, shutOutTabs } from './raw-database';

/** Dexie writes a version as ten of the browser's. */
const newer = 20;
const older = 5;

test('a newer version in another tab is let through at once; this tab says to reload and writes nothing more', async ({
  application: page,
}) => {
  await rowOf(page, 'at least 51').click();
  await page.keyboard.press('v');
  await expect(rowOf(page, 'at least 51')).toContainText(/verified/i);
  await saved(page);
  const other = await openBlank(await page.context().newPage());
  const before = await readEvents(other);
  expect(before).toHaveLength(1);

  expect(await holdDatabase(other, newer, ['future'])).toBe(newer);
  const notice = page.getByRole('alert').filter({ hasText: 'A newer version of Claim Ledger' });
  await expect(notice).toContainText('Reload this page');
  await expect(rowOf(page, 'at least 51')).toContainText(/verified/i);

  await rowOf(page, 'at least 250,000').click();
  await page.keyboard.press('u');
  const unsaved = page.getByRole('alert').filter({ hasText: 'Not saved.' });
  await expect(unsaved).toContainText('Reload this page');
  await expect(rowOf(page, 'at least 250,000')).toContainText(/unverifiable/i);
  expect(await readEvents(other)).toEqual(before);

  // This version, loaded once more beside the newer database, leaves that alone and says so.
  await notice.getByRole('button', { name: 'Reload' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'A newer version of Claim Ledger' })).toBeVisible();
  expect(await readEvents(other)).toEqual(before);
  await releaseDatabase(other);
});

test('what is decided in a tab that was shut out is saved by the reload it asks for, without a question', async ({
  application: page,
}) => {
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  const other = await openBlank(await page.context().newPage());
  await shutOutTabs(other, newer);
  await rowOf(page, 'at least 250,000').click();
  await page.keyboard.press('u');
  const unsaved = page.getByRole('alert').filter({ hasText: 'Not saved.' });
  await expect(unsaved).toContainText('will be saved when this page is reloaded');
  await rowOf(page, 'at least 51').click();
  await page.keyboard.press('c');
  await expect(rowOf(page, 'at least 51')).toContainText(/needs context/i);
  expect(await readEvents(other)).toEqual([]);

  await page.getByRole('button', { name: 'Reload' }).click();
  await expect(unsaved).toBeHidden();
  await expect(rowOf(page, 'at least 250,000')).toContainText(/unverifiable/i);
  await expect(rowOf(page, 'at least 51')).toContainText(/needs context/i);
  await expect
    .poll(async () => (await readEvents(other)).map(({ verdict }) => verdict?.is))
    .toEqual(['unverifiable', 'needs-context']);
  expect(asked).toEqual([]);
});

test('an older version that holds the database is named, and the page goes on by itself when it lets go', async ({
  page,
}) => {
  const old = await openBlank(await page.context().newPage());
  expect(await holdDatabase(old, older, [])).toBe(older);
  await page.goto('/');
  const notice = page.getByRole('alert').filter({ hasText: 'an older version of Claim Ledger' });
  await expect(notice).toContainText('Close or reload that tab');
  await releaseDatabase(old);
  await expect(notice).toBeHidden();
  await rowOf(page, 'at least 250,000').click();
  await page.keyboard.press('v');
  await expect(rowOf(page, 'at least 250,000')).toContainText(/verified/i);
  await saved(page);
  await page.reload();
  await expect(rowOf(page, 'at least 250,000')).toContainText(/verified/i);
});
