import type { Store } from './store';

/** Asks the browser, once per profile until it agrees, not to wipe the database when space runs short. */
export const askToKeepStorage = async (store: Pick<Store, 'setting' | 'saveSetting'>): Promise<void> => {
  if ((await store.setting('persisted')) === true || !navigator.storage?.persist) return;
  await store.saveSetting('persisted', await navigator.storage.persist());
};
