import { expect, test } from 'vitest';
import { openFile } from '../../../tests/files/open-file';
import { readOne, refusalOf, showBlocks } from '../../../tests/files/show-read';
import story from '../../../tests/files/story.json';

const head = [`[title] ${story.title}`, `[byline] ${story.byline}`, `[outlet] ${story.outlet}, ${story.dateline}`];
const body = [
  ...story.paragraphs.map((words) => `[paragraph] ${words}`),
  `[heading] ${story.heading}`,
  ...story.later.map((words) => `[paragraph] ${words}`),
];

test('justified pages lose their running heads and page numbers, and paragraphs go on over the page’s end', async () => {
  const read = await readOne(await openFile('running-heads.pdf'));
  expect(showBlocks(read)).toEqual([...head, ...body, ...story.list.map((words) => `[list item] ${words}`)]);
  expect(read.metadata).toEqual({
    title: story.title,
    outlet: 'The Tideway Post',
    author: 'Ines Halloran',
    published: '2024-03-14',
    url: '',
    language: 'en',
  });
  expect(read.sources).toMatchObject({ title: 'PDF info', outlet: 'first lines', published: 'first lines' });
});

test('two columns are read one after the other, and words broken at a line’s end are whole again', async () => {
  expect(showBlocks(await readOne(await openFile('two-columns.pdf')))).toEqual([...head, ...body]);
});

test('a page printed by a browser loses the hour, the address and the page number', async () => {
  const read = await readOne(await openFile('printed-page.pdf'));
  const shown = showBlocks(read);
  for (const line of [`[title] ${story.title}`, ...body]) expect(shown).toContain(line);
  expect(read.text).not.toMatch(/about:blank|\d\/\d/u);
});

test('raised figures are powers after figures and units, and else the marks of notes, which go', async () => {
  const { text } = await readOne(await openFile('notes-and-powers.pdf'));
  expect(text).toContain('covers 12 km² and holds 10⁶ litres, the board said. It lost 7 per cent');
});

test('text from right to left keeps its order, its figures and its paragraphs', async () => {
  const read = await readOne(await openFile('right-to-left.pdf'));
  expect(showBlocks(read)).toEqual([
    '[title] קיר הנמל קרס',
    '[paragraph] הנמל נסגר ביום שלישי אחרי שהקיר קרס, ו-4,200 בתים נותרו ללא מים, כך נמסר מהרשות.',
    '[paragraph] התיקון יעלה 75 מיליון שקלים ויימשך 10 שנים, אמר מנהל הנמל בשיחה עם כתבים בעיר.',
  ]);
  expect(read.language).toBe('he');
});

test('a file locked against changes alone is read', async () => {
  expect(showBlocks(await readOne(await openFile('locked-for-changes.pdf')))).toContain(`[heading] ${story.heading}`);
});

test('pages without text are named', async () => {
  const { notes } = await readOne(await openFile('partly-scanned.pdf'));
  expect(notes).toEqual(['Page 2 holds no text; pictures of words are not read.']);
});

test.each([
  ['locked.pdf', 1, 'password', 'without one'],
  ['scanned.pdf', 1, 'no text', 'OCR'],
  ['running-heads.pdf', 0.02, 'cut off', 'Get the file again'],
])('%s (%d of it) is refused with what, why and what to do', async (name, share, why, todo) => {
  const problem = await refusalOf(await openFile(name, share));
  expect(problem.what).toContain(name);
  expect(problem.why).toContain(why);
  expect(problem.todo).toContain(todo);
});

test('a file that was cut off gives what is left and says so, or is refused', async () => {
  for (const share of [0.9, 0.6, 0.3]) {
    const file = await openFile('two-columns.pdf', share);
    const read = await readOne(file).catch(() => null);
    if (read === null) expect((await refusalOf(file)).why).toMatch(/cut off|no text/u);
    else expect(read.notes?.[0]).toContain('cut off');
  }
});
