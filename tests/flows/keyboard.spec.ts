import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { claimsGrid, expect as expectSoon, rowOf, saved, test } from './application';

/** A slow machine is no failure. */
const expect = expectSoon.configure({ timeout: 15_000 });

const story = `Flood in Karrow

The Daily Lantern, 3 March 2024

The river rose by 3 metres on Sunday. Mayor Mara Lindqvist said 12,000 people had left their homes in the lower town. The health ministry said 40 people were in hospital.`;

/** What has the focus: its name, and whether somebody who looks can tell and see it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return { name: '', isSeen: false };
    const [label] = element instanceof HTMLInputElement ? (element.labels ?? []) : [];
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { top, bottom, left, right } = element.getBoundingClientRect();
    const isMarked = (outlineStyle !== 'none' && outlineWidth !== '0px') || element.role === 'separator';
    const isInSight = bottom > 0 && right > 0 && top < window.innerHeight && left < window.innerWidth;
    return {
      name: (element.ariaLabel ?? label?.textContent ?? element.innerText).replace(/\s+/gu, ' ').trim(),
      isSeen: isMarked && isInSight,
    };
  });

/** The focus is somewhere, and can be seen. */
const seesFocus = async (page: Page) => {
  await expect.poll(async () => (await focused(page)).isSeen).toBe(true);
};

/** Goes on with the Tab key until what has the focus goes by this name; the focus can be seen at every step. */
const tabTo = async (page: Page, name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab') => {
  const passed: string[] = [];
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press(key);
    const at = await focused(page);
    // Past the last control the browser's own have the focus.
    if (at.name !== '') expect(at, `after ${passed.slice(-3).join(', ')}`).toMatchObject({ isSeen: true });
    if (name.test(at.name)) return;
    passed.push(at.name);
  }
  throw new Error(`${name} is not reached by ${key}: ${passed.join(', ')}`);
};

/** Opens the list of verdicts from its button, presses its box for open claims, and puts the list away. */
const toggleOpen = async (page: Page) => {
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Verdict' }).getByRole('checkbox').first()).toBeVisible();
  await tabTo(page, /^Open/);
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await seesFocus(page);
};

test('the whole job by keyboard alone: an article pasted, filtered, judged, given evidence, exported and read back', async ({
  application: page,
}) => {
  test.setTimeout(120_000);
  await tabTo(page, /^Paste article/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused();
  await page.keyboard.insertText(story);
  await tabTo(page, /^Read article/);
  await page.keyboard.press('Enter');
  await expect(rowOf(page, '12,000')).toBeVisible();
  await seesFocus(page);

  // The search understands numbers; a filter with its count stands behind a button.
  await page.keyboard.press('/');
  await expect(page.getByLabel('Search claims')).toBeFocused();
  await page.keyboard.type('12k');
  await expect(rowOf(page, '3 metres')).toHaveCount(0);
  await page.getByLabel('Search claims').press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
  await tabTo(page, /^Filter by Verdict/);
  await toggleOpen(page);
  await expect(page).toHaveURL(/verdict=open/);
  await seesFocus(page);
  await toggleOpen(page);
  await expect(page).not.toHaveURL(/verdict/);

  await tabTo(page, /3 metres/);
  await page.keyboard.press('v');
  await expect(rowOf(page, '3 metres')).toContainText('Verified');
  await saved(page);
  await page.keyboard.press('z');
  await expect(page.getByRole('region', { name: 'Review' })).toContainText('Undone: verified');
  await expect(rowOf(page, '3 metres')).not.toContainText('Verified');
  // What was undone is selected again.
  await expect(rowOf(page, '3 metres')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('n');
  await expect(rowOf(page, '12,000')).toHaveAttribute('aria-selected', 'true');
  await seesFocus(page);
  await page.keyboard.press('d');
  await expect(page.getByLabel('Source says')).toBeFocused();
  await page.keyboard.type('9,500 people');
  await tabTo(page, /^Source URL/);
  await page.keyboard.type('https://example.org/count');
  await page.keyboard.press('Enter');
  await saved(page);
  await expect(rowOf(page, '12,000')).toContainText('Disputed');
  await seesFocus(page);

  await expect(rowOf(page, '40')).toHaveAttribute('aria-selected', 'true');
  await tabTo(page, /^Add source/);
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Source says')).toBeFocused();
  await page.keyboard.type('40 people');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Source says')).toHaveCount(0);
  await seesFocus(page);
  await page.keyboard.press('u');
  await expect(rowOf(page, '40')).toContainText('Unverifiable');
  // The last open one: there is no next, and the focus stays.
  await page.keyboard.press('n');
  await expect(rowOf(page, '3 metres')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('v');
  await expect(rowOf(page, '3 metres')).toContainText('Verified');
  await saved(page);
  await seesFocus(page);

  await tabTo(page, /^Export CSV/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await tabTo(page, /^Export all 3$/);
  const downloading = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const rows = parse(readFileSync(await (await downloading).path()), { bom: true, columns: true }) as Record<
    string,
    string
  >[];
  await expect(page.getByRole('button', { name: /^Export CSV/ })).toBeFocused();
  expect(rows.map((row) => [row['figure as written'], row['verdict'], row['source says']])).toEqual([
    ['3 metres', 'verified', ''],
    ['12,000', 'disputed', '9,500 people'],
    ['40', 'unverifiable', '40 people'],
  ]);
});

test('the focus is never lost: dialogs, menus, screens, an article deleted, claims that leave the list', async ({
  application: page,
}) => {
  test.setTimeout(120_000);
  for (const [name, key] of [
    [/^Settings/, 'Tab'],
    [/^Backup/, 'Shift+Tab'],
    [/^Paste article/, 'Shift+Tab'],
  ] as const) {
    await tabTo(page, name, key);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await seesFocus(page);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect.poll(async () => (await focused(page)).name).toMatch(name);
  }

  // A claim that leaves the list by being judged.
  await page.keyboard.press('/');
  await tabTo(page, /^Filter by Verdict/);
  await toggleOpen(page);
  await tabTo(page, /biggest city|at least 250,000/);
  for (let at = 0; at < 3; at += 1) {
    await page.keyboard.press('v');
    await seesFocus(page);
  }
  await saved(page);

  await tabTo(page, /^Library/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('table', { name: 'Articles' })).toBeVisible();
  await seesFocus(page);
  await tabTo(page, /^RUSSIA VOWS/);
  await tabTo(page, /RUSSIA VOWS/);
  await tabTo(page, /^RUSSIA VOWS/);
  await page.keyboard.press('Enter');
  await expect(claimsGrid(page)).toBeVisible();
  await seesFocus(page);

  await tabTo(page, /^Paste article/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Article text')).toBeFocused();
  await page.keyboard.insertText(story);
  await tabTo(page, /^Read article/);
  await page.keyboard.press('Enter');
  await expect(rowOf(page, '12,000')).toBeVisible();
  await tabTo(page, /^More/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Delete article/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Delete$/);
  await page.keyboard.press('Enter');
  await expect(page.getByText(/was deleted/)).toBeVisible();
  await expect(rowOf(page, 'at least 250,000')).toBeVisible();
  await seesFocus(page);
});

test('help lists every key: those that judge, those of the grid and those of the library', async ({
  application: page,
}) => {
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Settings and keys' });
  for (const words of ['Verified, then', 'Undo', 'Search', 'sort', 'Copy', 'column', 'group', 'article', 'select'])
    await expect(help).toContainText(new RegExp(words, 'i'));
});
