import type { Result } from '../model/result';
import type { ReviewEvent } from '../model/review-event';

/** What came in with a backup: the articles and events that were new, how many events were known, and how many are held apart. */
export interface Restored {
  readonly articles: number;
  readonly added: number;
  readonly known: number;
  readonly held: number;
}

/** Page to worker: the database, and the file that goes into it or what is not on disk yet and goes out with it; `at` is in milliseconds since the epoch. */
export type BackupRequest = { readonly database: string } & (
  | { readonly restore: File }
  | { readonly unsaved: readonly ReviewEvent[]; readonly at: number }
);

/** Worker to page: how far it has come (0 to 1), or what came of it: what was taken in, or the file. */
export type BackupReply = { readonly progress: number } | { readonly result: Result<Restored> | Result<Blob> };
