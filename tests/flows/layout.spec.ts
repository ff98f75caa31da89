import { test as bare } from '@playwright/test';
import { claimsGrid, expect, rowOf, test } from './application';

/** How far what is on the page may move by itself while it loads; above 0.1 people notice (web.dev/cls). */
const SHIFT = 0.05;

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [390, 844],
] as const)
  for (const visit of ['first', 'second'] as const)
    bare(`nothing moves while the ${visit} visit loads at ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.addInitScript(() => {
        const shifts: string[] = [];
        Object.assign(window, { shifts, shifted: 0 });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & {
            value: number;
            sources: { node: Node | null }[];
          })[]) {
            Object.assign(window, { shifted: (window as unknown as { shifted: number }).shifted + entry.value });
            shifts.push(
              `${entry.value.toFixed(3)} ${entry.sources.map(({ node }) => (node instanceof Element ? node.className : '')).join(', ')}`,
            );
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      for (let load = 0; load < (visit === 'first' ? 1 : 2); load += 1) {
        await page.goto('/');
        await expect(rowOf(page, 'at least 250,000')).toBeVisible({ timeout: 30_000 });
        // What is fetched after the first paint is there too.
        await page.waitForTimeout(2500);
      }
      const { shifted, shifts } = await page.evaluate(() => {
        const seen = window as unknown as { shifted: number; shifts: string[] };
        return { shifted: seen.shifted, shifts: seen.shifts };
      });
      expect(shifted, shifts.join('\n')).toBeLessThan(SHIFT);
    });

test('one column on a phone, with everything in reach', async ({ application: page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const name of [
    'Library',
    'Paste article',
    'Open files',
    'Export CSV',
    /^Backup/,
    /^More/,
    /^Settings/,
    'View',
  ]) {
    const button = page.getByRole('button', { name, exact: typeof name === 'string' }).first();
    await button.scrollIntoViewIfNeeded();
    await expect(button).toBeInViewport({ ratio: 0.99 });
  }
  const article = await page.getByRole('region', { name: 'Article' }).boundingBox();
  const grid = await claimsGrid(page).boundingBox();
  expect(article?.x).toBe(0);
  expect(grid?.y ?? 0).toBeGreaterThan((article?.y ?? 0) + (article?.height ?? 0) - 1);
  await rowOf(page, 'at least 51').click();
  await page.getByRole('button', { name: /^Disputed/ }).click();
  await page.getByLabel('Source says').fill('45 civilians');
  const save = page.getByRole('button', { name: 'Save', exact: true });
  await save.scrollIntoViewIfNeeded();
  await expect(save).toBeInViewport({ ratio: 0.99 });
  await save.click();
  await expect(rowOf(page, 'at least 51')).toContainText('Disputed');
});

test('whoever asked for stillness sees nothing move', async ({ application: page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await rowOf(page, 'about 400,000').click();
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        return animationName !== 'none' || scrollBehavior === 'smooth' || /[1-9]/u.test(transitionDuration);
      })
      .map(({ className }) => String(className)),
  );
  expect(moving).toEqual([]);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test('the theme is the reader’s choice, or the system’s, and stays', async ({ application: page }) => {
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await paper();
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await paper();
  expect(dark).not.toBe(light);
  await page.keyboard.press('?');
  await page.getByRole('radio', { name: 'Light' }).check();
  expect(await paper()).toBe(light);
  await page.reload();
  await expect(rowOf(page, 'at least 250,000')).toBeVisible();
  expect(await paper()).toBe(light);
});

test('dates are in the reader’s own way', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ locale: 'de-DE', ...(baseURL === undefined ? {} : { baseURL }) });
  const page = await context.newPage();
  await page.goto('/');
  await expect(page.getByRole('region', { name: 'Article' })).toContainText('1. Dezember 2016');
  await context.close();
});

test('a right-to-left article runs from right to left in a page that does not', async ({ application: page }) => {
  await page.getByRole('button', { name: 'Paste article' }).click();
  await page
    .getByRole('dialog')
    .getByRole('textbox')
    .fill('سبعة أيام في الميناء\n\nقال المدير إن 42 سفينة تنتظر خارج الميناء منذ أسبوع. وأضاف أن 1,200 عامل عادوا.');
  await page.getByRole('dialog').getByRole('button', { name: 'Read article' }).click();
  await expect(rowOf(page, '1,200')).toBeVisible();
  const direction = (element: Element) => getComputedStyle(element).direction;
  const reader = page.getByRole('region', { name: 'Article' });
  expect(await reader.getByText('منذ أسبوع').first().evaluate(direction)).toBe('rtl');
  expect(await rowOf(page, '1,200').getByText('عامل').evaluate(direction)).toBe('rtl');
  expect(await claimsGrid(page).evaluate(direction)).toBe('ltr');
});
