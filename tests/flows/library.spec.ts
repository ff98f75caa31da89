import type { Page } from '@playwright/test';
import { inventArticle } from '../bench/invent-articles.mjs';
import { claimsGrid, expect, test } from './application';

const library = (page: Page) => page.getByRole('navigation', { name: 'Library' });
const articles = (page: Page) => page.getByRole('table', { name: 'Articles' });
const panel = (page: Page) => page.getByRole('region', { name: 'Bringing in' });

const textFile = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

const stories = (count: number) => Array.from({ length: count }, (_, at) => inventArticle(at, 1500));

const openFiles = async (page: Page, files: readonly ReturnType<typeof textFile>[]) => {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open files' }).click();
  await (await choosing).setFiles([...files]);
};

const openTab = (page: Page, name: string) => library(page).getByRole('button', { name }).click();

const bringIn = async (page: Page, count: number) => {
  await openFiles(
    page,
    stories(count).map(({ name, text }) => textFile(name, text)),
  );
  await expect(panel(page)).toContainText(`${count} articles added`);
  await panel(page).getByRole('button', { name: 'Library' }).click();
  await panel(page).getByRole('button', { name: 'Close' }).click();
  await expect(articles(page).getByRole('row')).toHaveCount(count + 2);
  await expect(page.getByRole('progressbar', { name: 'Articles read' })).toBeHidden({ timeout: 30_000 });
};

test('several files come in at once; those that cannot be read are listed with what to do, those that are here already are noticed', async ({
  application: page,
}) => {
  const [first, second, third] = stories(3);
  if (first === undefined || second === undefined || third === undefined) throw new Error('three stories');
  await openFiles(page, [
    textFile(first.name, first.text),
    textFile('photo.txt', '\u0089PNG\u0000\u0000\u0001'),
    textFile(second.name, second.text),
    textFile('again.txt', first.text.replaceAll('\n\n', '\n\n\n')),
    textFile('newer.txt', second.text.replace(/\d,\d{3}/u, '9,999')),
  ]);
  await expect(panel(page)).toContainText('5 files done');
  await expect(panel(page)).toContainText('2 articles added, 1 here already, 1 to choose, 1 failed');
  await expect(panel(page)).toContainText('“photo.txt”');
  const choice = panel(page).getByRole('listitem').filter({ hasText: 'newer.txt' });
  await expect(choice).toContainText('Looks like a new version of “Flood report 1');
  await choice.getByRole('button', { name: 'Keep both' }).click();
  await expect(panel(page)).toContainText('3 articles added');
  await panel(page).getByRole('button', { name: 'Close' }).click();
  await expect(panel(page)).toBeHidden();
  await page.getByRole('button', { name: 'Library', exact: true }).click();
  await expect(articles(page).getByRole('row')).toHaveCount(5);
});

test('the table of articles is searched by title and text, ordered, and leads to an article', async ({
  application: page,
}) => {
  await bringIn(page, 6);
  await expect(articles(page).getByRole('row').filter({ hasText: 'Flood report 3' })).toContainText(/0 of \d+/);
  await page.getByRole('searchbox', { name: 'Search articles' }).fill('east aleppo');
  await expect(articles(page).getByRole('row')).toHaveCount(2);
  await expect(articles(page)).toContainText('RUSSIA VOWS');
  await page.reload();
  await expect(page.getByRole('searchbox', { name: 'Search articles' })).toHaveValue('east aleppo');
  await page.getByRole('searchbox', { name: 'Search articles' }).fill('flood report');
  await articles(page).getByRole('button', { name: 'Title' }).click();
  const titles = articles(page).getByRole('rowheader');
  await expect(titles.first()).toContainText('Flood report 0');
  await articles(page).getByRole('button', { name: 'Title' }).click();
  await expect(titles.first()).toContainText('Flood report 5');
  await titles.first().getByRole('button').click();
  await expect(claimsGrid(page).getByRole('row').nth(2)).toBeVisible();
  await expect(page).toHaveTitle(/Flood report 5/);
  await page.goBack();
  await expect(articles(page)).toBeVisible();
});

