import type { Snapshot } from '../model/snapshot';
import { attempt } from './attempt';
import { Database } from './database';
import { EventLog, type OnProgress } from './event-log';
import { takeIn } from './snapshots';
import type { TakenIn } from './store';

/** Takes a backup in through a connection of its own, for a worker, so that no page waits; where the worker is ended on the way, the browser takes back all of it. */
export const takeInApart = async (name: string, snapshot: Snapshot, onProgress: OnProgress): Promise<TakenIn> => {
  const database = new Database(name, indexedDB);
  try {
    return await attempt('The backup was not taken in; nothing was changed.', () =>
      takeIn(database, new EventLog(database), snapshot, Date.now(), onProgress),
    );
  } finally {
    database.close();
  }
};
