import type { Database } from './database';
import { keepReserve } from './reserve';
import { StoreError } from './store-error';

/** The share of the browser's room, and at most how many bytes of it, that is left for decisions. */
const SHARE = 0.1;
const MOST = 20_000_000;

/** Where so many bytes are left, the answer holds for a while, in milliseconds: asking takes longer than a small write. */
const PLENTY = 400_000_000;
const HOLDS = 1000;

let lastAsked = Number.NEGATIVE_INFINITY;

/** Fails as a full disk does where bringing in or reading articles would take the room that decisions need, which is kept from the first of them on; `needed` is what is about to be written, in bytes. */
export const checkRoom = async (database: Database, what: string, needed: number): Promise<void> => {
  await keepReserve(database);
  if (performance.now() - lastAsked < HOLDS) return;
  const { usage, quota } = (await navigator.storage?.estimate?.().catch(() => undefined)) ?? {};
  const left = usage === undefined || quota === undefined ? Number.POSITIVE_INFINITY : quota - usage;
  if (left - needed <= Math.min(MOST, (quota ?? 0) * SHARE)) throw new StoreError('full', what, null);
  if (left > PLENTY) lastAsked = performance.now();
};
