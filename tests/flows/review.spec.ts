import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { claimsGrid, expect, rowOf, saved, test } from './application';
import { readEvents } from './raw-database';

const drawer = (page: Page) => page.getByRole('region', { name: /^Review/ });

test('sources with all that is known of them, and the gap to the claim', async ({ application: page }) => {
  await rowOf(page, 'at least 51').click();
  await page.getByRole('button', { name: 'Add source' }).click();
  const form = page.getByRole('form', { name: 'Add a source' });
  for (const says of ['45 civilians', '45']) {
    await form.getByLabel('Source says').fill('');
    await expect(form).not.toContainText('source 45');
    await form.getByLabel('Source says').fill(says);
    await expect(form).toContainText('source 45 (12 % lower, outside the bound)');
  }
  await form.getByRole('button', { name: /^Title, page/ }).click();
  await form.getByLabel('Title').fill('Daily count');
  await form.getByLabel('Publisher').fill('The Registry');
  await form.getByLabel('Page or time').fill('p. 4');
  await form.getByLabel('Archive URL').fill('archive.example/1');
  await form.getByLabel('Source URL').fill('example.org/count');
  await form.getByLabel('Source URL').press('Enter');
  const evidence = drawer(page).getByRole('list', { name: 'Evidence' });
  await expect(evidence).toContainText('Daily count, The Registry, p. 4');
  await expect(evidence).toContainText('12 % lower, outside the bound');
  await expect(evidence.getByRole('link', { name: 'Archived' })).toHaveAttribute('href', 'https://archive.example/1');
  await page.getByRole('button', { name: 'Add source' }).click();
  await form.getByLabel('Source says').fill('at least 60');
  await form.getByLabel('Source says').press('Enter');
  await expect(evidence.getByRole('listitem')).toHaveCount(2);
  await evidence.getByRole('button', { name: /^Remove source Daily/ }).click();
  await expect(evidence.getByRole('listitem')).toHaveCount(1);
  await saved(page);
});

test('the last verdict again, and the same speaker’s next claim', async ({ application: page }) => {
  await rowOf(page, 'at least 51').click();
  await page.keyboard.press('u');
  await page.keyboard.press('n');
  await page.keyboard.press('r');
  await expect(claimsGrid(page).getByText('Unverifiable')).toHaveCount(2);
  await rowOf(page, 'nearly 150 days').click();
  await page.keyboard.press('m');
  const selected = claimsGrid(page).locator('[aria-selected=true]');
  await expect(selected).toContainText("Stephen O'Brien");
  await expect(selected.locator('.figure')).not.toHaveText('nearly 150 days');
});

test('what was typed is still there after a look at another claim, and after a reload', async ({
  application: page,
}) => {
  await rowOf(page, 'at least 51').click();
  await page.keyboard.press('q');
  await page.getByRole('textbox', { name: 'Question to the author' }).fill('Whose count is');
  await rowOf(page, 'about 400,000').click();
  await expect(page.getByRole('textbox', { name: 'Question to the author' })).toHaveCount(0);
  await rowOf(page, 'at least 51').click();
  await expect(page.getByRole('textbox', { name: 'Question to the author' })).toHaveValue('Whose count is');
  // What is selected stands in the address a moment later, sooner than anybody reloads.
  const claim = await rowOf(page, 'at least 51').getAttribute('data-claim');
  await expect(page).toHaveURL((url) => url.searchParams.get('claim') === claim);
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Question to the author' })).toHaveValue('Whose count is');
  await page.getByRole('textbox', { name: 'Question to the author' }).press('Enter');
  await saved(page);
  await expect(rowOf(page, 'at least 51')).toContainText('query open');
});

