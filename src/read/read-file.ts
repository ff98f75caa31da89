import { fetchPart } from '../model/fetch-part';
import type { ReadText } from '../model/read-text';
import type { Result } from '../model/result';
import { type Decoded, decodeText } from './decode-text';
import type { FileKind } from './file-endings';
import { adviceFor, fileKind } from './file-kinds';
import { readPlain } from './read-plain';
import { readRecords } from './read-records';
import { MAX_FILE_SIZE, MAX_TEXT_SIZE, refuse, refuseSize } from './refusal';

const bytesOf = async (file: Blob): Promise<Uint8Array | null> => {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
};

/** A file of so many bytes is read at once: its first bytes alone would take as long. */
const SMALL = 64 * 1024;

interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly original: File;
}

type Articles = readonly Result<ReadText>[];

/** Reads what is written in characters; other data is refused. */
const decoded =
  (read: (file: SourceFile & { readonly decoded: Decoded }) => Promise<Articles> | Articles) =>
  async (file: SourceFile): Promise<Articles> => {
    const text = decodeText(file.bytes);
    if (text !== null) return read({ ...file, decoded: text });
    const todo = 'Save the article as plain text (UTF-8), or paste its text.';
    return [refuse(file.name, 'It holds no text but other data.', todo)];
  };

/** How each format is read, and the size in bytes from which on a file of it is refused. */
const formats: Readonly<Record<FileKind, { most: number; read: (file: SourceFile) => Promise<Articles> }>> = {
  plain: { most: MAX_TEXT_SIZE, read: decoded(async (file) => [await readPlain(file)]) },
  page: {
    most: MAX_TEXT_SIZE,
    read: decoded(async (file) => {
      const { readPage } = await fetchPart(() => import('./html/read-page'));
      return [await readPage(file)];
    }),
  },
  archive: {
    most: MAX_FILE_SIZE,
    read: async ({ name, bytes, original }) => {
      const { openArchive } = await fetchPart(() => import('./html/open-archive'));
      const archived = openArchive(bytes);
      if (archived === null)
        return [refuse(name, 'The archive holds no page.', 'Save the page again, as HTML or as PDF.')];
      const { readPage } = await fetchPart(() => import('./html/read-page'));
      return [await readPage({ name, ...archived, original })];
    },
  },
  pdf: {
    most: MAX_FILE_SIZE,
    read: async (file) => {
      const { readPdf } = await fetchPart(() => import('./pdf/read-pdf'));
      return [await readPdf(file)];
    },
  },
  records: { most: MAX_FILE_SIZE, read: decoded(({ name, decoded: { text } }) => readRecords(name, text)) },
};

/** Reads a file into its articles, a result for each: one for most formats, one per line for .jsonl; a file that cannot be read at all is one failure. The bytes as they came are kept beside each text. */
export const readFile = async (file: File): Promise<Articles> => {
  const { name } = file;
  // The first bytes tell the format, so that a large file is refused before it is read.
  const start = await bytesOf(file.size > SMALL ? file.slice(0, 1024) : file);
  const unread = refuse(
    name,
    'The file could not be read from the disk.',
    'Check that it is still there, and try again.',
  );
  if (start === null) return [unread];
  const kind = fileKind(name, start.subarray(0, 1024));
  if (kind === null)
    return [refuse(name, 'Only .txt, .md, .html, .mhtml, .pdf and .jsonl files can be read.', adviceFor(name))];
  const { most, read } = formats[kind];
  const tooLarge = refuseSize(name, file.size, most);
  if (tooLarge !== null) return [tooLarge];
  if (file.size === 0) return [refuse(name, 'It is empty.', 'Choose a file that holds an article.')];
  const bytes = file.size > SMALL ? await bytesOf(file) : start;
  return bytes === null ? [unread] : read({ name, bytes, original: file });
};
