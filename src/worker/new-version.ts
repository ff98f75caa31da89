import { Observable } from '../model/observable';

/** Loads the newer version that is ready; null if there is none. */
export type TakeNewVersion = (() => void) | null;

/** The newer version that can be loaded now; until then this page keeps all parts of its own. */
export const newVersion = new Observable<TakeNewVersion>(null);

/** Holds a lock by which the service worker knows that a page of this build is open, for as long as it is; the name is the one it looks for, `entry` the address of the page's script. */
export const holdBuild = (entry: string): void => {
  // Where there is no service worker there are no locks either.
  void navigator.locks?.request(`claim-ledger page ${entry}`, { mode: 'shared' }, () => new Promise(() => undefined));
};
