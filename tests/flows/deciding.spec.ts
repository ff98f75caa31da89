import type { Page } from '@playwright/test';
import { claimsGrid, expect, rowOf, saved, test } from './application';
import { readEvents } from './raw-database';

const drawer = (page: Page) => page.getByRole('region', { name: /^Review/ });

/** The words that a live region has said, the first first. */
const listenIn = (page: Page) =>
  page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const region = [...document.querySelectorAll('[role=status]')].find((each) => each.matches('.visually-hidden'));
    if (region === undefined) throw new Error('The page has no live region.');
    new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, { childList: true, subtree: true });
  });
const heard = (page: Page) => page.evaluate(() => (window as unknown as { said: string[] }).said.join('\n'));

test('what is typed after a control of a form is pressed judges nothing, by mouse and by key', async ({
  application: page,
}) => {
  for (const press of ['mouse', 'key'] as const) {
    await rowOf(page, 'at least 51').click();
    await page.keyboard.press('d');
    const form = page.getByRole('form', { name: /^Dispute/ });
    await expect(form.getByLabel('Source says')).toBeFocused();
    await page.keyboard.type('45');
    const more = form.getByRole('button', { name: /^Title, page/ });
    if (press === 'mouse') await more.click();
    else {
      await more.focus();
      await page.keyboard.press('Enter');
    }
    await expect(form.getByLabel('Title')).toBeFocused();
    await page.keyboard.type('vusd count');
    await expect(form.getByLabel('Title')).toHaveValue('vusd count');
    await page.keyboard.press('Escape');
    await expect(form).toHaveCount(0);
    await expect(rowOf(page, 'at least 51')).toHaveAttribute('aria-selected', 'true');
  }
  expect(await readEvents(page)).toEqual([]);
});

test('keys judge only while the focus is where a claim is judged', async ({ application: page }) => {
  // The first open claim has the focus as soon as the article is there.
  await expect(claimsGrid(page).locator('[aria-selected=true] [data-cell]').first()).toBeFocused();
  const figure = await claimsGrid(page).locator('[aria-selected=true] .figure').textContent();
  await page.keyboard.press('u');
  await expect(rowOf(page, figure ?? '')).toContainText('Unverifiable');
  await saved(page);

  // A bare page, and a button of the bar over it.
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.keyboard.type('vcux');
  await page.getByRole('button', { name: /^Paste article/ }).focus();
  await page.keyboard.type('vcux');
  // A press beside everything that takes the focus.
  await rowOf(page, 'at least 51').click();
  await page.getByRole('heading', { name: 'Claim Ledger' }).click();
  await page.keyboard.type('vcux');
  expect(await readEvents(page)).toHaveLength(1);

  // The article's own words are a place of judging.
  await page.getByRole('region', { name: 'Article', exact: true }).locator('p').first().click();
  await page.keyboard.press('c');
  await expect(claimsGrid(page).locator('[aria-selected=true]')).toContainText('Needs context');
});

test('a button that goes when it is pressed leaves the focus in its form or where claims are judged', async ({
  application: page,
}) => {
  const isInDrawer = () => page.evaluate(() => document.activeElement?.closest('[data-place]') !== null);
  await rowOf(page, 'at least 51').click();
  await page.getByRole('button', { name: 'Add source' }).click();
  await page.getByLabel('Source says').fill('45');
  await page.keyboard.press('Enter');
  await drawer(page)
    .getByRole('button', { name: /^Remove source/ })
    .focus();
  await page.keyboard.press('Enter');
  await expect(drawer(page).getByRole('list', { name: 'Evidence' })).toHaveCount(0);
  expect(await isInDrawer()).toBe(true);
  // The last undo switches its button off.
  const undo = drawer(page).getByRole('button', { name: /^Undo/ });
  await undo.focus();
  await page.keyboard.press('Enter');
  await expect(undo).toHaveAttribute('title', /evidence added/);
  await undo.focus();
  await page.keyboard.press('Enter');
  await expect(undo).toBeDisabled();
  expect(await isInDrawer()).toBe(true);
  await page.keyboard.press('v');
  await expect(rowOf(page, 'at least 51')).toContainText('Verified');
});

