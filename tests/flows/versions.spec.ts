import type { Page } from '@playwright/test';
import { claimsGrid, expect, rowOf, saved, test } from './application';

const story = `Flood in Karrow

The Daily Lantern, 3 March 2024

The river rose by 3 metres on Sunday. Mayor Mara Lindqvist said 12,000 people had left their homes in the lower town. The health ministry said 40 people were in hospital.`;

const later = story
  .replace('12,000', '21,000')
  .replace(' The health ministry said 40 people were in hospital.', ' Police said 6 bridges were shut.');

const paste = async (page: Page, text: string) => {
  await page.getByRole('dialog').getByRole('textbox').fill(text);
  await page.getByRole('dialog').getByRole('button', { name: 'Read article' }).click();
};

const pasteArticle = async (page: Page, text: string) => {
  await page.getByRole('button', { name: 'Paste article' }).click();
  await paste(page, text);
};

const menu = async (page: Page, name: string | RegExp) => {
  await page.getByRole('button', { name: /^More/ }).click();
  await page.getByRole('button', { name }).click();
};

test('a changed text over an article is its new version: what was judged on other words is to be rechecked, with the words that differ marked', async ({
  application: page,
}) => {
  await pasteArticle(page, story);
  await rowOf(page, '12,000').click();
  await page.keyboard.press('v');
  await saved(page);
  await rowOf(page, '3 metres').click();
  await page.keyboard.press('v');
  await saved(page);

  await menu(page, /^New version/);
  await paste(page, later);
  const versions = page.getByRole('dialog', { name: 'Versions of the article' });
  const changed = versions.getByRole('list', { name: 'Changed: to recheck' });
  await expect(changed).toContainText('12,000 → 21,000');
  await expect(changed.getByRole('deletion')).toHaveText('12,000');
  await expect(changed.getByRole('insertion')).toHaveText('21,000');
  await expect(versions.getByRole('list', { name: 'Removed' })).toContainText('40 people were in hospital');
  await expect(versions.getByRole('list', { name: 'New', exact: true })).toContainText('Police said 6 bridges');

  // Any version can be looked at.
  await versions.getByRole('radio', { name: 'Text' }).check();
  await versions.getByRole('combobox').selectOption({ index: 0 });
  await expect(versions.getByRole('region', { name: 'Text of the version' })).toContainText('12,000 people had left');
  await versions.getByRole('button', { name: 'Close' }).click();

  await expect(rowOf(page, '21,000')).toContainText(/recheck/i);
  await expect(rowOf(page, '3 metres')).toContainText('Verified');
  await expect(claimsGrid(page)).not.toContainText('12,000');
});

test('nearly the same text that is pasted can be taken as a new version', async ({ application: page }) => {
  await pasteArticle(page, story);
  await expect(rowOf(page, '12,000')).toBeVisible();
  await pasteArticle(page, later);
  const question = page.getByRole('status').filter({ hasText: 'Looks like a new version' });
  await question.getByRole('button', { name: 'Save as new version' }).click();
  await expect(rowOf(page, '21,000')).toBeVisible();
  await menu(page, 'Compare versions');
  await expect(page.getByRole('dialog')).toContainText('12,000 → 21,000');
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Library', exact: true }).click();
  await expect(page.getByRole('table', { name: 'Articles' }).getByRole('row')).toHaveCount(3);
});
