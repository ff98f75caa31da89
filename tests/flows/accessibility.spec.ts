import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, rowOf, saved, test } from './application';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

for (const colorScheme of ['light', 'dark'] as const)
  test(`nothing that a screen reader or low vision stumbles over, ${colorScheme}`, async ({ application: page }) => {
    await page.emulateMedia({ colorScheme });
    await rowOf(page, 'about 400,000').click();
    await page.getByRole('button', { name: /^Disputed/ }).click();
    // An expression goes in through the debugger, so the page's own policy stays as strict as it ships.
    await page.evaluate(axe);
    const violations = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: {
          run(
            context: Document,
            options: object,
          ): Promise<{ violations: { id: string; help: string; nodes: { html: string }[] }[] }>;
        };
      };
      const result = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
      return result.violations.map(
        ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' | ')}`,
      );
    });
    expect(violations).toEqual([]);
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
