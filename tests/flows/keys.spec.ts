import { test as bare } from '@playwright/test';
import { claimsGrid, expect, rowOf, test } from './application';

test('keys can be changed, and swap where the key was taken', async ({ application: page }) => {
  await page.keyboard.press('?');
  await page.getByRole('button', { name: /^Change the key V/ }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.getByRole('button', { name: /^Change the key V/ }).click();
  await page.keyboard.press('j');
  await expect(page.getByRole('button', { name: /^Change the key J: Verified/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await rowOf(page, 'at least 51').click();
  await page.keyboard.press('v');
  await expect(rowOf(page, 'at least 51')).toContainText('Open');
  await page.keyboard.press('j');
  await expect(rowOf(page, 'at least 51')).toContainText('Verified');
});

test('keys of the page rest while a menu or a list is open', async ({ application: page }) => {
  await rowOf(page, 'at least 51').click();
  for (const name of [/^More/, /^Articles:/]) {
    await page.getByRole('button', { name }).click();
    await page.keyboard.press('v');
    await page.keyboard.press('Escape');
  }
  await expect(rowOf(page, 'at least 51')).toContainText('Open');
  // The menu gives the focus back to its button; the keys are the claims' own.
  await rowOf(page, 'at least 51').click();
  await page.keyboard.press('v');
  await expect(rowOf(page, 'at least 51')).toContainText('Verified');
});

bare('a key pressed while the settings are being fetched judges nothing', async ({ page }) => {
  let fetchNow = () => {};
  const asked = new Promise<void>((resolve) => {
    fetchNow = resolve;
  });
  await page.route('**/assets/Settings-*.js', async (route) => {
    await asked;
    await route.continue();
  });
  await page.goto('/');
  await rowOf(page, 'at least 51').click();
  await page.keyboard.press('?');
  await page.keyboard.press('v');
  await page.keyboard.press('x');
  const dialog = page.getByRole('dialog', { name: 'Settings and keys' });
  await expect(dialog).toContainText('Reading');
  fetchNow();
  await expect(dialog.getByRole('checkbox', { name: 'Single-letter keys' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(rowOf(page, 'at least 51')).toContainText('Open');
  await expect(claimsGrid(page)).not.toContainText(/Verified|Dismissed/);
});

bare('settings that cannot be fetched say so, and the page goes on', async ({ page }) => {
  await page.route('**/assets/Settings-*.js', (route) => route.abort());
  await page.goto('/');
  await rowOf(page, 'at least 51').click();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toContainText('This part of the page could not be fetched');
  await page.keyboard.press('Escape');
  await page.keyboard.press('v');
  await expect(rowOf(page, 'at least 51')).toContainText('Verified');
});
