import type { Page } from '@playwright/test';
import { screens } from '../screens.mjs';
import { expect, test } from './application';
import { findViolations } from './find-violations';

/** A laptop's window of 1440 by 900 and a small one of 1280 by 1024 at 200 %, and a phone. */
const narrow = [
  { width: 720, height: 450 },
  { width: 640, height: 512 },
  { width: 390, height: 844 },
];

/** By how much the page, or a dialog or panel over it, has to be scrolled sideways, in pixels. */
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() =>
    Math.max(
      ...[document.documentElement, ...document.querySelectorAll('dialog[open], [popover]:popover-open')].map(
        (element) => element.scrollWidth - element.clientWidth,
      ),
    ),
  );

/** Set by `npm run test:screens`: forced colours and the phone as well, which take as long again. */
const isWhole = process.env['CLAIM_LEDGER_SCREENS'] === 'all';

for (const [screen, reach] of Object.entries(screens))
  test(`nothing that a screen reader or low vision stumbles over: ${screen}`, async ({ application: page }) => {
    test.setTimeout(120_000);
    await reach(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await findViolations(page), colorScheme).toEqual([]);
    }
    if (screen === 'print') return;
    if (isWhole) {
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
      expect(await findViolations(page), 'forced colours').toEqual([]);
      await page.emulateMedia({ forcedColors: 'none' });
    }
    for (const size of narrow) {
      await page.setViewportSize(size);
      await expect.poll(() => sideways(page), `sideways at ${size.width} by ${size.height}`).toBeLessThanOrEqual(0);
    }
    if (isWhole) expect(await findViolations(page, true), 'on a phone').toEqual([]);
  });
