import type { ReadText } from '../model/read-text';
import { failure, type Result, success } from '../model/result';
import { decodeText } from './decode-text';
import { readText } from './read-text';

/** The largest file that is read, in bytes: some thousand pages. */
export const MAX_FILE_SIZE = 5 * 1024 * 1024;

const KINDS = /\.(?:txt|text|md|markdown)$/iu;

const size = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

/** Reads a file into its articles, a result for each: one for most formats, one per line for .jsonl; a file that cannot be read at all is one failure. The bytes as they came are kept beside each text. */
export const readFile = async (file: File): Promise<readonly Result<ReadText>[]> => [await readArticle(file)];

const readArticle = async (file: File): Promise<Result<ReadText>> => {
  const what = `“${file.name}” was not opened.`;
  if (!KINDS.test(file.name)) {
    return failure(what, 'Only .txt and .md files can be read.', 'Copy the article’s text and paste it instead.');
  }
  if (file.size > MAX_FILE_SIZE) {
    const limit = `It has ${size(file.size)}; the most that can be read is ${size(MAX_FILE_SIZE)}.`;
    return failure(what, limit, 'Open a smaller file, or paste the part you need.');
  }
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return failure(what, 'The file could not be read from the disk.', 'Check that it is still there, and try again.');
  }
  const text = decodeText(bytes);
  if (text === null) {
    return failure(
      what,
      'It holds no text but other data.',
      'Save the article as plain text (UTF-8), or paste its text.',
    );
  }
  if (text.trim() === '') return failure(what, 'It is empty.', 'Choose a file that holds an article.');
  const read = readText(text);
  const title = read.metadata.title || file.name.replace(KINDS, '');
  return success({ ...read, metadata: { ...read.metadata, title }, original: file });
};
