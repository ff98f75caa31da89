import type { Snapshot } from '../model/snapshot';
import type { DecisionQueue } from './decision-queue';
import type { Store, TakenIn } from './store';

/** Everything out to a backup, and in from one. */
export interface BackingUp {
  /** Everything that cannot be made again; a decision that is on this page and not on disk yet is among it. */
  snapshot(): Promise<Snapshot>;
  /** Keeps when a backup was handed out, in milliseconds since the epoch. */
  keepTakenAt(at: number): Promise<void>;
  /** Adds what the backup holds and this profile does not. */
  takeIn(snapshot: Snapshot): Promise<TakenIn>;
}

/** Backs up one store together with what its queue has not written yet. */
export const backingUp = (
  store: Pick<Store, 'snapshot' | 'saveSetting' | 'takeIn'>,
  queue: Pick<DecisionQueue, 'shown'>,
): BackingUp => ({
  snapshot: async () => {
    const kept = await store.snapshot();
    const stored = new Set(kept.events.map(({ id }) => id));
    return { ...kept, events: [...kept.events, ...queue.shown().filter(({ id }) => !stored.has(id))] };
  },
  keepTakenAt: (at) => store.saveSetting('backupAt', at),
  takeIn: (snapshot) => store.takeIn(snapshot, Date.now()),
});
