import type { Result } from '../model/result';

/** What came in with a backup: the articles and events that were new, how many events were known, and how many are held apart. */
export interface Restored {
  readonly articles: number;
  readonly added: number;
  readonly known: number;
  readonly held: number;
}

/** Page to worker: the file, and the database it goes into. */
export interface RestoreRequest {
  readonly file: File;
  readonly database: string;
}

/** Worker to page: how far it has come (0 to 1), or what came of it. */
export type RestoreReply = { readonly progress: number } | { readonly result: Result<Restored> };
