import type { ReviewEvent } from '../model/review-event';
import { upgradeEvent } from '../review/upgrade';

/** Keeps decisions that could not be written in localStorage, one record per tab, so that they survive a closed or crashed tab. */
export interface Rescue {
  /** Replaces this tab's record with these events, or removes it if there are none; false if localStorage fails too. */
  keep(events: readonly ReviewEvent[]): boolean;
  /** Passes on the records of closed tabs and deletes them once taken; records of a newer version stay. */
  takeOver(take: (events: readonly ReviewEvent[]) => Promise<unknown>): Promise<void>;
  /** This tab stops writing; another tab may take its record over. */
  leave(): void;
}

/** The events of a record, upgraded; null if it is no record or of a newer version. */
const readRecord = (record: string): readonly ReviewEvent[] | null => {
  try {
    const events = (JSON.parse(record) as { schema: number }[]).map((event) => upgradeEvent({ ...event }));
    return events.includes(null) ? null : events.filter((event) => event !== null);
  } catch {
    return null;
  }
};

/** Runs the work under the named lock; without it where the browser has no locks. */
const whenFree = async (name: string, work: () => Promise<void>): Promise<void> => {
  if (navigator.locks) await navigator.locks.request(name, work);
  else await work();
};

/** The rescue of one tab for the database of that name; `tab` names the tab's record. */
export const openRescue = (database: string, tab: string): Rescue => {
  const prefix = `unsaved decisions of ${database}: `;
  const own = prefix + tab;
  let leave = (): void => {};
  const stays = new Promise<void>((resolve) => {
    leave = resolve;
  });
  // While this page lives it retries itself: if another tab took its record, the decision would be written twice.
  void whenFree(own, () => stays);
  return {
    keep: (events) => {
      try {
        if (events.length === 0) localStorage.removeItem(own);
        else localStorage.setItem(own, JSON.stringify(events));
        return true;
      } catch {
        // localStorage is full or blocked: the events are in this page's memory only.
        return false;
      }
    },
    takeOver: async (take) => {
      const left = Object.keys(localStorage).filter((key) => key.startsWith(prefix) && key !== own);
      await Promise.all(
        left.map((key) =>
          whenFree(key, async () => {
            const record = localStorage.getItem(key);
            const events = record === null ? null : readRecord(record);
            if (events === null) return;
            await take(events);
            localStorage.removeItem(key);
          }),
        ),
      );
    },
    leave: () => leave(),
  };
};
