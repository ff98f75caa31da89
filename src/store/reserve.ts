import type { Database } from './database';
import { StoreError } from './store-error';

// Among the settings, under a key of its own, so that an older version of the application passes over it.
const KEY = 'reserve';
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

const isKept = async ({ settings }: Database): Promise<boolean> =>
  (await settings.where('key').equals(KEY).count()) > 0;

/** Sees to it that room for decisions is taken before anything large takes the last of it; browsers do not say truly how much is left. */
export const keepReserve = async (database: Database): Promise<void> => {
  if (await isKept(database)) return;
  await database.settings.put({ key: KEY, value: noise() });
};

/** Writes, and where there is no room once more in the room that was kept. */
export const inReserve = async <Written>(database: Database, write: () => Promise<Written>): Promise<Written> => {
  try {
    return await write();
  } catch (error) {
    if (!(error instanceof StoreError) || error.kind !== 'full' || !(await isKept(database))) throw error;
    await database.settings.delete(KEY);
    return write();
  }
};
