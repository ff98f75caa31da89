import type { Database } from './database';
import { StoreError } from './store-error';

/** Room for a few thousand decisions, in bytes. */
const SIZE = 4_000_000;
/** How many random bytes a browser makes at once. */
const AT_ONCE = 65_536;

/** Bytes that no storage can compress. */
const noise = (): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(SIZE);
  for (let at = 0; at < SIZE; at += AT_ONCE) crypto.getRandomValues(bytes.subarray(at, Math.min(SIZE, at + AT_ONCE)));
  return bytes;
};

// A file, because its space is freed at once; Chromium frees a deleted record's or database's space much later.
const fileOf = ({ name }: Database): string => `${name}-reserve`;

/** The origin's private files; null in a browser without them and at an address that is not secure. */
const files = async (): Promise<FileSystemDirectoryHandle | null> =>
  (await navigator.storage?.getDirectory?.().catch(() => null)) ?? null;

const isKept = async (directory: FileSystemDirectoryHandle, name: string): Promise<boolean> =>
  directory.getFileHandle(name).then(
    async (file) => (await file.getFile()).size > 0,
    () => false,
  );

/** Reserves space for decisions before anything large fills the disk; the browser's own estimate of free space is not reliable. */
export const keepReserve = async (database: Database): Promise<void> => {
  const directory = await files();
  if (directory === null || (await isKept(directory, fileOf(database)))) return;
  const file = await directory.getFileHandle(fileOf(database), { create: true });
  const writing = await file.createWritable?.();
  await writing?.write(noise());
  await writing?.close();
  // Earlier versions kept it among the settings.
  await database.settings.delete('reserve');
};

/** Runs the write; if the disk is full, frees the reserve and runs it once more. */
export const inReserve = async <Written>(database: Database, write: () => Promise<Written>): Promise<Written> => {
  try {
    return await write();
  } catch (error) {
    if (!(error instanceof StoreError) || error.kind !== 'full') throw error;
    const directory = await files();
    if (directory === null || !(await isKept(directory, fileOf(database)))) throw error;
    await directory.removeEntry(fileOf(database));
    return write();
  }
};
