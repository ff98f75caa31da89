import { test as bare, type Page } from '@playwright/test';
import { claimsGrid, expect, rowOf, saved } from './application';
import { readEvents } from './raw-database';
import { selectWords } from './select-words';

/** Every write into these stores fails from the first page on, until `letWrite`; without names, every write does. */
const refuseWrites = (page: Page, stores: readonly string[] | null) =>
  page.addInitScript((names) => {
    Object.assign(window, { refused: names ?? 'all' });
    for (const method of ['add', 'put'] as const) {
      const write = IDBObjectStore.prototype[method];
      IDBObjectStore.prototype[method] = function (this: IDBObjectStore, ...asked: [unknown, IDBValidKey?]) {
        const { refused } = window as unknown as { refused: readonly string[] | 'all' };
        if (refused === 'all' || refused.includes(this.name)) throw new DOMException('No room.', 'QuotaExceededError');
        return write.apply(this, asked);
      };
    }
  }, stores);
/** From now on writes into these stores fail, until `letWrite`; the page was prepared by `refuseWrites` with none. */
const refuseNow = (page: Page, stores: readonly string[]) =>
  page.evaluate((names) => Object.assign(window, { refused: names }), stores);
const letWrite = (page: Page) => page.evaluate(() => Object.assign(window, { refused: [] }));
const drawer = (page: Page) => page.getByRole('region', { name: /^Review/ });

bare(
  'with no room at all the article is read and judged on this page alone, and saved once there is room',
  async ({ page }) => {
    await refuseWrites(page, null);
    await page.goto('/');
    await expect(rowOf(page, 'at least 51')).toBeVisible({ timeout: 30_000 });
    const alone = page.getByRole('alert').filter({ hasText: 'on this page alone' });
    await expect(alone).toBeVisible();
    await rowOf(page, 'at least 51').click();
    await page.keyboard.press('d');
    await page.getByLabel('Source says').fill('45');
    await page.keyboard.press('Enter');
    await expect(rowOf(page, 'at least 51')).toContainText('Disputed');
    await expect(drawer(page).getByRole('alert').filter({ hasText: 'Not saved.' })).toContainText('kept on this page');
    await alone.getByRole('button', { name: 'Save it' }).click();
    await expect(alone).toContainText('no more room');

    await letWrite(page);
    await alone.getByRole('button', { name: 'Save it' }).click();
    await expect(alone).toHaveCount(0);
    await drawer(page).getByRole('button', { name: 'Try again' }).click();
    await saved(page);
    await page.addInitScript(() => Object.assign(window, { refused: [] }));
    await page.reload();
    await expect(rowOf(page, 'at least 51')).toContainText('Disputed', { timeout: 30_000 });
    expect((await readEvents(page)).map(({ type }) => type)).toEqual(['verdict', 'evidence-added']);
  },
);

bare(
  'where the reviewer’s record alone cannot be written, nothing is lost and nothing is called saved',
  async ({ page }) => {
    await refuseWrites(page, ['settings']);
    await page.goto('/');
    await expect(rowOf(page, 'at least 51')).toBeVisible({ timeout: 30_000 });
    await rowOf(page, 'at least 51').click();
    await page.keyboard.press('v');
    await expect(rowOf(page, 'at least 51')).toContainText('Verified');
    await expect(drawer(page).getByRole('alert').filter({ hasText: 'Not saved.' })).toBeVisible();
    expect(await readEvents(page)).toEqual([]);
    await letWrite(page);
    await drawer(page).getByRole('button', { name: 'Try again' }).click();
    await saved(page);
    expect(await readEvents(page)).toHaveLength(1);
    await page.keyboard.press('z');
    await expect(rowOf(page, 'at least 51')).toContainText('Open');
  },
);

bare('a pasted article that cannot be kept stays in its field, and is read on this page alone', async ({ page }) => {
  await refuseWrites(page, []);
  await page.goto('/');
  await expect(rowOf(page, 'at least 51')).toBeVisible({ timeout: 30_000 });
  await refuseNow(page, ['articles', 'texts']);
  await page.getByRole('button', { name: 'Paste article' }).click();
  const dialog = page.getByRole('dialog', { name: 'Paste an article' });
  await dialog.getByLabel('Article text').fill('Flood\n\nThe mayor said 12,000 people had left their homes.');
  await dialog.getByRole('button', { name: 'Read article' }).click();
  await expect(dialog.getByRole('alert')).toContainText('no more room');
  await expect(dialog.getByLabel('Article text')).toHaveValue(/12,000 people/);
  await dialog.getByRole('button', { name: 'Read it on this page alone' }).click();
  await expect(rowOf(page, '12,000')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('alert').filter({ hasText: 'on this page alone' })).toBeVisible();
  await expect(claimsGrid(page)).not.toContainText('at least 51');
});

