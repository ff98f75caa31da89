import { Dexie, type ObservabilitySet, RangeSet } from 'dexie';
import { Observable } from '../model/observable';
import type { Database } from './database';

/** Tells what each transaction changed that completed here or in another tab; returns what ends it. */
export const watchChanges = (told: (mutated: ObservabilitySet) => void): (() => void) => {
  Dexie.on.storagemutated.subscribe(told);
  return () => Dexie.on.storagemutated.unsubscribe(told);
};

/** True where something of a table changed. */
export const isChanged = ({ name }: Database, table: string, mutated: ObservabilitySet): boolean => {
  const tree = mutated[`idb://${name}/${table}/`];
  return tree !== undefined && !RangeSet(tree)[Symbol.iterator]().next().done;
};

/** Reads every part now, and again those that a transaction changed, one reading at a time; returns what ends it. */
export const keepRead = <Part>(
  parts: readonly Part[],
  isChangedPart: (part: Part, mutated: ObservabilitySet) => boolean,
  read: (due: ReadonlySet<Part>) => Promise<void>,
): (() => void) => {
  let due = new Set(parts);
  let isReading = false;
  let isOver = false;
  const readDue = async (): Promise<void> => {
    if (isReading) return;
    isReading = true;
    while (due.size > 0 && !isOver) {
      const now = due;
      due = new Set();
      try {
        await read(now);
      } catch {
        // What was read before stays on screen; writes and the store's state say what is wrong, and the next change asks again.
        due = new Set([...now, ...due]);
        break;
      }
    }
    isReading = false;
  };
  const end = watchChanges((mutated) => {
    for (const part of parts) if (isChangedPart(part, mutated)) due.add(part);
    void readDue();
  });
  void readDue();
  return () => {
    isOver = true;
    end();
  };
};

/** What a query over one table answers, kept up to date for as long as anybody subscribes; undefined while it is read for the first time. */
export const liveQuery = <Value>(
  database: Database,
  table: string,
  query: () => Promise<Value>,
): Observable<Value | undefined> =>
  new Observable<Value | undefined>(undefined, (set) => {
    let isOver = false;
    const end = keepRead(
      [table],
      (part, mutated) => isChanged(database, part, mutated),
      async () => {
        const value = await query();
        if (!isOver) set(value);
      },
    );
    return () => {
      isOver = true;
      end();
    };
  });
