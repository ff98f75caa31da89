import { Dexie, type ObservabilitySet, RangeSet } from 'dexie';
import { Observable } from '../model/observable';
import type { Database } from './database';

/** Calls back with the changes of each transaction that completes, in this tab or another; returns the unsubscribe function. */
export const watchChanges = (told: (mutated: ObservabilitySet) => void): (() => void) => {
  Dexie.on.storagemutated.subscribe(told);
  return () => Dexie.on.storagemutated.unsubscribe(told);
};

/** True if any row of the table changed. */
export const isChanged = ({ name }: Database, table: string, mutated: ObservabilitySet): boolean => {
  const tree = mutated[`idb://${name}/${table}/`];
  return tree !== undefined && !RangeSet(tree)[Symbol.iterator]().next().done;
};

/** Reads all parts now and re-reads the parts that a transaction changes, one read at a time; returns the unsubscribe function. */
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
        // The last answer stays on screen; a failing store reports itself elsewhere, and the next change retries.
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

/** The answer of a query over one table, re-run when the table changes, while anybody subscribes; undefined until the first answer. */
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
