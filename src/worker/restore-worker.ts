import { readBackup } from '../exchange/backup';
import { failure, type Result, success } from '../model/result';
import { StoreError } from '../store/store-error';
import { takeInApart } from '../store/take-in-apart';
import type { Restored, RestoreReply, RestoreRequest } from './restore-protocol';

/** What share of the whole has been done once the file is read, and once it has been checked. */
const READ = 0.1;
const CHECKED = 0.6;

const what = 'The backup was not taken in; nothing was changed.';

const restore = async (
  { file, database }: RestoreRequest,
  onProgress: (share: number) => void,
): Promise<Result<Restored>> => {
  const text = await file.text().catch(() => null);
  if (text === null) {
    return failure(what, 'The file could not be read.', 'Check that it is still there and is a backup, and try again.');
  }
  onProgress(READ);
  const read = readBackup(text, (share) => onProgress(READ + share * (CHECKED - READ)));
  if (!read.ok) return read;
  onProgress(CHECKED);
  try {
    return success(await takeInApart(database, read.value, (share) => onProgress(CHECKED + share * (1 - CHECKED))));
  } catch (error) {
    if (error instanceof StoreError) return { ok: false, problem: error.problem };
    throw error;
  }
};

const reply = (message: RestoreReply): void => postMessage(message);

addEventListener('message', async ({ data }: MessageEvent<RestoreRequest>) => {
  try {
    reply({ result: await restore(data, (progress) => reply({ progress })) });
  } catch (error) {
    const why = `Reading it stopped: ${error instanceof Error ? error.message : String(error)}.`;
    reply({ result: failure(what, why, 'Try again; if it stops again, please report it.') });
  }
});
