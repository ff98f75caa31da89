import { inventArticle } from './bench/invent-articles.mjs';

/** Every screen and state that a reviewer sees, each reached as a reviewer would; for pictures (tests/screenshots.mjs) and for axe-core (tests/flows/accessibility.spec.ts). */

/** @typedef {import('@playwright/test').Page} Page */

/** @param {Page} page */
const claims = (page) => page.getByRole(/** @type {'grid'} */ ('grid'), { name: 'Claims' }).getByRole('row');
/** @param {Page} page @param {string} words */
const rowOf = (page, words) => claims(page).filter({ hasText: words }).first();
/** @param {Page} page @param {string | RegExp} name */
const press = (page, name) => page.getByRole('button', { name }).first().click();
/** @param {Page} page @param {RegExp} name */
const openMenuItem = async (page, name) => {
  await press(page, /^More/);
  await press(page, name);
};
/** @param {string} name @param {string} text */
const textFile = (name, text) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
/** @param {Page} page @param {ReturnType<typeof textFile>[]} files */
const openFiles = (page, files) => page.locator('input[type=file][accept]').first().setInputFiles(files);

/** @param {Page} page @param {string} text */
const paste = async (page, text) => {
  await press(page, 'Paste article');
  await page.getByRole('dialog').getByRole('textbox').fill(text);
  await page.getByRole('dialog').getByRole('button', { name: 'Read article' }).click();
};

/** A library of invented articles, with every claim counted. @param {Page} page */
const fillLibrary = async (page) => {
  const stories = Array.from({ length: 14 }, (_, at) => inventArticle(at, 2500));
  await openFiles(
    page,
    stories.map(({ name, text }) => textFile(name, text)),
  );
  const panel = page.getByRole('region', { name: 'Bringing in' });
  await panel.getByText('14 articles added').waitFor();
  await panel.getByRole('button', { name: 'Library' }).click();
  await panel.getByRole('button', { name: 'Close' }).click();
  await page.getByText(/being read|Reading/).waitFor({ state: 'detached' });
};

const flood = `Flood in Karrow

The Daily Lantern, 3 March 2024

The river rose by 3 metres on Sunday. Mayor Mara Lindqvist said 12,000 people had left their homes in the lower town. The health ministry said 40 people were in hospital.`;

/** Right-to-left words in the language the engine reads: a name, a quotation and a heading. */
const rightToLeft = `سبعة أيام في الميناء

قال المدير إن 42 سفينة تنتظر خارج الميناء منذ أسبوع. وأضاف أن 1,200 عامل عادوا إلى العمل.

The harbour director, Salma Haddad (سلمى حداد), said at least 42 ships were waiting outside the port.`;

/** Takes the engine longer to read than a picture of the wait. */
const long = Array.from({ length: 40 }, (_, at) => inventArticle(at, 25_000).text).join('\n\n');

