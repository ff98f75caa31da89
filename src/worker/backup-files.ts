import { failure, type Result } from '../model/result';
import type { ReviewEvent } from '../model/review-event';
import type { BackupReply, BackupRequest, Restored } from './backup-protocol';
import type { CallOptions } from './worker-client';

const stopped = 'Its worker stopped or could not be loaded.';
const again = 'Try again; if it fails again, reload this page.';
const cancelled = failure(
  'Restoring was cancelled.',
  'You asked for it.',
  'What was here is still here; restore again whenever you like.',
);
const notTakenIn = failure('The backup was not taken in; nothing was changed.', stopped, again);
const notMade = failure('The backup was not made.', stopped, again);

const spawnWorker = (): Worker => new Worker(new URL('./backup-worker.ts', import.meta.url), { type: 'module' });

/** One worker for one request, ended with its answer. */
const ask = <Answer>(
  request: BackupRequest,
  crashed: Result<never>,
  { onProgress, signal }: CallOptions,
  spawn: () => Worker,
): Promise<Result<Answer>> =>
  new Promise((resolve) => {
    if (signal?.aborted) {
      resolve(cancelled);
      return;
    }
    const worker = spawn();
    const end = (result: Result<Answer>): void => {
      signal?.removeEventListener('abort', stop);
      // Ended in the midst of it, the browser takes back what the worker had begun to write.
      worker.terminate();
      resolve(result);
    };
    const stop = (): void => end(cancelled);
    signal?.addEventListener('abort', stop);
    worker.addEventListener('message', ({ data }: MessageEvent<BackupReply>) => {
      // The protocol answers a request with its own type.
      if ('result' in data) end(data.result as Result<Answer>);
      else onProgress?.(data.progress);
    });
    worker.addEventListener('error', () => end(crashed));
    worker.addEventListener('messageerror', () => end(crashed));
    worker.postMessage(request);
  });

/** Reads, checks and takes in a backup beside the page, which never waits for it: all of it or, cancelled or wrong, nothing. Never rejects. */
export const restoreBackup = (
  file: File,
  database: string,
  how: CallOptions = {},
  spawn: () => Worker = spawnWorker,
): Promise<Result<Restored>> => ask<Restored>({ database, restore: file }, notTakenIn, how, spawn);

/** Everything that cannot be made again as a file, made beside the page; what is `unsaved` is among it. Never rejects. */
export const makeBackup = (
  database: string,
  unsaved: readonly ReviewEvent[],
  at: Date,
  spawn: () => Worker = spawnWorker,
): Promise<Result<Blob>> => ask<Blob>({ database, unsaved, at: at.getTime() }, notMade, {}, spawn);

/** Backups out of one database and into it. */
export interface BackupFiles {
  /** Everything as a file; a decision that is on this page and not on disk yet is among it. */
  backUp(at: Date): Promise<Result<Blob>>;
  /** Adds what the backup holds and this profile does not; aborting the signal takes all of it back. */
  restore(file: File, how?: CallOptions): Promise<Result<Restored>>;
}

/** The backups of the database of that name; `shown` gives what this page may not have written yet. */
export const backupFilesOf = (database: string, shown: () => readonly ReviewEvent[]): BackupFiles => ({
  backUp: (at) => makeBackup(database, shown(), at),
  restore: (file, how) => restoreBackup(file, database, how),
});