bare('what was begun in the paste dialog is there after Escape and after a reload', async ({ page }) => {
  await page.goto('/');
  await expect(rowOf(page, 'at least 51')).toBeVisible({ timeout: 30_000 });
  const words = 'A text that is not finished: 40 fell';
  const dialog = page.getByRole('dialog', { name: 'Paste an article' });
  const open = async () => {
    await page.getByRole('button', { name: 'Paste article' }).click();
    await expect(dialog).toBeVisible();
  };
  await open();
  await dialog.getByLabel('Article text').fill(words);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await open();
  await expect(dialog.getByLabel('Article text')).toHaveValue(words);
  await page.reload();
  await open();
  await expect(dialog.getByLabel('Article text')).toHaveValue(words);
  await dialog.getByRole('button', { name: 'Read article' }).click();
  await expect(rowOf(page, '40')).toBeVisible({ timeout: 30_000 });
  await open();
  await expect(dialog.getByLabel('Article text')).toHaveValue('');
});

bare('a file that cannot be kept is read on this page alone', async ({ page }) => {
  await refuseWrites(page, []);
  await page.goto('/');
  await expect(rowOf(page, 'at least 51')).toBeVisible({ timeout: 30_000 });
  await refuseNow(page, ['articles', 'texts']);
  await page.getByLabel('Article files').setInputFiles({
    name: 'flood.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('Flood\n\nThe mayor said 12,000 people had left their homes.'),
  });
  const notice = page.getByRole('alert').filter({ hasText: 'no more room' });
  await expect(notice).toBeVisible();
  await notice.getByRole('button', { name: 'Read it on this page alone' }).click();
  await expect(rowOf(page, '12,000')).toBeVisible({ timeout: 30_000 });
  await expect(notice).toHaveCount(0);
  await expect(page.getByRole('alert').filter({ hasText: 'on this page alone' })).toBeVisible();
});

bare('a split that cannot be written is kept on this page, and saved once there is room', async ({ page }) => {
  await refuseWrites(page, []);
  await page.goto('/');
  await expect(rowOf(page, 'nearly 150 days')).toBeVisible({ timeout: 30_000 });
  const before = Number(await claimsGrid(page).getAttribute('aria-rowcount'));
  await rowOf(page, 'nearly 150 days').click();
  await page.keyboard.press('e');
  await page.getByRole('button', { name: 'Split into several …' }).click();
  const form = page.getByRole('form', { name: 'Split claim nearly 150 days' });
  await selectWords(page, '150');
  await form.getByRole('button', { name: 'Use selection as part 1' }).click();
  await selectWords(page, 'days');
  await form.getByRole('button', { name: 'Selection as part 2' }).click();
  await refuseNow(page, ['events', 'settings']);
  await form.getByRole('button', { name: 'Split into 2' }).click();
  await expect(claimsGrid(page)).toHaveAttribute('aria-rowcount', String(before + 2));
  const notSaved = drawer(page).getByRole('alert').filter({ hasText: 'Not saved.' });
  await expect(notSaved).toContainText('kept on this page');
  expect(await readEvents(page)).toEqual([]);
  await letWrite(page);
  await notSaved.getByRole('button', { name: 'Try again' }).click();
  await saved(page);
  await page.reload();
  await expect(rowOf(page, 'nearly 150 days')).toContainText('Dismissed', { timeout: 30_000 });
  await expect(claimsGrid(page)).toHaveAttribute('aria-rowcount', String(before + 2));
});

bare('details that cannot be written stay in their fields with the reason', async ({ page }) => {
  await refuseWrites(page, []);
  await page.goto('/');
  await expect(rowOf(page, 'at least 51')).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Edit details' }).click();
  const dialog = page.getByRole('dialog', { name: 'Details of the article' });
  await dialog.getByLabel('Title').fill('A title of my own');
  await refuseNow(page, ['articles']);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByRole('alert')).toContainText('no more room');
  await expect(dialog.getByLabel('Title')).toHaveValue('A title of my own');
  await letWrite(page);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText('A title of my own').first()).toBeVisible();
});
