import { StoreError } from './store-error';

/** The share of the browser's room, and at most how many bytes of it, that is left for decisions. */
const SHARE = 0.05;
const MOST = 20_000_000;

/** Fails as a full disk does where bringing in or reading articles would take the room that decisions need; says nothing where the browser does not tell how much there is. */
export const checkRoom = async (what: string): Promise<void> => {
  const { usage, quota } = (await navigator.storage?.estimate?.().catch(() => undefined)) ?? {};
  if (usage === undefined || quota === undefined || quota - usage > Math.min(MOST, quota * SHARE)) return;
  throw new StoreError('full', what, null);
};
