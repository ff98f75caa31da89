import { Observable } from '../model/observable';

/** Loads the newer version of the application that is ready; null where there is none. */
export type TakeNewVersion = (() => void) | null;

/** What loads the newer version now; this page keeps every part of its own version until it is closed. */
export const newVersion = new Observable<TakeNewVersion>(null);

/** Holds a lock by which the service worker knows that a page of this build is open, for as long as it is; the name is the one it looks for, `entry` the address of the page's script. */
export const holdBuild = (entry: string): void => {
  // Where there is no service worker there are no locks either.
  void navigator.locks?.request(`claim-ledger page ${entry}`, { mode: 'shared' }, () => new Promise(() => undefined));
};