test('an article is signed off with what is open, and what changes after is shown', async ({ application: page }) => {
  await expect(page.getByRole('region', { name: 'Summary' })).toContainText(/0 of \d+ judged/);
  await rowOf(page, 'at least 51').click();
  await page.keyboard.press('v');
  const summary = page.getByRole('region', { name: 'Summary' });
  await summary.getByRole('button', { name: /^Sign off with \d+ open/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Sign off' });
  await expect(dialog).toContainText(/Open\d+/);
  await expect(dialog).toContainText('Verified without a source1');
  // Nobody signs as "Reviewer".
  await expect(dialog.getByRole('button', { name: 'Sign off' })).toBeDisabled();
  await page.keyboard.press('Escape');
  expect((await readEvents(page)).map(({ type }) => type)).toEqual(['verdict']);
  await summary.getByRole('button', { name: /^Sign off with \d+ open/ }).click();
  await dialog.getByLabel('Your name').fill('Kim');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(summary).toContainText(/Signed off by Kim with \d+ open, /);
  await saved(page);
  // One Z takes back the verdict before it, and leaves the sign-off.
  await rowOf(page, 'about 400,000').click();
  await page.keyboard.press('z');
  await expect(rowOf(page, 'at least 51')).toContainText('Open');
  await expect(summary).toContainText(/Signed off by Kim/);
  await page.keyboard.press('Shift+Z');
  await expect(rowOf(page, 'at least 51')).toContainText('Verified');
  await summary.getByRole('button', { name: 'Withdraw the sign-off' }).click();
  await summary.getByRole('button', { name: 'Withdraw' }).click();
  await expect(summary).not.toContainText('Signed off');
  await summary.getByRole('button', { name: /^Sign off with \d+ open/ }).click();
  await expect(dialog.getByLabel('Your name')).toHaveValue('Kim');
  await page.keyboard.press('Enter');
  await expect(summary).toContainText(/Signed off by Kim with \d+ open, /);
  await saved(page);
  await rowOf(page, 'about 400,000').click();
  await page.keyboard.press('u');
  await summary.getByRole('button', { name: /^1 changed since/ }).click();
  await summary.getByRole('button', { name: /400,000/ }).click();
  await expect(rowOf(page, 'about 400,000')).toHaveAttribute('aria-selected', 'true');
  await page.reload();
  await expect(summary).toContainText(/Signed off by .+ with \d+ open, /);
  await expect(summary.getByRole('button', { name: /^Sign off again/ })).toBeVisible();
});

test('open queries are on the clipboard, ready to send, and shown where the clipboard is refused', async ({
  application: page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await rowOf(page, 'at least 51').click();
  await page.keyboard.press('q');
  await page.keyboard.type('Whose count is this?');
  await page.keyboard.press('Enter');
  await saved(page);
  await page.getByRole('button', { name: /^More/ }).click();
  await page.getByRole('button', { name: 'Copy open queries (1)' }).click();
  const dialog = page.getByRole('dialog', { name: 'Copied: open queries' });
  await expect(dialog.getByRole('textbox')).toHaveValue(/at least 51 [\s\S]+\nWhose count is this\?\n$/);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Whose count is this?');
  await dialog.getByRole('button', { name: 'Close' }).click();

  await context.clearPermissions();
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
  });
  await page.getByRole('button', { name: /^More/ }).click();
  await page.getByRole('button', { name: 'Copy open queries (1)' }).click();
  await expect(page.getByRole('dialog')).toContainText('does not let this page write to the clipboard');
  await expect(page.getByRole('textbox', { name: 'Open queries' })).toHaveValue(/Whose count is this\?/);
});

test('history of a claim and of the article: who, what, from what to what; only what was taken back is struck out', async ({
  application: page,
}) => {
  await rowOf(page, 'at least 51').click();
  await page.keyboard.press('c');
  await page.keyboard.press('u');
  await page.keyboard.press('z');
  await expect(rowOf(page, 'at least 51')).toContainText('Needs context');
  await page.keyboard.press('Shift+Z');
  await expect(rowOf(page, 'at least 51')).toContainText('Unverifiable');
  await saved(page);
  await drawer(page)
    .getByText(/^History/)
    .click();
  const lines = drawer(page).getByRole('listitem');
  await expect(lines.first()).toContainText('Done again: unverifiable');
  await expect(
    drawer(page)
      .getByRole('listitem')
      .filter({ hasText: /M.*Unverifiable/ }),
  ).toContainText('from needs context to unverifiable');
  // Undone and brought again: the undoing alone is taken back.
  await expect(drawer(page).locator('s')).toHaveText(['Undone: unverifiable']);

  await page.getByRole('button', { name: /^More/ }).click();
  await page.getByRole('button', { name: 'History of the article' }).click();
  const dialog = page.getByRole('dialog', { name: 'History of the article' });
  await expect(dialog.getByRole('listitem').last()).toContainText('at least 51');
  await expect(dialog.getByRole('listitem').last()).toContainText('Needs context');
});

test('the article as gold, corrections applied', async ({ application: page }) => {
  await rowOf(page, 'at least 51').click();
  await page.keyboard.press('e');
  await page.getByRole('textbox', { name: 'Unit' }).fill('resident');
  await page.getByRole('textbox', { name: 'Unit' }).press('Enter');
  await saved(page);
  await page.getByRole('button', { name: /^More/ }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Export corrections/ }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/\.jsonl$/);
  const gold = JSON.parse(readFileSync(await download.path(), 'utf8')) as {
    text: string;
    claims: { start: number; end: number; quote: string; unit: string }[];
  };
  expect(gold.claims.find(({ quote }) => quote === 'at least 51')?.unit).toBe('resident');
  for (const { start, end, quote } of gold.claims) expect(gold.text.slice(start, end)).toBe(quote);
});

test('a dismissed claim stands struck out, does not count, and is restored', async ({ application: page }) => {
  const summary = page.getByRole('region', { name: 'Summary' });
  // The sentence over the claims is drawn a moment after them.
  await expect(summary).toContainText(/of \d+ judged/);
  const total = /of (\d+) judged/.exec(await summary.innerText())?.[1];
  await rowOf(page, 'at least 51').click();
  await page.keyboard.press('x');
  await expect(rowOf(page, 'at least 51')).toContainText('Dismissed');
  await expect(summary).toContainText(`0 of ${Number(total) - 1} judged, 1 dismissed`);
  await drawer(page)
    .getByRole('button', { name: /^Restore/ })
    .click();
  await expect(rowOf(page, 'at least 51')).toContainText('Open');
  await expect(summary).toContainText(`0 of ${total} judged`);
  await saved(page);
});
