import type { Page } from '@playwright/test';
import { claimsGrid, expect, rowOf, test } from './application';
import { findViolations } from './find-violations';

const bar = (page: Page) => page.locator('search');
const open = (page: Page, name: RegExp) => bar(page).getByRole('button', { name }).click();
const header = (page: Page, name: string) => page.getByRole('columnheader', { name });
const names = (page: Page) => page.getByRole('columnheader').allTextContents();

test('several filters stand in the address, as chips, and Back takes them away one by one', async ({
  application: page,
}) => {
  await open(page, /Verdict/);
  const verdicts = page.getByRole('dialog', { name: 'Verdict' });
  await verdicts.getByRole('checkbox', { name: /^Open/ }).check();
  await page.keyboard.press('Escape');
  await open(page, /^Filters/);
  const panel = page.getByRole('dialog', { name: 'Filters' });
  await panel.getByLabel('Unit', { exact: true }).selectOption('people');
  await panel.getByLabel('From').fill('250k');
  await panel.getByLabel('From').press('Enter');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/verdict=open&figure=people%3A250000\.\./);
  await expect(page.getByRole('button', { name: /^250,000 people or more/ })).toBeVisible();
  await expect(rowOf(page, 'at least 250,000')).toBeVisible();
  await expect(rowOf(page, 'at least 51')).toHaveCount(0);
  await page.goBack();
  await page.goBack();
  await expect(rowOf(page, 'at least 51')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Open, remove/ })).toBeVisible();
  await page.getByRole('button', { name: /^Open, remove/ }).click();
  await expect(page).not.toHaveURL(/verdict/);
});

test('claims are grouped by speaker, and the groups close and open by keyboard', async ({ application: page }) => {
  await open(page, /^View/);
  await page.getByRole('dialog', { name: 'View' }).getByRole('radio', { name: 'Speaker' }).check();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/group=speaker/);
  const tree = page.getByRole('treegrid', { name: 'Claims' });
  const group = tree.getByRole('row', { name: /^UN officials/ });
  await expect(group).toHaveAttribute('aria-expanded', 'true');
  await group.getByRole('button').focus();
  await page.keyboard.press('ArrowLeft');
  await expect(group).toHaveAttribute('aria-expanded', 'false');
  await expect(tree.getByText('at least 250,000', { exact: true })).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(tree.getByText('at least 250,000', { exact: true }).first()).toBeVisible();
  await page.goBack();
  await expect(claimsGrid(page)).toBeVisible();
});

test('columns are widened by their edge, moved by dragging, hidden, and stay so', async ({ application: page }) => {
  await page.setViewportSize({ width: 1600, height: 900 });
  const before = await header(page, 'Speaker').boundingBox();
  if (before === null) throw new Error('The speaker has no header.');
  const edge = { x: before.x + before.width, y: before.y + before.height / 2 };
  await page.mouse.move(edge.x, edge.y);
  await page.mouse.down();
  await page.mouse.move(edge.x + 40, edge.y, { steps: 4 });
  await page.mouse.up();
  await expect
    .poll(async () => Math.round(((await header(page, 'Speaker').boundingBox())?.width ?? 0) - before.width))
    .toBe(40);
  await header(page, 'Verdict').dragTo(header(page, 'Figure'));
  await expect.poll(() => names(page)).toEqual(expect.arrayContaining(['#', 'Verdict', 'Figure']));
  expect((await names(page)).slice(0, 3)).toEqual(['#', 'Verdict', 'Figure']);
  await open(page, /^View/);
  await page.getByRole('dialog', { name: 'View' }).getByRole('checkbox', { name: 'Mode' }).uncheck();
  await expect(page).toHaveURL(/hidden=mode/);
  await page.goto('/');
  await expect.poll(() => names(page)).toEqual(['#', 'Verdict', 'Figure', 'Assertion', 'Speaker', 'Said', 'Evidence']);
});

test('a column moved by key keeps the focus and says where it stands', async ({ application: page }) => {
  await header(page, 'Figure').getByRole('button').focus();
  await page.keyboard.press('Control+ArrowRight');
  await expect(page.getByRole('status').filter({ hasText: /^Figure: column 3 of 8$/ })).toBeAttached();
  await expect(header(page, 'Figure').getByRole('button')).toBeFocused();
  expect((await names(page)).indexOf('Figure')).toBe(2);
});

test('a selection is copied as cells', async ({ application: page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await rowOf(page, 'at least 250,000').click();
  await rowOf(page, 'about 400,000').click({ modifiers: ['ControlOrMeta'] });
  await page.keyboard.press('ControlOrMeta+c');
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
  expect(lines[0]).toBe('#\tFigure\tAssertion\tSpeaker\tMode\tSaid\tVerdict\tEvidence');
  expect(lines).toHaveLength(3);
  expect(lines.slice(1).join('\n')).toMatch(/at least 250,000\t.*UN officials/);
});

for (const [state, reach] of Object.entries({
  'the filters open over a filtered list': async (page: Page) => {
    await open(page, /Verdict/);
    await page.getByRole('dialog', { name: 'Verdict' }).getByRole('checkbox', { name: /^Open/ }).check();
    await page.keyboard.press('Escape');
    await open(page, /^Filters/);
    await page.getByLabel('Unit', { exact: true }).waitFor();
  },
  'groups and columns': async (page: Page) => {
    await open(page, /^View/);
    await page.getByRole('dialog', { name: 'View' }).getByRole('radio', { name: 'Verdict' }).check();
  },
  'nothing found': async (page: Page) => {
    await page.getByLabel('Search claims').fill('no such words');
    await page.getByText('No claim passes these filters.').waitFor();
  },
}))
  test(`nothing that a screen reader or low vision stumbles over: ${state}`, async ({ application: page }) => {
    await reach(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await findViolations(page), colorScheme).toEqual([]);
    }
  });
