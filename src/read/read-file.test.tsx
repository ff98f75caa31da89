import { expect, test } from 'vitest';
import type { ReadText } from '../model/read-text';
import type { Result } from '../model/result';
import { MAX_FILE_SIZE, readFile as readArticles } from './read-file';

const words = 'Café prices\n\nThey rose “4%”, she said.';
const readFile = async (given: File): Promise<Result<ReadText>> => {
  const [read, ...more] = await readArticles(given);
  if (read === undefined || more.length > 0) throw new Error(`${more.length} more articles than one`);
  return read;
};
const file = (bytes: BlobPart, name = 'story.txt'): File => new File([bytes], name);
const textOf = (read: Result<ReadText>): string => (read.ok ? read.value.text : read.problem.why);

const utf16 = (text: string, little: boolean): Uint8Array<ArrayBuffer> => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index += 1) view.setUint16(index * 2, text.charCodeAt(index), little);
  return new Uint8Array(view.buffer);
};

test('UTF-8 with and without a mark, and UTF-16 both ways round, read the same', async () => {
  for (const bytes of [words, `\uFEFF${words}`, utf16(`\uFEFF${words}`, true), utf16(`\uFEFF${words}`, false)]) {
    expect(textOf(await readFile(file(bytes)))).toBe(words);
  }
  const plain = 'Prices rose 4 percent, she said, and 12 shops closed.';
  expect(textOf(await readFile(file(utf16(plain, true))))).toBe(plain);
  expect(textOf(await readFile(file(utf16(plain, false))))).toBe(plain);
});

test('bytes that are not UTF-8 are read as Windows-1252', async () => {
  const bytes = new Uint8Array([0x43, 0x61, 0x66, 0xe9, 0x20, 0x93, 0x34, 0x25, 0x94]);
  expect(textOf(await readFile(file(bytes)))).toBe('Café “4%”');
});

test('the bytes as they came are kept, and the file’s name is the title where the text has none', async () => {
  const read = await readFile(file('https://news.example/1\n', 'march-floods.md'));
  expect(read.ok && read.value.metadata).toMatchObject({ title: 'march-floods', url: 'https://news.example/1' });
  expect(read.ok && (await read.value.original?.text())).toBe('https://news.example/1\n');
});

test.each([
  ['a wrong kind', file('x', 'story.docx'), 'Only .txt and .md'],
  ['other data', file(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])), 'no text'],
  ['an empty file', file('  \n'), 'empty'],
  ['a file too large', file(new Uint8Array(MAX_FILE_SIZE + 1)), '5.0 MB'],
])('%s is refused with what, why and what to do', async (_, given, why) => {
  const read = await readFile(given);
  if (read.ok) throw new Error('was read');
  expect(read.problem.what).toContain(given.name);
  expect(read.problem.why).toContain(why);
  expect(read.problem.todo).not.toBe('');
});
