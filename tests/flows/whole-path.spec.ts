import { readFileSync } from 'node:fs';
import { claimsGrid, expect, exportCsv, rowOf, saved, test } from './application';

test('the first paint shows the article with its claims and whose they are', async ({ application: page }) => {
  await expect(page.getByRole('region', { name: 'Article' })).toContainText(
    'where UN officials say at least 250,000 people',
  );
  await expect(rowOf(page, 'at least 250,000')).toContainText('UN officials');
  await expect(rowOf(page, 'nearly 150 days')).toContainText("Stephen O'Brien");
  await expect(rowOf(page, 'about 400,000')).toContainText('Staffan de Mistura');
  await expect(rowOf(page, 'at least 51')).toContainText('Unattributed');
  for (const column of ['#', 'Figure', 'Assertion', 'Speaker', 'Mode', 'Said', 'Verdict', 'Evidence'])
    await expect(claimsGrid(page).getByRole('columnheader', { name: column, exact: false }).first()).toBeVisible();
});

test('figures sort by value, several columns at once with Shift', async ({ application: page }) => {
  const figure = claimsGrid(page).getByRole('columnheader', { name: /^Figure/ });
  await figure.getByRole('button').click();
  await expect(figure).toHaveAttribute('aria-sort', 'ascending');
  const order = async () => {
    const rows = await claimsGrid(page).getByRole('row').allInnerTexts();
    return ['seven', 'at least 51', 'at least 250,000', 'about 400,000', 'Close to five million', 'six million'].map(
      (words) => rows.findIndex((row) => row.includes(words)),
    );
  };
  const ascending = await order();
  expect(ascending.every((at) => at > 0)).toBe(true);
  expect(ascending).toEqual([...ascending].sort((a, b) => a - b));

  await figure.getByRole('button').click();
  await expect(figure).toHaveAttribute('aria-sort', 'descending');
  const descending = await order();
  expect(descending).toEqual([...descending].sort((a, b) => b - a));

  const speaker = claimsGrid(page).getByRole('columnheader', { name: /^Speaker/ });
  await speaker.getByRole('button').click({ modifiers: ['Shift'] });
  await expect(figure).toHaveAttribute('aria-sort', 'descending');
  await expect(speaker).toHaveAttribute('aria-sort', 'ascending');
  await page.reload();
  await expect(figure).toHaveAttribute('aria-sort', 'descending');
});

test('a row and its words are one click apart, both ways', async ({ application: page }) => {
  await rowOf(page, 'about 400,000').click();
  const words = page.getByRole('region', { name: 'Article' }).getByText('about 400,000', { exact: true });
  await expect(words).toBeInViewport();
  await page.getByRole('region', { name: 'Article' }).getByText('at least 51', { exact: true }).click();
  await expect(rowOf(page, 'at least 51')).toHaveAttribute('aria-selected', 'true');
  await expect(rowOf(page, 'about 400,000')).toHaveAttribute('aria-selected', 'false');
});

test('a disputed claim with its source survives a reload and is exported as CSV', async ({ application: page }) => {
  await rowOf(page, 'about 400,000').click();
  await page.getByRole('button', { name: /^Disputed/ }).click();
  await page.getByLabel('Source says').fill('about 310,000');
  await page.getByLabel('Source URL').fill('https://example.org/deaths');
  await page.getByLabel('Source URL').press('Enter');
  await saved(page);
  await expect(rowOf(page, 'about 400,000')).toContainText(/disputed/i);

  await rowOf(page, 'at least 51').click();
  await page.keyboard.press('v');
  await saved(page);

  await page.reload();
  await expect(rowOf(page, 'about 400,000')).toContainText(/disputed/i);
  await expect(rowOf(page, 'at least 51')).toContainText(/verified/i);

  const { rows, name, bytes } = await exportCsv(page);
  expect(name).toMatch(/\.csv$/);
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const { fields } = JSON.parse(readFileSync('data/claims.schema.json', 'utf8')) as {
    readonly fields: readonly { readonly name: string }[];
  };
  expect(Object.keys(rows[0] ?? {})).toEqual(fields.map((field) => field.name));
  const deaths = rows.find((row) => row['figure as written'] === 'about 400,000');
  expect(deaths).toMatchObject({
    outlet: 'Al Jazeera',
    date: '2016-12-01',
    'value low': '400000',
    relation: '~',
    unit: 'Syrian',
    speaker: 'Staffan de Mistura',
    how: 'According to',
    verdict: 'disputed',
    'source says': 'about 310,000',
    'difference %': '-22.5',
    URL: 'https://example.org/deaths',
    status: 'done',
  });
  const text = readFileSync('data/article.md', 'utf8');
  for (const row of rows) expect(text.slice(Number(row['start']), Number(row['end']))).toBe(row['figure as written']);
});
