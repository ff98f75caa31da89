import { Dexie } from 'dexie';
import type { Problem } from '../model/result';

/** Why the store could not do it: no room, a newer version of the application took over, an older one is in the way, or the browser's own reason. */
export type StoreErrorKind = 'full' | 'superseded' | 'blocked' | 'failed';

const problems: Readonly<Record<StoreErrorKind, Omit<Problem, 'what'>>> = {
  full: {
    why: 'This browser has no more room for it.',
    todo: 'Export now, make room (delete files or another site’s data), then try again; what was saved before is still there.',
  },
  superseded: {
    why: 'A newer version of Claim Ledger has opened the same database in another tab.',
    todo: 'Reload this page; what was saved before is still there.',
  },
  blocked: {
    why: 'Another tab holds an older version of Claim Ledger open.',
    todo: 'Close or reload the other tabs; what was saved before is still there.',
  },
  failed: {
    why: 'The browser’s database did not take it.',
    todo: 'Try again; if it keeps failing, export now and restart the browser. What was saved before is still there.',
  },
};

/** A failure of the store with what, why, and what to do about it. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly kind: StoreErrorKind;
  readonly problem: Problem;

  constructor(kind: StoreErrorKind, what: string, cause: unknown) {
    const problem = { what, ...problems[kind] };
    super(`${problem.what} ${problem.why} ${problem.todo}`, { cause });
    this.kind = kind;
    this.problem = problem;
  }
}

const names = (error: unknown, found: string[] = []): string[] => {
  if (!(error instanceof Error || error instanceof DOMException) || found.length > 8) return found;
  found.push(error.name);
  if ('inner' in error) names(error.inner, found);
  if ('failures' in error && Array.isArray(error.failures)) names(error.failures[0], found);
  return found;
};

/** The store's own error for whatever the database threw; `what` is the sentence about what was not done. */
export const storeError = (what: string, error: unknown): StoreError => {
  if (error instanceof StoreError) return error;
  const found = names(error);
  if (found.includes(Dexie.errnames.QuotaExceeded)) return new StoreError('full', what, error);
  if (found.includes(Dexie.errnames.DatabaseClosed) || found.includes(Dexie.errnames.Version))
    return new StoreError('superseded', what, error);
  return new StoreError('failed', what, error);
};
