import { expect, test } from 'vitest';
import { openFile } from '../../tests/files/open-file';
import { readOne, refusalOf } from '../../tests/files/show-read';
import { readFile } from './read-file';
import { MAX_FILE_SIZE, MAX_TEXT_LENGTH, MAX_TEXT_SIZE } from './refusal';

const file = (bytes: BlobPart, name = 'story.txt'): File => new File([bytes], name);

/** Does not take the memory that it says it takes. */
const ofSize = (size: number, name: string, start = ''): File => {
  const made = file(start, name);
  Object.defineProperty(made, 'size', { value: size });
  return made;
};

test('the bytes as they came are kept, and the file’s name is the title where the text has none', async () => {
  const read = await readOne(file('https://news.example/1\n', 'march-floods.md'));
  expect(read.metadata).toMatchObject({ title: 'march-floods', url: 'https://news.example/1' });
  expect(read.sources).toEqual({ title: 'file name', url: 'first lines' });
  expect(await read.original?.text()).toBe('https://news.example/1\n');
});

test('front matter, first lines and file name each say where they are the source', async () => {
  const read = await readOne(
    file('---\ntitle: "Rivers: a record"\nlang: en-GB\n---\nThe Day, 2 May 2023\n\nIt rained.', 'x.md'),
  );
  expect(read.metadata).toMatchObject({
    title: 'Rivers: a record',
    outlet: 'The Day',
    published: '2023-05-02',
    language: 'en',
  });
  expect(read.sources).toEqual({
    title: 'front matter',
    outlet: 'first lines',
    published: 'first lines',
    language: 'front matter',
  });
});

test.each([
  ['another format', file('x', 'story.docx'), 'Only .txt', 'PDF or plain text'],
  ['a page saved as an archive', file('x', 'story.webarchive'), 'Only .txt', 'Page Source'],
  ['an archive without a page', file('MIME-Version: 1.0\n\nx', 'story.mhtml'), 'no page', 'Save'],
  ['other data under a text’s name', file(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])), 'no text', 'paste'],
  ['an archive under a text’s name', file('PK\u0003\u0004\u0000\u0000\u0008'), 'no text', 'paste'],
  ['a file of blank lines', file('  \n'), 'empty', 'Choose'],
  ['a file without a byte', file(''), 'empty', 'Choose'],
  ['a text too large', ofSize(MAX_TEXT_SIZE + 1, 'story.txt'), '20.0 MB', 'smaller'],
  ['a PDF too large', ofSize(MAX_FILE_SIZE * 1.1, 'report.pdf'), '55.0 MB', 'smaller'],
  ['a text too long', file('x '.repeat(MAX_TEXT_LENGTH / 2 + 1)), '5,000,002 characters', 'Split'],
  [
    'a page of menus',
    file('<html><nav>Home</nav><ul><li><a href="/">World 24</a></ul>', 'x.html'),
    'no article',
    'save it',
  ],
  ['an empty page', file('<!doctype html><title>404</title>', 'x.html'), 'no article', 'save it'],
  ['records without a line', file('\n \n', 'x.jsonl'), 'empty', '"text"'],
])('%s is refused with what, why and what to do', async (_, given, why, todo) => {
  const problem = await refusalOf(given);
  expect(problem.what).toBe(`“${given.name}” was not read.`);
  expect(problem.why).toContain(why);
  expect(problem.todo).toContain(todo);
});

test('a page and a PDF under a text’s name are read as what they are', async () => {
  const page = await readOne(file('<!doctype html><p>Prices rose by 4 per cent in a year, she said.', 'page.txt'));
  expect(page.blocks?.length).toBe(1);
  expect(page.text).toBe('Prices rose by 4 per cent in a year, she said.');
  const pdf = await openFile('two-columns.pdf');
  expect((await readOne(new File([pdf], 'story.txt'))).blocks?.[0]?.role).toBe('title');
});

test('an article of a million characters is read', async () => {
  const text = `A long story\n\n${'The harbour lost 4 boats, and 12 men were saved. '.repeat(20_500)}`;
  const read = await readOne(file(text));
  expect(read.text).toBe(text);
  expect(read.metadata.title).toBe('A long story');
});

test('a broken record says which line it is, and the others are read', async () => {
  const lines = [
    '{"id":"a1","text":"Sales rose 4%.","title":"Sales","date":"2024-02-01T10:00:00Z","outlet":"The Day"}',
    '{"id":"a2","text":',
    '',
    '{"id":"a3"}',
    '{"text":"Café: 12 ‘shops’ 🙂"}',
  ];
  const [first, second, third, fourth, ...more] = await readFile(file(lines.join('\r\n'), 'day.jsonl'));
  expect(first?.ok && first.value).toMatchObject({
    name: 'a1',
    text: 'Sales rose 4%.',
    metadata: { title: 'Sales', outlet: 'The Day', published: '2024-02-01' },
    sources: { title: 'record', outlet: 'record', published: 'record' },
  });
  expect(first?.ok && (await first.value.original?.text())).toBe(lines[0]);
  expect([second, third].map((read) => read?.ok === false && read.problem.what)).toEqual([
    '“day.jsonl, line 2” was not read.',
    '“day.jsonl, line 4” was not read.',
  ]);
  expect(fourth?.ok && fourth.value.text).toBe('Café: 12 ‘shops’ 🙂');
  expect(more).toEqual([]);
});
