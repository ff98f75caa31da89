import type { Page } from '@playwright/test';
import { expect, rowOf, saved, test } from './application';

/** An article of one figure, judged and then deleted. */
const deleteOne = async (page: Page) => {
  await page.getByRole('button', { name: 'Paste article' }).click();
  const paste = page.getByRole('dialog');
  await paste.getByRole('textbox', { name: /text/i }).fill('Harbour closes\n\nSome 42,000 vehicles a day use it.');
  await paste.getByRole('button', { name: /^(Add|Read|Open|Show|Review)/ }).click();
  await rowOf(page, '42,000').click();
  await page.keyboard.press('v');
  await saved(page);
  await page.getByRole('button', { name: /^More/ }).click();
  await page.getByRole('button', { name: /^Delete article/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete this article?' });
  await dialog.getByRole('button', { name: 'Keep it' }).click();
  await expect(rowOf(page, '42,000')).toBeVisible();
  await page.getByRole('button', { name: /^More/ }).click();
  await page.getByRole('button', { name: /^Delete article/ }).click();
  await dialog.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(rowOf(page, 'at least 250,000')).toBeVisible();
};

test('deleting an article asks first and can be undone', async ({ application: page }) => {
  await deleteOne(page);
  await page.getByRole('status').filter({ hasText: 'was deleted' }).getByRole('button', { name: 'Undo' }).click();
  await expect(rowOf(page, '42,000')).toContainText('Verified');
});

test('a deleted article is listed after a reload, brought back, and removed for good only when asked twice', async ({
  application: page,
}) => {
  await deleteOne(page);
  await page.reload();
  await expect(rowOf(page, 'at least 250,000')).toBeVisible();
  await page.keyboard.press('?');
  const deleted = page.getByRole('region', { name: 'Deleted articles' });
  await expect(deleted).toContainText('kept until');
  await deleted.getByRole('button', { name: 'Restore Harbour closes' }).click();
  await expect(deleted).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Articles:/ }).click();
  await page.getByRole('button', { name: /^Harbour closes/ }).click();
  await expect(rowOf(page, '42,000')).toContainText('Verified');

  await page.getByRole('button', { name: /^More/ }).click();
  await page.getByRole('button', { name: /^Delete article/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(rowOf(page, 'at least 250,000')).toBeVisible();
  await page.keyboard.press('?');
  await deleted.getByRole('button', { name: 'Remove for good Harbour closes' }).click();
  await expect(deleted.getByRole('button', { name: 'Keep' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeVisible();
  await deleted.getByRole('button', { name: 'Remove for good Harbour closes' }).click();
  await deleted.getByRole('button', { name: 'Remove for good' }).click();
  await expect(deleted).toHaveCount(0);
  await page.reload();
  await expect(rowOf(page, 'at least 250,000')).toBeVisible();
  await page.keyboard.press('?');
  await expect(page.getByRole('checkbox', { name: 'Single-letter keys' })).toBeVisible();
  await expect(deleted).toHaveCount(0);
});
