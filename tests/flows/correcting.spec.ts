import type { Page } from '@playwright/test';
import { claimsGrid, expect, rowOf, saved, test } from './application';
import { articlePane, selectWords } from './select-words';

const drawer = (page: Page) => page.getByRole('region', { name: /^Review/ });
const undo = (page: Page) => page.getByRole('button', { name: 'Undo', exact: false });

test('a claim is corrected: another speaker by one key, another value, and both survive a reload', async ({
  application: page,
}) => {
  await rowOf(page, 'about 400,000').click();
  await page.keyboard.press('e');
  const form = page.getByRole('form', { name: /^Edit claim/ });
  await expect(form.getByRole('radio', { name: /Mistura/ })).toBeFocused();
  const choices = await form.getByRole('radio').count();
  expect(choices).toBeGreaterThan(2);
  await page.keyboard.press('2');
  await expect(form.getByRole('radio').nth(1)).toBeChecked();
  await form.getByLabel('Another speaker').fill('A made-up envoy');
  await form.getByLabel('Value').fill('310,000');
  await form.getByLabel('Relation').selectOption('at least');
  await form.getByLabel('Kind').selectOption('Duration');
  await form.getByLabel('Value').press('Enter');
  await saved(page);
  await expect(rowOf(page, 'about 400,000')).toContainText('A made-up envoy');
  await expect(rowOf(page, 'about 400,000')).toContainText('≥ 310,000');
  await page.reload();
  await expect(rowOf(page, 'about 400,000')).toContainText('A made-up envoy');
  await page.getByRole('button', { name: 'Undo', exact: false }).click();
  await expect(rowOf(page, 'about 400,000')).toContainText('Staffan de Mistura');
});

test('a value is read as the engine reads it, saved even before that is done, and what it means stands beside it', async ({
  application: page,
}) => {
  await rowOf(page, 'about 400,000').click();
  await page.keyboard.press('e');
  const form = page.getByRole('form', { name: /^Edit claim/ });
  await form.getByLabel('Value').fill('about 40 %');
  await expect(form.getByText('Read as 40')).toBeVisible();
  await expect(form.getByLabel('Relation')).toHaveValue('~');
  await expect(form.getByLabel('Kind')).toHaveValue('percent');
  await form.getByLabel('Value').fill('£48m');
  await form.getByLabel('Value').press('Enter');
  await saved(page);
  await expect(rowOf(page, 'about 400,000')).toContainText('48,000,000');
  await page.keyboard.press('e');
  await expect(form.getByLabel('Value')).toHaveValue('48,000,000');
  await expect(form.getByRole('textbox', { name: 'Unit' })).toHaveValue('GBP');
});

test('words inside somebody’s quotation become a claim of theirs', async ({ application: page }) => {
  await selectWords(page, 'active fighting');
  await page.getByRole('toolbar', { name: 'Selected words' }).getByRole('button', { name: 'Add claim' }).click();
  const form = page.getByRole('form', { name: /^Add claim/ });
  await expect(form.getByRole('radio', { name: /Dekker/ })).toBeChecked();
});

test('words of the article become a claim, and selected words its speaker', async ({ application: page }) => {
  const before = Number(await claimsGrid(page).getAttribute('aria-rowcount'));
  await selectWords(page, 'humanitarian');
  await page.getByRole('toolbar', { name: 'Selected words' }).getByRole('button', { name: 'Add claim' }).click();
  const form = page.getByRole('form', { name: /^Add claim/ });
  await expect(form).toBeVisible();
  await form.getByLabel('Value').fill('several');
  await expect(form.getByRole('alert')).toContainText('is no value');
  await form.getByLabel('Value').fill('12');
  await selectWords(page, 'UN officials');
  await form.getByRole('button', { name: 'Use selection as speaker' }).click();
  await expect(form.getByRole('radio', { name: 'UN officials' })).toBeChecked();
  await form.getByRole('button', { name: 'Save' }).click();
  await saved(page);
  await expect(claimsGrid(page)).toHaveAttribute('aria-rowcount', String(before + 1));
  await expect(claimsGrid(page).locator('[aria-selected=true]')).toContainText('humanitarian');
  await page.keyboard.press('z');
  await expect(claimsGrid(page)).toHaveAttribute('aria-rowcount', String(before));
});

