import { expect, rowOf, saved, test } from './application';
import { findViolations } from './find-violations';

const marks = 'section[aria-label=Article] mark';

test('marks by speaker, the card and the rail: nothing that low vision or a screen reader stumbles over', async ({
  application: page,
}) => {
  await rowOf(page, 'at least 51').click();
  await page.keyboard.press('v');
  await saved(page);
  await page.getByRole('button', { name: 'Mark speakers' }).click();
  await expect(page.getByRole('list', { name: 'Speakers’ marks' })).toContainText('UN officials');
  await expect(page.locator('.rail')).toBeVisible();
  await page.locator(marks).filter({ hasText: 'at least 250,000' }).hover();
  await expect(page.getByRole('tooltip')).toContainText('UN officials');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findViolations(page), colorScheme).toEqual([]);
  }
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await findViolations(page), 'forced colours').toEqual([]);
});

test('the article by keyboard: from mark to mark, with a card that Escape puts away', async ({ application: page }) => {
  await page.locator(`${marks}[tabindex="0"]`).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator(`${marks}[aria-current]`)).toBeFocused();
  await expect(page.getByRole('tooltip')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('tooltip')).toHaveCount(0);
  await expect(page.locator(`${marks}[aria-current]`)).toBeFocused();
});

test('a claim is judged by key while its card is open', async ({ application: page }) => {
  await page.locator(`${marks}[tabindex="0"]`).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('tooltip')).toBeVisible();
  const claim = await page.getByRole('row', { selected: true }).getAttribute('data-claim');
  await page.keyboard.press('v');
  await expect(page.locator(`[role="row"][data-claim="${claim}"]`)).toContainText('Verified');
});

test('a click on the rail goes to the claim there, and the mark and the row agree', async ({ application: page }) => {
  const rail = page.locator('.rail');
  const box = await rail.boundingBox();
  if (box === null) throw new Error('The rail has no place.');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height - 2);
  const mark = page.locator(`${marks}[aria-current]`).last();
  await expect(mark).toBeInViewport();
  await expect(page.getByRole('row', { selected: true })).toContainText(((await mark.textContent()) ?? '').trim());
});

test('right to left text with emoji: the figure in the grid is the words that are marked', async ({
  application: page,
}) => {
  await page.getByRole('button', { name: 'Paste article' }).click();
  await page
    .getByLabel('Article text')
    .fill(
      'شهود عيان 👨‍👩‍👧\n\nقال متحدث باسم المدينة إن 51 شخصا غادروا.\n\nThe port 🚢 counted 312 boats on Friday, Ada Brown said.',
    );
  await page.getByRole('button', { name: 'Read article' }).click();
  const mark = page.locator(marks).filter({ hasText: '312' });
  await mark.click();
  await expect(rowOf(page, '312')).toHaveAttribute('aria-selected', 'true');
  const arabic = page.locator('section[aria-label=Article] p').filter({ hasText: 'قال متحدث' });
  expect(await arabic.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
  expect(await mark.evaluate((element) => getComputedStyle(element).direction)).toBe('ltr');
});

test('printing gives the annotated draft: every paragraph, every claim, what was decided and on what grounds', async ({
  application: page,
}) => {
  await rowOf(page, 'at least 51').click();
  await page.getByRole('button', { name: /^Disputed/ }).click();
  await page.getByLabel('Source says').fill('45 civilians');
  await page.getByLabel('Source URL').fill('example.org/count');
  await page.keyboard.press('Enter');
  await saved(page);
  const paragraphs = await page.locator('section[aria-label=Article] .paragraph').allTextContents();
  await page.getByRole('button', { name: /^More/ }).click();
  // Enabled once the draft is fetched: the browser does not wait when it prints.
  await expect(page.getByRole('button', { name: 'Print the annotated draft' })).toBeEnabled();
  await page.keyboard.press('Escape');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const draft = page.getByRole('region', { name: 'Annotated draft' });
  await expect(draft).toBeVisible();
  await expect(page.getByRole('grid', { name: 'Claims' })).toBeHidden();
  const printed = await draft.locator('.printed-text').evaluate((element) => {
    for (const number of element.querySelectorAll('sup')) number.remove();
    return element.textContent;
  });
  for (const paragraph of paragraphs) expect(printed).toContain(paragraph);
  const claim = draft.getByRole('listitem').filter({ hasText: 'Disputed' });
  await expect(claim).toContainText('at least 51');
  await expect(claim).toContainText('45 civilians');
  await expect(claim).toContainText('https://example.org/count');
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(draft).toHaveCount(0);
});
