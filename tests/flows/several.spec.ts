import type { Page } from '@playwright/test';
import { claimsGrid, expect, rowOf, saved, test } from './application';

const drawer = (page: Page) => page.getByRole('region', { name: /^Review/ });

const chooseThree = async (page: Page) => {
  await rowOf(page, 'at least 250,000').click();
  await rowOf(page, 'about 400,000').click({ modifiers: ['ControlOrMeta'] });
  await rowOf(page, 'at least 51').click({ modifiers: ['ControlOrMeta'] });
  await expect(drawer(page)).toContainText('3 claims selected');
};

test('several claims are judged as one act with one undo', async ({ application: page }) => {
  await chooseThree(page);
  await page.keyboard.press('c');
  for (const words of ['at least 250,000', 'about 400,000', 'at least 51'])
    await expect(rowOf(page, words)).toContainText('Needs context');
  await saved(page);
  const undo = page.getByRole('button', { name: 'Undo', exact: false });
  await expect(undo).toHaveAttribute('title', 'Undo: needs context on 3 claims');
  await undo.click();
  await expect(drawer(page)).toContainText('Undone: needs context on 3 claims');
  await expect(claimsGrid(page)).not.toContainText('Needs context');
  await page.keyboard.press('Shift+Z');
  await expect(rowOf(page, 'at least 51')).toContainText('Needs context');
});

test('several claims are disputed together, with one reason and one source, by keyboard and with one undo', async ({
  application: page,
}) => {
  await chooseThree(page);
  await page.keyboard.press('d');
  const form = page.getByRole('form', { name: 'Dispute 3 claims' });
  await expect(form.getByLabel('Source says')).toBeFocused();
  await page.keyboard.type('No count was possible');
  await page.keyboard.press('Tab');
  await page.keyboard.type('example.org/method');
  // A click on another row by mistake: what was typed is there again with the next selection.
  await rowOf(page, 'nearly 150 days').click();
  await chooseThree(page);
  await expect(form.getByLabel('Source says')).toHaveValue('No count was possible');
  await form.getByRole('radio', { name: 'Misleading' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('v');
  await expect(claimsGrid(page)).not.toContainText('Verified');
  await page.keyboard.press('Enter');
  for (const words of ['at least 250,000', 'about 400,000', 'at least 51'])
    await expect(rowOf(page, words)).toContainText('Disputed');
  await saved(page);
  await rowOf(page, 'about 400,000').click();
  await expect(drawer(page).getByRole('list', { name: 'Evidence' })).toContainText('No count was possible');
  const undo = page.getByRole('button', { name: 'Undo', exact: false });
  await expect(undo).toHaveAttribute('title', 'Undo: disputed (misleading), evidence added on 3 claims');
  await page.keyboard.press('z');
  await expect(claimsGrid(page)).not.toContainText('Disputed');
  await expect(drawer(page).getByRole('list', { name: 'Evidence' })).toHaveCount(0);
});
