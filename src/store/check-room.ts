import type { Database } from './database';
import { keepReserve } from './reserve';
import { StoreError } from './store-error';

/** How much of the quota is reserved for decisions: a share of it, up to a number of bytes. */
const SHARE = 0.1;
const MOST = 20_000_000;

/** With this many bytes free, the answer is cached for this long (ms): asking takes longer than a small write. */
const PLENTY = 400_000_000;
const HOLDS = 1000;

let lastAsked = Number.NEGATIVE_INFINITY;

/** Throws a quota error if a write of `needed` bytes would use up the space reserved for decisions. */
export const checkRoom = async (database: Database, what: string, needed: number): Promise<void> => {
  await keepReserve(database);
  if (performance.now() - lastAsked < HOLDS) return;
  const { usage, quota } = (await navigator.storage?.estimate?.().catch(() => undefined)) ?? {};
  const left = usage === undefined || quota === undefined ? Number.POSITIVE_INFINITY : quota - usage;
  if (left - needed <= Math.min(MOST, (quota ?? 0) * SHARE)) throw new StoreError('full', what, null);
  if (left > PLENTY) lastAsked = performance.now();
};