/** @type {Readonly<Record<string, (page: Page) => Promise<void>>>} */
export const screens = {
  article: async () => {},
  judging: async (page) => {
    await rowOf(page, '400,000').click();
    await press(page, /^Disputed/);
    await page.getByLabel('Source says').fill('about 310,000');
  },
  speakers: async (page) => {
    await press(page, 'Mark speakers');
    await page.locator('.reader mark').filter({ hasText: 'at least 250,000' }).hover();
    await page.getByRole('tooltip').waitFor();
  },
  editing: async (page) => {
    await rowOf(page, '400,000').click();
    await page.keyboard.press('e');
    await page.getByLabel('Another speaker').waitFor();
  },
  'editing-wrong': async (page) => {
    await rowOf(page, '400,000').click();
    await page.keyboard.press('e');
    await page.getByLabel('Value').fill('many');
    await page.getByRole('alert').filter({ hasText: 'is no value' }).waitFor();
  },
  splitting: async (page) => {
    await rowOf(page, '400,000').click();
    await page.keyboard.press('e');
    await press(page, 'Split into several …');
    await page.getByRole('form', { name: /^Split claim/ }).waitFor();
  },
  merging: async (page) => {
    await rowOf(page, 'at least 51').click();
    await rowOf(page, '7 of 51').click({ modifiers: ['ControlOrMeta'] });
    await press(page, 'Merge into one …');
    await page.getByRole('form', { name: /^Merge 2 claims/ }).waitFor();
  },
  several: async (page) => {
    await rowOf(page, 'at least 51').click();
    await page.keyboard.press('v');
    await press(page, /^Skipped numbers/);
    await claims(page).nth(2).click();
    await claims(page)
      .nth(4)
      .click({ modifiers: ['Shift'] });
  },
  evidence: async (page) => {
    await rowOf(page, 'at least 51').click();
    await press(page, 'Add source');
    await page.getByLabel('Source says').fill('45 civilians');
    await page.getByLabel('Source URL').fill('example.org/count');
    await page.getByLabel('Source URL').press('Enter');
    await press(page, 'Add source');
    await page.getByLabel('Source says').fill('at least 60 civilians');
    await press(page, /^Title, page/);
  },
  'signed-off': async (page) => {
    await rowOf(page, 'at least 51').click();
    await page.keyboard.press('u');
    await press(page, /^Sign off/);
    await page.getByLabel('Your name').fill('Kim');
    await page.keyboard.press('Enter');
    await rowOf(page, 'at least 51').click();
    await page.keyboard.press('c');
    await page.getByText(/^History \(/).click();
    await press(page, /changed since/);
  },
  filters: async (page) => {
    await press(page, /^Filter by Verdict/);
    await page.getByRole('dialog', { name: 'Verdict' }).getByRole('checkbox', { name: /^Open/ }).check();
    await page.keyboard.press('Escape');
    await press(page, /^Filters/);
    await page.getByLabel('Unit', { exact: true }).waitFor();
  },
  grouped: async (page) => {
    await press(page, /^View/);
    await page.getByRole('dialog', { name: 'View' }).getByRole('radio', { name: 'Speaker' }).check();
    await page.keyboard.press('Escape');
  },
  columns: async (page) => {
    await press(page, /^View/);
    await page.getByRole('dialog', { name: 'View' }).getByRole('checkbox', { name: 'Mode' }).uncheck();
  },
  'no-match': async (page) => {
    await page.getByLabel('Search claims').fill('no such words');
    await page.getByText('No claim passes these filters.').waitFor();
  },
  tables: async (page) => {
    for (const button of await page.getByRole('button', { name: /^As table/ }).all()) await button.click();
  },
  menu: async (page) => {
    await press(page, /^More/);
  },
  history: async (page) => {
    await rowOf(page, 'at least 51').click();
    await page.keyboard.press('v');
    await openMenuItem(page, /^History of the article/);
    await page.getByRole('dialog').getByRole('listitem').first().waitFor();
  },
  keys: async (page) => {
    await page.keyboard.press('?');
    await press(page, /^Change the key V/);
  },
  'settings-deleted': async (page) => {
    await paste(page, flood);
    await rowOf(page, '12,000').waitFor();
    await openMenuItem(page, /^Delete article/);
    await page.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).click();
    await page.getByText(/was deleted/).waitFor();
    await page.keyboard.press('?');
    await press(page, /^Remove for good/);
    await page.getByRole('group', { name: /^Remove it with its text/ }).scrollIntoViewIfNeeded();
  },
  paste: async (page) => {
    await press(page, 'Paste article');
  },
  'paste-refused': async (page) => {
    await paste(page, 'https://example.org/story');
    await page.getByRole('dialog').getByRole('alert').waitFor();
  },
  articles: async (page) => {
    await press(page, /^Articles:/);
  },
  details: async (page) => {
    await press(page, /^Details|^Mend|details/i);
  },
  backup: async (page) => {
    await press(page, /^Backup/);
  },
  'backup-refused': async (page) => {
    await press(page, /^Backup/);
    await page.getByLabel('Backup file').setInputFiles([textFile('notes.json', '{"not": "a backup"}')]);
    await page.getByRole('dialog').getByRole('alert').waitFor();
  },
  'no-figures': async (page) => {
    await paste(page, 'Quiet day\n\nNothing was counted at the harbour, and nobody said how much there was.');
    await page.getByText('No figures were found').waitFor();
  },
  reading: async (page) => {
    await openFiles(page, [textFile('long.txt', long)]);
    await page.getByRole('progressbar', { name: 'Reading', exact: true }).waitFor();
  },
  'not-read': async (page) => {
    await screens['reading']?.(page);
    await press(page, 'Cancel');
    await page.getByRole('button', { name: 'Read again' }).waitFor();
  },
  'not-saved': async (page) => {
    // As it is where the disk is full: nothing more is written.
    await page.evaluate(() => {
      IDBObjectStore.prototype.add = () => {
        throw new DOMException('The disk is full.', 'QuotaExceededError');
      };
    });
    await rowOf(page, 'at least 51').click();
    await page.keyboard.press('v');
    await page.getByRole('alert').filter({ hasText: 'Not saved.' }).waitFor();
  },
  'not-english': async (page) => {
    await paste(
      page,
      `Hochwasser in Karrow\n\n${'Der Fluss stieg am Sonntag um 3 Meter. Die Bürgermeisterin sagte, dass 12.000 Menschen ihre Häuser in der unteren Stadt verlassen haben, und dass niemand weiß, wann sie wieder zurück können. '.repeat(6)}`,
    );
    await page.getByText('This text is not in English').waitFor();
  },
  'right-to-left': async (page) => {
    await paste(page, rightToLeft);
    await claims(page).nth(1).waitFor();
  },
  missing: async (page) => {
    await page.goto(`${new URL(page.url()).origin}/?article=no-such-article`);
    await page.getByText('This address names an article').waitFor();
  },
  versions: async (page) => {
    await paste(page, flood);
    await rowOf(page, '12,000').click();
    await page.keyboard.press('v');
    await openMenuItem(page, /^New version/);
    await page.getByRole('dialog').getByRole('textbox').fill(flood.replace('12,000', '21,000'));
    await page.getByRole('dialog').getByRole('button', { name: 'Read article' }).click();
    await page.getByRole('dialog').getByText('12,000 → 21,000').waitFor();
  },
  recheck: async (page) => {
    await screens['versions']?.(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    await rowOf(page, '21,000').click();
  },
  'library-empty': async (page) => {
    await press(page, 'Library');
    await page.getByRole('table', { name: 'Articles' }).getByRole('row').nth(1).waitFor();
  },
  library: async (page) => {
    await fillLibrary(page);
    await page.getByRole('table', { name: 'Articles' }).getByRole('checkbox').nth(2).check();
    await page.getByRole('table', { name: 'Articles' }).getByRole('checkbox').nth(3).check();
  },
  'library-no-match': async (page) => {
    await fillLibrary(page);
    await page.getByRole('searchbox', { name: 'Search articles' }).fill('no such words');
    await page.getByText('No article’s title or text').waitFor();
  },
  'library-claims': async (page) => {
    await fillLibrary(page);
    await page.getByRole('navigation', { name: 'Library' }).getByRole('button', { name: 'Claims' }).click();
    await claims(page).nth(2).click();
    await page.getByRole('region', { name: 'Selected claim' }).waitFor();
  },
  'library-tables': async (page) => {
    await screens['library-claims']?.(page);
    for (const button of await page.getByRole('button', { name: /^As table/ }).all()) await button.click();
  },
  'library-speakers': async (page) => {
    await fillLibrary(page);
    await page.getByRole('navigation', { name: 'Library' }).getByRole('button', { name: 'Speakers' }).click();
    await page.getByRole('table', { name: 'Speakers' }).getByRole('row').nth(3).waitFor();
  },
  importing: async (page) => {
    await openFiles(
      page,
      Array.from({ length: 60 }, (_, at) => textFile(`report-${at}.txt`, inventArticle(at, 20_000).text)),
    );
    await page.getByRole('region', { name: 'Bringing in' }).getByRole('button', { name: 'Cancel' }).waitFor();
  },
  imported: async (page) => {
    const { text } = inventArticle(1, 1500);
    await openFiles(page, [textFile('report-1.txt', text), textFile('report-2.txt', inventArticle(2, 1500).text)]);
    const panel = page.getByRole('region', { name: 'Bringing in' });
    await panel.getByText('2 articles added').waitFor();
    await openFiles(page, [
      textFile('again.txt', text),
      textFile('newer.txt', text.replace('Rain fell', 'Heavy rain fell')),
      textFile('photo.txt', '\u0000\u0001\u0002\u0003'.repeat(200)),
    ]);
    await panel.getByText(/1 to choose, 1 failed/).waitFor();
  },
  print: async (page) => {
    await rowOf(page, '400,000').click();
    await press(page, /^Disputed/);
    await page.getByLabel('Source says').fill('about 310,000');
    await page.getByLabel('Source says').press('Enter');
    await press(page, /^More/);
    await page.getByRole('button', { name: 'Print the annotated draft' }).and(page.locator(':enabled')).waitFor();
    await page.keyboard.press('Escape');
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    await page.getByRole('region', { name: 'Annotated draft' }).waitFor();
  },
};
