import type { Snapshot } from '../model/snapshot';
import { attempt } from './attempt';
import { Database } from './database';
import { EventLog, type OnProgress } from './event-log';
import { takeIn, takeSnapshot } from './snapshots';
import type { TakenIn } from './store';

/** Works through a connection of its own, for a worker, so that no page waits. */
const apart = async <Value>(
  name: string,
  what: string,
  work: (database: Database) => Promise<Value>,
): Promise<Value> => {
  const database = new Database(name, indexedDB);
  try {
    return await attempt(what, () => work(database));
  } finally {
    database.close();
  }
};

/** Takes a backup in; where the worker is ended on the way, the browser takes back all of it. */
export const takeInApart = (name: string, snapshot: Snapshot, onProgress: OnProgress): Promise<TakenIn> =>
  apart(name, 'The backup was not taken in; nothing was changed.', (database) =>
    takeIn(database, new EventLog(database), snapshot, Date.now(), onProgress),
  );

/** Everything that cannot be made again. */
export const takeSnapshotApart = (name: string): Promise<Snapshot> =>
  apart(name, 'The backup was not made.', takeSnapshot);
