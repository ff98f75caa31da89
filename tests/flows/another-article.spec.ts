import { claimsGrid, expect, rowOf, test } from './application';

const story = `Harbour bridge to close for repairs

The Daily Lantern, 3 March 2024

The bridge carries 42,000 vehicles a day, the port authority said on Sunday. "We expect at least 18 months of work," said its director, Mara Lindqvist.

Repairs will cost €7.5 million.`;

test('a pasted text shows its claims at once and is kept beside the bundled article', async ({ application: page }) => {
  await page.getByRole('button', { name: 'Paste article' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /text/i }).fill(story);
  await dialog.getByRole('button', { name: /^(Add|Read|Open|Show|Review)/ }).click();
  await expect(rowOf(page, '42,000')).toContainText('port authority');
  await expect(rowOf(page, 'at least 18 months')).toContainText('Mara Lindqvist');
  await expect(rowOf(page, '€7.5 million')).toContainText('Unattributed');
  await page.reload();
  await expect(rowOf(page, '€7.5 million')).toBeVisible();
  await page.goto('/');
  await page.getByRole('button', { name: /^Articles:/ }).click();
  await expect(page.getByRole('button', { name: /^Harbour bridge to close for repairs/ })).toBeVisible();
});

test('a text file is opened; a file that is no text is refused with what to do', async ({ application: page }) => {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open file' }).click();
  await (await choosing).setFiles({ name: 'bridge.txt', mimeType: 'text/plain', buffer: Buffer.from(story) });
  await expect(rowOf(page, '42,000')).toBeVisible();

  const again = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open file' }).click();
  await (await again).setFiles({
    name: 'photo.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1]),
  });
  await expect(page.getByRole('alert')).toContainText(/photo\.txt/);
  await expect(rowOf(page, '42,000')).toBeVisible();
});

test('hostile text stays text', async ({ application: page }) => {
  await page.getByRole('button', { name: 'Paste article' }).click();
  const dialog = page.getByRole('dialog');
  await dialog
    .getByRole('textbox', { name: /text/i })
    .fill(
      '<img src=x onerror="document.title=\'owned\'"> <script>document.title="owned"</script>\n\nThe agency said 12 people =1+1 were hurt.',
    );
  await dialog.getByRole('button', { name: /^(Add|Read|Open|Show|Review)/ }).click();
  await expect(claimsGrid(page)).toContainText('12');
  await expect(page.getByRole('region', { name: 'Article' })).toContainText('<script>');
  expect(await page.title()).not.toBe('owned');
});

test('another article begins at its top with nothing selected of the one before, which waits as it was left', async ({
  application: page,
}) => {
  const figures = Array.from({ length: 60 }, (_, at) => `The port counted ${at + 101} ships in week ${at + 1}.`);
  await page.getByRole('button', { name: 'Paste article' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /text/i }).fill(`Ships\n\n${figures.join('\n\n')}`);
  await dialog.getByRole('button', { name: /^(Add|Read|Open|Show|Review)/ }).click();
  await expect(rowOf(page, '101 ships')).toBeVisible();
  const grid = claimsGrid(page);
  await rowOf(page, '103 ships').click();
  await rowOf(page, '105 ships').click({ modifiers: ['Shift'] });
  await expect(page.getByText('3 claims selected')).toBeVisible();
  await grid.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  await expect(rowOf(page, '160 ships')).toBeVisible();
  const article = page.getByRole('region', { name: 'Article' });
  await article.getByText('The port counted 160 ships').scrollIntoViewIfNeeded();

  await page.getByRole('button', { name: /^Articles:/ }).click();
  await page.getByRole('button', { name: /^Russia vows/i }).click();
  await expect(rowOf(page, 'at least 250,000')).toBeAttached();
  await expect(rowOf(page, '160 ships')).toHaveCount(0);
  expect(await grid.evaluate((element) => element.scrollTop)).toBe(0);
  // The text is where its first claim that counts is.
  await expect(article.getByRole('button', { name: /^at least 250,000/ })).toBeInViewport();
  await expect(page.getByText('3 claims selected')).toHaveCount(0);
  await expect(grid.locator('[aria-selected=true]')).toHaveCount(1);
  // The keys act on what is in view.
  await page.keyboard.press('v');
  await expect(grid.locator('.verdict.tone-verified')).toHaveCount(1);

  await page.goBack();
  await expect(rowOf(page, '103 ships')).toBeAttached();
  await expect(grid.locator('.verdict.tone-verified')).toHaveCount(0);
  await expect(grid.locator('[aria-selected=true]')).toHaveCount(1);
});
