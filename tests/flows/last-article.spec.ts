import { expect, rowOf, test } from './application';

test('a bare address opens the article that was in view last, and the sample where there was none', async ({
  application: page,
}) => {
  await page.getByRole('button', { name: 'Paste article' }).click();
  const dialog = page.getByRole('dialog');
  await dialog
    .getByRole('textbox')
    .fill('Ferry strike ends\n\nThe ferry union said 340 members had gone back to work on Monday after 12 days.');
  await dialog.getByRole('button', { name: 'Read article' }).click();
  await expect(rowOf(page, '340 members')).toBeVisible();
  await page.goto('/');
  await expect(rowOf(page, '340 members')).toBeVisible();
  await expect(page).toHaveURL(/article=/);
});

test('the panel of an import leaves the judging buttons free', async ({ application: page }) => {
  await page
    .locator('input[type=file][accept]')
    .first()
    .setInputFiles([
      {
        name: 'one.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from('Fire\n\nPolice said 12 people were hurt on Monday.'),
      },
      {
        name: 'two.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from('Flood\n\nPolice said 14 houses were lost on Monday.'),
      },
    ]);
  const panel = page.getByRole('region', { name: 'Bringing in' });
  await expect(panel).toContainText('2 articles added');
  await rowOf(page, 'at least 51').click();
  await page
    .getByRole('region', { name: /^Review/ })
    .getByRole('button', { name: /^Verified/ })
    .click();
  await expect(rowOf(page, 'at least 51')).toContainText('Verified');
  await expect(panel).toBeVisible();
});