test('a numeral that was dismissed says why and becomes a claim with one click more', async ({ application: page }) => {
  await page.getByRole('button', { name: /^Skipped numbers/ }).click();
  const numeral = articlePane(page).locator('[data-numeral]').first();
  const words = (await numeral.innerText()).trim();
  await numeral.click();
  const bar = page.getByRole('toolbar', { name: 'Selected words' });
  await expect(bar).toContainText('No claim: ');
  await page.keyboard.press('a');
  await page
    .getByRole('form', { name: /^Add claim/ })
    .getByRole('button', { name: 'Save' })
    .click();
  await saved(page);
  await expect(claimsGrid(page).locator('[aria-selected=true]')).toContainText(words);
});

test('a claim is split into parts of its words, with one undo', async ({ application: page }) => {
  const before = Number(await claimsGrid(page).getAttribute('aria-rowcount'));
  await rowOf(page, 'nearly 150 days').click();
  await page.keyboard.press('e');
  await page.getByRole('button', { name: 'Split into several …' }).click();
  const form = page.getByRole('form', { name: 'Split claim nearly 150 days' });
  await expect(form).toBeFocused();
  await expect(form.getByRole('button', { name: 'Split into 2' })).toBeDisabled();
  await selectWords(page, '150');
  await form.getByRole('button', { name: 'Use selection as part 1' }).click();
  await selectWords(page, 'days');
  await form.getByRole('button', { name: 'Selection as part 2' }).click();
  await form.getByRole('button', { name: 'Split into 2' }).click();
  await saved(page);
  await expect(claimsGrid(page)).toHaveAttribute('aria-rowcount', String(before + 2));
  await expect(rowOf(page, 'nearly 150 days')).toContainText('Dismissed');
  await expect(claimsGrid(page).locator('[aria-selected=true] .figure')).toContainText('150');
  await expect(undo(page)).toHaveAttribute('title', /^Undo: split into 2/);
  await page.keyboard.press('z');
  await expect(claimsGrid(page)).toHaveAttribute('aria-rowcount', String(before));
  await expect(rowOf(page, 'nearly 150 days')).toContainText('Open');
});

test('several claims are merged into one, with one undo', async ({ application: page }) => {
  const before = Number(await claimsGrid(page).getAttribute('aria-rowcount'));
  await rowOf(page, 'at least 51').click();
  await rowOf(page, '7 of 51').click({ modifiers: ['ControlOrMeta'] });
  await drawer(page).getByRole('button', { name: 'Merge into one …' }).click();
  const form = page.getByRole('form', { name: 'Merge 2 claims' });
  await form.getByLabel('Value').fill('58');
  await form.getByLabel('Unit').fill('person');
  await form.getByLabel('Unit').press('Enter');
  await saved(page);
  await expect(claimsGrid(page).locator('[aria-selected=true]')).toContainText('58');
  await expect(claimsGrid(page).getByText('Dismissed')).toHaveCount(2);
  await page.reload();
  await expect(claimsGrid(page).getByText('Dismissed')).toHaveCount(2);
  await expect(undo(page)).toHaveAttribute('title', /^Undo: .*merged/);
  await undo(page).click();
  await expect(claimsGrid(page)).toHaveAttribute('aria-rowcount', String(before));
  await expect(claimsGrid(page).getByText('Dismissed')).toHaveCount(0);
});

test('words of another claim are taken into the form that is open, and the claim stays in view', async ({
  application: page,
}) => {
  await rowOf(page, 'about 400,000').click();
  await page.keyboard.press('e');
  const form = page.getByRole('form', { name: /^Edit claim/ });
  await expect(form).toBeVisible();
  // Inside the marked words of another claim.
  await selectWords(page, '250,000');
  await form.getByRole('button', { name: 'Use selection as assertion' }).click();
  await expect(form).toContainText('250,000');
  await selectWords(page, 'UN officials');
  await form.getByRole('button', { name: 'Use selection as speaker' }).click();
  await expect(form.getByRole('radio', { name: 'UN officials' })).toBeChecked();
  await page.keyboard.press('v');
  await expect(claimsGrid(page)).not.toContainText('Verified');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(rowOf(page, 'about 400,000')).toContainText('UN officials');
  await expect(page.getByRole('toolbar', { name: 'Selected words' })).toHaveCount(0);
});
