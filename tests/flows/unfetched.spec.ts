import { expect, made, openFile, rowOf, saved, test } from './application';

// Where the browser gives the page no service worker: over http on a local network, in a private window.
test.use({ serviceWorkers: 'block' });

test('a part that cannot be fetched is told in plain words, and what is there goes on', async ({ page }) => {
  await page.goto('/');
  await expect(rowOf(page, 'at least 250,000')).toBeVisible();
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  // What is fetched after the first view must be there before the network goes.
  await page.waitForLoadState('networkidle');
  await page.route(/read-pdf|pdfjs|open-pdf/, (route) => route.abort());
  await openFile(page, made('two-columns.pdf'));
  const told = page.getByText('A part of the application could not be fetched.');
  await expect(told).toBeVisible();
  await expect(told).toContainText('Reload this page and try again');
  await rowOf(page, 'at least 51').click();
  await page.keyboard.press('v');
  await expect(rowOf(page, 'at least 51')).toContainText('Verified');
  await saved(page);
});
