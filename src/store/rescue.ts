import type { ReviewEvent } from '../model/review-event';
import { upgradeEvent } from '../review/upgrade';

/** Where decisions that the database did not take outlive the page: a record of each tab in the browser's other storage, which a closed or crashed tab leaves behind. */
export interface Rescue {
  /** Keeps these in place of what the tab kept before, nothing where there are none; false where that storage fails too. */
  keep(events: readonly ReviewEvent[]): boolean;
  /** Hands over what other tabs left behind, of each as soon as it is gone, and forgets what was taken; what a newer version wrote stays. */
  takeOver(take: (events: readonly ReviewEvent[]) => Promise<unknown>): Promise<void>;
  /** The tab writes nothing any more; what it left is another's to take over. */
  leave(): void;
}

/** The events of a record in today's form; null where it is none, or a newer version's. */
const readRecord = (record: string): readonly ReviewEvent[] | null => {
  try {
    const events = (JSON.parse(record) as { schema: number }[]).map((event) => upgradeEvent({ ...event }));
    return events.includes(null) ? null : events.filter((event) => event !== null);
  } catch {
    return null;
  }
};

/** Does the work once nobody else holds the lock of that name; at once where the browser has no locks. */
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
  // As long as this page lives, it tries again itself: taken over by another besides, a decision would be made twice.
  void whenFree(own, () => stays);
  return {
    keep: (events) => {
      try {
        if (events.length === 0) localStorage.removeItem(own);
        else localStorage.setItem(own, JSON.stringify(events));
        return true;
      } catch {
        // Storage that is full or shut: the page itself is all that keeps them.
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
