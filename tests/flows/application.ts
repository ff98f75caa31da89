import { test as base, expect, type Page } from '@playwright/test';

/** The flow test: fails on any request but for the application's own files, on a policy violation and on a script error. */
export const test = base.extend<{ application: Page }>({
  application: async ({ page, baseURL }, use) => {
    const trouble: string[] = [];
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(`${baseURL}/`) && !url.startsWith('blob:')) trouble.push(`request to ${url}`);
    });
    page.on('console', (message) => {
      if (message.type() === 'error') trouble.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => trouble.push(`script error: ${error.message}`));
    await page.goto('/');
    // A slow machine is no failure.
    await expect(rowOf(page, 'at least 250,000')).toBeVisible({ timeout: 30_000 });
    await use(page);
    expect(trouble).toEqual([]);
  },
});

export { expect };

/** The grid of claims. */
export const claimsGrid = (page: Page) => page.getByRole('grid', { name: 'Claims' });

/** The row whose figure or assertion holds these words. */
export const rowOf = (page: Page, words: string) =>
  claimsGrid(page).getByRole('row').filter({ hasText: words }).first();

/** Waits until the page says that what was decided is in the database. */
export const saved = async (page: Page) => {
  await expect(page.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible();
};
