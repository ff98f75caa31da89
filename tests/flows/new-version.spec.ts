import type { Page } from '@playwright/test';
import { expect, made, openFile, rowOf, test } from './application';
import { buildNextVersion, startServer } from './own-server';

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true, level: 1 });
const offer = (page: Page) => page.getByRole('status').filter({ hasText: 'A new version of Claim Ledger is ready' });
const builds = (page: Page): Promise<number> => page.evaluate(async () => (await caches.keys()).length);

test('a new version is offered and taken only where it is asked for; a tab of the old one keeps every part it has not fetched yet', async ({
  page: old,
  context,
}) => {
  // It makes a build of its own.
  test.setTimeout(300_000);
  const next = await buildNextVersion('Claim Ledger Next');
  const server = await startServer();
  try {
    await old.goto(`http://localhost:${server.port}`);
    await expect(rowOf(old, 'at least 250,000')).toBeVisible();
    await old.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await expect(offer(old)).toBeHidden();
    server.deploy(next);

    // Another visit finds the new version and still shows the one that is in use.
    const other = await context.newPage();
    await other.goto(`http://localhost:${server.port}`);
    // It is there once every file of the new version is.
    await expect(offer(other)).toBeVisible({ timeout: 90_000 });
    await expect(heading(other, 'Claim Ledger')).toBeVisible();
    await expect(offer(old)).toBeVisible();
    await old.reload();
    await expect(heading(old, 'Claim Ledger')).toBeVisible();
    await expect(offer(old)).toBeVisible();

    await other.getByRole('button', { name: 'Reload with the new version' }).click();
    await expect(heading(other, 'Claim Ledger Next')).toBeVisible();
    await expect(offer(other)).toBeHidden();

    // The old tab stays what it is, with parts that the server does not have any more.
    await expect(heading(old, 'Claim Ledger')).toBeVisible();
    await other.reload();
    await expect(heading(other, 'Claim Ledger Next')).toBeVisible();
    await openFile(old, made('two-columns.pdf'));
    await expect(rowOf(old, '4,200 homes')).toBeVisible();
    await old.getByRole('button', { name: 'Later' }).click();
    await expect(offer(old)).toBeHidden();
    expect(await builds(old)).toBe(2);

    await old.close();
    // The first visit that finds the old tab's lock gone drops what the old build left.
    await expect(async () => {
      await other.reload();
      await expect.poll(() => builds(other), { timeout: 2000 }).toBe(1);
    }).toPass();
    await openFile(other, made('saved-page.html'));
    await expect(heading(other, 'Claim Ledger Next')).toBeVisible();
  } finally {
    await server.stop();
  }
});