test('a claim that a filter hides is not the one that is judged', async ({ application: page }) => {
  await rowOf(page, 'about 400,000').click();
  const hidden = await rowOf(page, 'about 400,000').getAttribute('data-claim');
  await page.getByLabel('Search claims').fill('250k');
  await expect(rowOf(page, 'about 400,000')).toHaveCount(0);
  await expect(rowOf(page, 'at least 250,000')).toHaveAttribute('aria-selected', 'true');
  await expect(drawer(page)).toContainText('at least 250,000');
  await drawer(page)
    .getByRole('button', { name: /^Unverifiable/ })
    .click();
  await expect(rowOf(page, 'at least 250,000')).toContainText('Unverifiable');
  await saved(page);
  const events = await readEvents(page);
  expect(events).toHaveLength(1);
  expect(events[0]?.target).not.toBe(hidden);

  // With nothing shown, nothing is judged, and undo still works and shows what it changed.
  await page.getByLabel('Search claims').fill('no such words');
  await expect(drawer(page)).toContainText('No claim is shown.');
  await expect(drawer(page).getByRole('button', { name: /^Verified/ })).toHaveCount(0);
  await drawer(page).getByRole('button', { name: /^Undo/ }).click();
  await expect(rowOf(page, 'at least 250,000')).toHaveAttribute('aria-selected', 'true');
  await expect(rowOf(page, 'at least 250,000')).toContainText('Open');
  await expect(rowOf(page, 'about 400,000')).toBeVisible();
});

test('closing a group takes the selection out of it', async ({ application: page }) => {
  await page.goto('/?group=speaker');
  const grid = page.getByRole('treegrid', { name: 'Claims' });
  const row = grid.getByRole('row').filter({ hasText: 'nearly 150 days' }).first();
  await row.click();
  await expect(drawer(page)).toContainText('nearly 150 days');
  await grid.getByRole('row', { expanded: true }).filter({ hasText: "Stephen O'Brien" }).first().click();
  await expect(row).toHaveCount(0);
  await expect(drawer(page)).not.toContainText('nearly 150 days');
  await expect(grid.locator('[data-claim][aria-selected=true]')).toHaveCount(1);
});

test('a mark of a claim that a filter hides shows the claim', async ({ application: page }) => {
  await page.getByLabel('Search claims').fill('400,000');
  await expect(rowOf(page, 'at least 51')).toHaveCount(0);
  await page.getByRole('region', { name: 'Article', exact: true }).getByText('at least 51', { exact: true }).click();
  await expect(rowOf(page, 'at least 51')).toHaveAttribute('aria-selected', 'true');
  await expect(drawer(page)).toContainText('at least 51');
});

test('an undo that fails says so and why, and announces nothing', async ({ application: page }) => {
  await rowOf(page, 'at least 51').click();
  await page.keyboard.press('u');
  await saved(page);
  await listenIn(page);
  await page.evaluate(() => {
    const index = IDBObjectStore.prototype.index;
    IDBObjectStore.prototype.index = function (this: IDBObjectStore, name: string) {
      if (this.name === 'events' || this.name === 'segments') throw new DOMException('Broken.', 'UnknownError');
      return index.call(this, name);
    };
  });
  await page.keyboard.press('z');
  await expect(drawer(page).getByRole('alert')).toContainText('Not undone.');
  await expect(rowOf(page, 'at least 51')).toContainText('Unverifiable');
  expect(await heard(page)).not.toContain('Undone');
  expect(await readEvents(page)).toHaveLength(1);
});

test('Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y undo and redo, and what they changed is selected', async ({
  application: page,
}) => {
  await rowOf(page, 'at least 51').click();
  await page.keyboard.press('v');
  await expect(rowOf(page, 'at least 51')).toContainText('Verified');
  await saved(page);
  const isBack = async (words: string) => {
    await expect(rowOf(page, 'at least 51')).toContainText(words);
    await expect(rowOf(page, 'at least 51')).toHaveAttribute('aria-selected', 'true');
    await saved(page);
    await rowOf(page, 'about 400,000').click();
  };
  await rowOf(page, 'about 400,000').click();
  await page.keyboard.press('ControlOrMeta+z');
  await isBack('Open');
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await isBack('Verified');
  await page.keyboard.press('ControlOrMeta+z');
  await isBack('Open');
  await page.keyboard.press('ControlOrMeta+y');
  await isBack('Verified');
  // In a field they are the field's.
  await page.getByLabel('Search claims').pressSequentially('51');
  await page.keyboard.press('ControlOrMeta+z');
  await page.getByLabel('Search claims').fill('');
  await expect(rowOf(page, 'at least 51')).toContainText('Verified');
});

test('after a paste the first claim has the focus, and the next key judges it', async ({ application: page }) => {
  await page.getByRole('button', { name: 'Paste article' }).click();
  const dialog = page.getByRole('dialog', { name: 'Paste an article' });
  await dialog.getByLabel('Article text').fill('Flood\n\nThe mayor said 12,000 people had left their homes.');
  await page.keyboard.press('Control+Enter');
  await expect(rowOf(page, '12,000')).toBeVisible({ timeout: 30_000 });
  await expect(rowOf(page, '12,000').locator(':focus')).toBeVisible();
  await page.keyboard.press('v');
  await expect(rowOf(page, '12,000')).toContainText('Verified');
});