test('the claims and speakers of the articles selected, or of all; a claim leads to its article', async ({
  application: page,
}) => {
  await bringIn(page, 3);
  await articles(page)
    .getByRole('checkbox', { name: /Flood report 1/ })
    .check();
  await articles(page)
    .getByRole('checkbox', { name: /Flood report 2/ })
    .check();
  await page.getByRole('button', { name: 'View claims' }).click();
  await expect(library(page)).toContainText('of 2 selected articles');
  await expect(claimsGrid(page)).toContainText('Flood report 1');
  await expect(claimsGrid(page)).not.toContainText('Flood report 0');
  await openTab(page, 'Speakers');
  const speakers = page.getByRole('table', { name: 'Speakers' });
  await expect(speakers).not.toContainText('Brien');
  await page.getByRole('button', { name: 'Show all articles' }).click();
  await speakers.getByRole('button', { name: /O.Brien/ }).click();
  await expect(claimsGrid(page)).toContainText('RUSSIA VOWS');
  await expect(claimsGrid(page)).not.toContainText('Flood report');
  await claimsGrid(page).getByRole('row').nth(1).click();
  await page
    .getByRole('region', { name: 'Selected claim' })
    .getByRole('button', { name: 'Open in its article' })
    .click();
  await expect(page).toHaveTitle(/RUSSIA VOWS/);
  await expect(claimsGrid(page).locator('[aria-selected="true"]').first()).toBeVisible();
});

test('articles deleted together come back together', async ({ application: page }) => {
  await bringIn(page, 3);
  await page.getByRole('checkbox', { name: 'Select all' }).check();
  await expect(page.getByText('4 selected')).toBeVisible();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(articles(page).getByRole('row')).toHaveCount(2);
  await expect(page.getByRole('status').filter({ hasText: '3 articles were deleted' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(articles(page).getByRole('row')).toHaveCount(5);
});

test('an address alone is answered with how to save the page; the same text again is a choice', async ({
  application: page,
}) => {
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: 'Paste article' }).click();
  await dialog.getByRole('textbox').fill('https://example.org/story');
  await dialog.getByRole('button', { name: 'Read article' }).click();
  await expect(dialog.getByRole('alert')).toContainText('save it');
  const story = inventArticle(1, 1500).text;
  await dialog.getByRole('textbox').fill(story);
  await dialog.getByRole('button', { name: 'Read article' }).click();
  await expect(page).toHaveTitle(/Flood report 1/);
  await page.getByRole('button', { name: 'Paste article' }).click();
  await dialog.getByRole('textbox').fill(story);
  await dialog.getByRole('button', { name: 'Read article' }).click();
  const question = page.getByRole('status').filter({ hasText: 'The same text is here already' });
  await question.getByRole('button', { name: 'Open the one that is here' }).click();
  await expect(question).toBeHidden();
  await expect(page).toHaveTitle(/Flood report 1/);
  await page.getByRole('button', { name: 'Library', exact: true }).click();
  await expect(articles(page).getByRole('row')).toHaveCount(3);
});

test('a library opened by its address shows the claims of every article', async ({ application: page }) => {
  await bringIn(page, 2);
  for (const screen of ['claims', 'speakers']) {
    await page.goto(`/?screen=${screen}`);
    await expect(page.getByText('articles loaded')).toBeHidden();
    await expect(page.getByRole('row').nth(3)).toBeVisible({ timeout: 15_000 });
  }
});

test('what was guessed in reading a file is said, of one by itself and of several', async ({ application: page }) => {
  const guessed = (name: string, place: string) => ({
    name,
    mimeType: 'text/plain',
    buffer: Buffer.from(`Café in ${place}\n\nThe ministry said 1,200 people came to the café in ${place}.`, 'latin1'),
  });
  await openFiles(page, [guessed('alone.txt', 'Karrow')]);
  const notice = page.getByRole('status').filter({ hasText: '“alone.txt” is in.' });
  await expect(notice).toContainText('Read as Windows-1252, which the file does not say');
  await expect(claimsGrid(page)).toContainText('1,200');
  await notice.getByRole('button', { name: 'Close' }).click();
  await expect(notice).toBeHidden();
  await openFiles(page, [
    guessed('one.txt', 'Lund'),
    guessed('other.txt', 'a far away and quite different harbour town'),
  ]);
  await expect(panel(page).getByRole('listitem').filter({ hasText: 'one.txt' })).toContainText('Read as Windows-1252');
});
