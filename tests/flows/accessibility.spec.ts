import type { Page } from '@playwright/test';
import { expect, rowOf, saved, test } from './application';
import { findViolations } from './find-violations';

/** What a reviewer may have on the screen, each reached as a reviewer would. */
const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'a dispute': async (page) => {
    await rowOf(page, 'about 400,000').click();
    await page.getByRole('button', { name: /^Disputed/ }).click();
  },
  'a correction': async (page) => {
    await rowOf(page, 'about 400,000').click();
    await page.keyboard.press('e');
    await page.getByLabel('Value').fill('many');
    await expect(page.getByRole('alert')).toContainText('is no value');
  },
  'evidence, sign-off and history': async (page) => {
    await rowOf(page, 'at least 51').click();
    await page.getByRole('button', { name: 'Add source' }).click();
    await page.getByLabel('Source says').fill('45 civilians');
    await expect(page.getByText('outside the bound')).toBeVisible();
    await page.getByLabel('Source says').press('Enter');
    await page.keyboard.press('u');
    await page.getByRole('button', { name: /^Sign off/ }).click();
    await page.keyboard.press('c');
    await page.getByText(/^History \(/).click();
    await page.getByRole('button', { name: /changed since/ }).click();
  },
  'several claims and other numerals': async (page) => {
    await page.getByRole('button', { name: /^Other numerals/ }).click();
    await page.locator('[data-numeral]').first().click();
    await rowOf(page, 'at least 250,000').click();
    await rowOf(page, 'at least 51').click({ modifiers: ['Shift'] });
  },
  'a claim that is split': async (page) => {
    await rowOf(page, 'about 400,000').click();
    await page.keyboard.press('e');
    await page.getByRole('button', { name: 'Split into several …' }).click();
    await expect(page.getByRole('form', { name: /^Split claim/ })).toBeVisible();
  },
  'claims that are merged': async (page) => {
    await rowOf(page, 'at least 51').click();
    await rowOf(page, '7 of 51').click({ modifiers: ['ControlOrMeta'] });
    await page.getByRole('button', { name: 'Merge into one …' }).click();
    await expect(page.getByRole('form', { name: /^Merge 2 claims/ })).toBeVisible();
  },
  'a deleted article': async (page) => {
    await page.getByRole('button', { name: 'Paste article' }).click();
    await page
      .getByRole('dialog')
      .getByRole('textbox', { name: /text/i })
      .fill('Harbour closes\n\nSome 42,000 cars a day.');
    await page.getByRole('dialog').getByRole('button', { name: 'Read article' }).click();
    await expect(rowOf(page, '42,000')).toBeVisible();
    await page.getByRole('button', { name: /^More/ }).click();
    await page.getByRole('button', { name: /^Delete article/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).click();
    await page.keyboard.press('?');
    await page.getByRole('button', { name: /^Remove for good/ }).click();
  },
  'a menu': async (page) => {
    await page.getByRole('button', { name: /^More/ }).click();
  },
  'the keys': async (page) => {
    await page.keyboard.press('?');
    await page.getByRole('button', { name: /^Change the key V/ }).click();
  },
};

for (const [state, reach] of Object.entries(states))
  test(`nothing that a screen reader or low vision stumbles over: ${state}`, async ({ application: page }) => {
    await reach(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await findViolations(page), colorScheme).toEqual([]);
    }
  });

test('the whole job by keyboard alone', async ({ application: page }) => {
  await rowOf(page, 'at least 250,000').focus();
  await page.keyboard.press('v');
  await expect(rowOf(page, 'at least 250,000')).toContainText(/verified/i);
  await page.keyboard.press('z');
  await expect(rowOf(page, 'at least 250,000')).not.toContainText(/verified/i);
  await page.keyboard.press('n');
  await page.keyboard.press('d');
  await expect(page.getByLabel('Source says')).toBeFocused();
  await page.keyboard.type('42');
  await page.keyboard.press('Enter');
  await saved(page);
  await expect(page.getByRole('grid', { name: 'Claims' })).toContainText(/disputed/i);
});
