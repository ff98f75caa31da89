import { failure, type Result } from '../model/result';
import type { Restored, RestoreReply, RestoreRequest } from './restore-protocol';
import type { CallOptions } from './worker-client';

const cancelled = failure(
  'Restoring was cancelled.',
  'You asked for it.',
  'What was here is still here; restore again whenever you like.',
);

const crashed = failure(
  'The backup was not taken in; nothing was changed.',
  'Its worker stopped or could not be loaded.',
  'Try again; if it fails again, reload this page.',
);

const spawnRestore = (): Worker => new Worker(new URL('./restore-worker.ts', import.meta.url), { type: 'module' });

/** Reads, checks and takes in a backup beside the page, which never waits for it: all of it or, cancelled or wrong, nothing. Never rejects. */
export const restoreBackup = (
  file: File,
  database: string,
  { onProgress, signal }: CallOptions = {},
  spawn: () => Worker = spawnRestore,
): Promise<Result<Restored>> =>
  new Promise((resolve) => {
    if (signal?.aborted) {
      resolve(cancelled);
      return;
    }
    const worker = spawn();
    const end = (result: Result<Restored>): void => {
      signal?.removeEventListener('abort', stop);
      // Ended in the midst of it, the browser takes back what the worker had begun to write.
      worker.terminate();
      resolve(result);
    };
    const stop = (): void => end(cancelled);
    signal?.addEventListener('abort', stop);
    worker.addEventListener('message', ({ data }: MessageEvent<RestoreReply>) => {
      if ('result' in data) end(data.result);
      else onProgress?.(data.progress);
    });
    worker.addEventListener('error', () => end(crashed));
    worker.addEventListener('messageerror', () => end(crashed));
    const request: RestoreRequest = { file, database };
    worker.postMessage(request);
  });

/** Restoring backups into one database. */
export interface Restoring {
  /** Adds what the backup holds and this profile does not; aborting the signal takes all of it back. */
  restore(file: File, how?: CallOptions): Promise<Result<Restored>>;
}

/** Restores into the database of that name. */
export const restoringInto = (database: string): Restoring => ({
  restore: (file, how) => restoreBackup(file, database, how),
});
