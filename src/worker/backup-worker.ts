import { printBackup, readBackup } from '../exchange/backup';
import { failure, type Result, success } from '../model/result';
import type { ReviewEvent } from '../model/review-event';
import { takeInApart, takeSnapshotApart } from '../store/snapshots-apart';
import { StoreError } from '../store/store-error';
import type { BackupReply, BackupRequest, Restored } from './backup-protocol';

/** What share of the whole has been done once the file is read, and once it has been checked. */
const READ = 0.1;
const CHECKED = 0.6;

const notTakenIn = 'The backup was not taken in; nothing was changed.';

const restore = async (
  file: File,
  database: string,
  onProgress: (share: number) => void,
): Promise<Result<Restored>> => {
  const text = await file.text().catch(() => null);
  if (text === null) {
    const todo = 'Check that it is still there and is a backup, and try again.';
    return failure(notTakenIn, 'The file could not be read.', todo);
  }
  onProgress(READ);
  const read = readBackup(text, (share) => onProgress(READ + share * (CHECKED - READ)));
  if (!read.ok) return read;
  onProgress(CHECKED);
  return success(await takeInApart(database, read.value, (share) => onProgress(CHECKED + share * (1 - CHECKED))));
};

const backUp = async (database: string, unsaved: readonly ReviewEvent[], at: number): Promise<Result<Blob>> => {
  const kept = await takeSnapshotApart(database);
  const stored = new Set(kept.events.map(({ id }) => id));
  const events = [...kept.events, ...unsaved.filter(({ id }) => !stored.has(id))];
  return success(new Blob([printBackup({ ...kept, events }, new Date(at))], { type: 'application/json' }));
};

const reply = (message: BackupReply): void => postMessage(message);

addEventListener('message', async ({ data }: MessageEvent<BackupRequest>) => {
  const isRestoring = 'restore' in data;
  try {
    const result = isRestoring
      ? await restore(data.restore, data.database, (progress) => reply({ progress }))
      : await backUp(data.database, data.unsaved, data.at);
    reply({ result });
  } catch (error) {
    if (error instanceof StoreError) {
      reply({ result: { ok: false, problem: error.problem } });
      return;
    }
    const why = `The work stopped: ${error instanceof Error ? error.message : String(error)}.`;
    const what = isRestoring ? notTakenIn : 'The backup was not made.';
    reply({ result: failure(what, why, 'Try again; if it stops again, please report it.') });
  }
});
