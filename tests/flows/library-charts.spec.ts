import type { Page } from '@playwright/test';
import { inventArticle } from '../bench/invent-articles.mjs';
import { expect, test } from './application';
import { findViolations } from './find-violations';

const panel = (page: Page) => page.getByRole('region', { name: 'Bringing in' });
const howBig = (page: Page) => page.getByRole('figure', { name: 'How big' });

const openLibraryCharts = async (page: Page) => {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open files' }).click();
  const files = [0, 1, 2].map((at) => inventArticle(at, 1500));
  await (await choosing).setFiles(
    files.map(({ name, text }) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })),
  );
  await expect(panel(page)).toContainText('3 articles added');
  await panel(page).getByRole('button', { name: 'Library' }).click();
  await panel(page).getByRole('button', { name: 'Close' }).click();
  await page.getByRole('navigation', { name: 'Library' }).getByRole('button', { name: 'Claims' }).click();
  await expect(howBig(page).getByRole('button', { name: 'six million' })).toBeVisible({ timeout: 20_000 });
};

/** How many parts of the charts, and they themselves, can be scrolled sideways. */
const countSideways = (charts: Element): number =>
  [charts, ...charts.querySelectorAll('*')].filter(
    (each) => each.scrollWidth > each.clientWidth && /auto|scroll/u.test(getComputedStyle(each).overflowX),
  ).length;

test('the charts of a library have nothing that axe finds wrong, as drawings and as tables, in both themes', async ({
  application: page,
}) => {
  await openLibraryCharts(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findViolations(page), colorScheme).toEqual([]);
  }
  const switches = page.getByRole('button', { name: 'As table' });
  for (const each of await switches.all()) await each.click();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findViolations(page), `as tables, ${colorScheme}`).toEqual([]);
  }
});

test('the charts of a library fit the page at every width, the last figure beside its mark', async ({
  application: page,
}) => {
  await openLibraryCharts(page);
  for (const width of [1440, 1024, 720, 390]) {
    await page.setViewportSize({ width, height: 800 });
    // A chart takes its new width after the page has.
    await expect
      .poll(() => page.getByRole('region', { name: 'Charts' }).evaluate(countSideways), {
        message: `${width} pixels wide`,
      })
      .toBe(0);
    await howBig(page).scrollIntoViewIfNeeded();
    // Twelve figures are seen at once.
    const label = await howBig(page).getByRole('button', { name: 'six million' }).boundingBox();
    const axis = await howBig(page).locator('.brush-axis').boundingBox();
    expect((label?.y ?? 0) + (label?.height ?? 0), `${width} pixels wide`).toBeLessThanOrEqual((axis?.y ?? 0) + 1);
  }
});
