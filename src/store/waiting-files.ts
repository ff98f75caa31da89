import type { Database } from './database';

/** A file that somebody brought and that is not read yet. */
export interface WaitingFile {
  /** Orders the files as they were brought. */
  readonly key: string;
  readonly name: string;
}

interface KeptFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: ArrayBuffer | Blob;
}

// Among the settings, under keys of their own, so that an older version of the application passes over them.
const PREFIX = 'waiting:';
/** Small files are kept in the record itself: a file of its own on disk for each would take longer than reading it. */
const INLINE = 64 * 1024;
/** How many files go into one transaction. */
const BATCH = 16;

const nameIn = (key: string): string => key.slice(key.indexOf(' ') + 1);

/** Keeps the bytes of files that were brought, so that they are read even if the page is closed meanwhile; their keys in order. */
export const keepWaiting = async (database: Database, files: readonly File[]): Promise<WaitingFile[]> => {
  const stamp = Date.now().toString(36).padStart(9, '0');
  const kept: WaitingFile[] = [];
  for (let from = 0; from < files.length; from += BATCH) {
    const records = await Promise.all(
      files.slice(from, from + BATCH).map(async (file, at) => {
        const key = `${PREFIX}${stamp}${String(from + at).padStart(6, '0')} ${file.name}`;
        const bytes = file.size > INLINE ? file : await file.arrayBuffer();
        return { key, value: { name: file.name, type: file.type, bytes } satisfies KeptFile };
      }),
    );
    await database.settings.bulkPut(records);
    kept.push(...records.map(({ key, value: { name } }) => ({ key, name })));
  }
  return kept;
};

/** The files that were brought and not read yet, in order. */
export const listWaiting = async (database: Database): Promise<WaitingFile[]> => {
  const keys = await database.settings.where('key').startsWith(PREFIX).primaryKeys();
  return keys.map((key) => ({ key, name: nameIn(key) }));
};

/** A waiting file; null where it was read or dropped meanwhile. */
export const readWaiting = async (database: Database, { key }: WaitingFile): Promise<File | null> => {
  const kept = (await database.settings.get(key))?.value as KeptFile | undefined;
  return kept === undefined ? null : new File([kept.bytes], kept.name, { type: kept.type });
};
