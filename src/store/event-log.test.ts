import fc from 'fast-check';
import { expect, test } from 'vitest';
import { article, noted, notes } from '../../tests/samples/sample-notes';
import type { EventId } from '../model/ids';
import { Database } from './database';
import { EventLog } from './event-log';

/** A tab: a connection and a log of its own. It is killed, as a crash does it, after so many answers of the database. */
class Tab {
  readonly log: EventLog;
  readonly #database: Database;
  readonly #node: string;
  #answersLeft = Number.POSITIVE_INFINITY;

  constructor(name: string, node: string) {
    this.#node = node;
    this.#database = new Database(name, {
      open: (of: string, version?: number) => {
        const request = indexedDB.open(of, version);
        request.addEventListener('success', () => this.#makeMortal(request.result));
        return request;
      },
      cmp: (first: unknown, second: unknown) => indexedDB.cmp(first, second),
    } as IDBFactory);
    this.log = new EventLog(this.#database);
  }

  get isDead(): boolean {
    return this.#answersLeft <= 0;
  }

  #makeMortal(connection: IDBDatabase): void {
    const begin = connection.transaction.bind(connection);
    connection.transaction = (...asked) => {
      if (this.isDead) throw new Error('The tab was killed.');
      const transaction = begin(...asked);
      const count = (): void => {
        this.#answersLeft -= 1;
        if (!this.isDead) return;
        try {
          transaction.abort();
        } catch {
          // What the page has handed over for good is not taken back by its end.
        }
      };
      transaction.addEventListener('success', count, true);
      return transaction;
    };
  }

  killAfter(answers: number): void {
    this.#answersLeft = answers;
  }

  append(note: string, now: number) {
    return this.log.append(noted(note, now, this.#node));
  }

  close(): void {
    this.#database.close();
  }
}

interface Step {
  readonly tab: 0 | 1;
  /** How far this tab's clock is off, in milliseconds. */
  readonly off: number;
  /** The other tab decides at the same moment. */
  readonly isTogether: boolean;
  /** After how many answers the tab is killed; null where it lives on. */
  readonly kill: number | null;
}

const step: fc.Arbitrary<Step> = fc.record({
  tab: fc.constantFrom(0 as const, 1 as const),
  off: fc.constantFrom(-3_600_000, -1, 0, 1, 60_000),
  isTogether: fc.boolean(),
  kill: fc.option(fc.integer({ min: 0, max: 6 }), { freq: 2 }),
});

test('whichever tab lags, and wherever one is killed: the clock never goes back, every decision is after those before it, and none is half there', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 8 }), async (steps) => {
      const name = `event-log-${crypto.randomUUID()}`;
      let born = 0;
      const newTab = (): Tab => {
        born += 1;
        return new Tab(name, `t${born}`);
      };
      const reader = new Database(name, indexedDB);
      const tabs: [Tab, Tab] = [newTab(), newTab()];
      let before: ReadonlySet<EventId> = new Set();
      let clock: EventId | null = null;
      const reported: string[] = [];
      try {
        for (const [at, { tab, off, isTogether, kill }] of steps.entries()) {
          const now = 1_700_000_000_000 + at * 10;
          const one = tabs[tab];
          if (kill !== null) one.killAfter(kill);
          const deciding = isTogether ? [one, tabs[tab === 0 ? 1 : 0]] : [one];
          const begun = deciding.map((each, which) => each.append(`${at}.${which}`, which === 0 ? now + off : now));
          for (const [which, { status }] of (await Promise.allSettled(begun)).entries()) {
            if (status === 'fulfilled') reported.push(`${at}.${which}`);
            else expect(deciding[which]?.isDead).toBe(true);
          }
          for (const which of [0, 1] as const) {
            if (!tabs[which].isDead) continue;
            tabs[which].close();
            tabs[which] = newTab();
          }
          const events = await reader.events.where('article').equals(article).toArray();
          const latest: EventId | undefined = events
            .map(({ id }) => id)
            .sort()
            .at(-1);
          const kept = ((await reader.settings.get('clock'))?.value as EventId | undefined) ?? null;
          if (clock !== null) expect(kept !== null && kept >= clock).toBe(true);
          if (latest !== undefined) expect(kept !== null && kept >= latest).toBe(true);
          const last = [...before].sort().at(-1);
          for (const { id } of events) if (!before.has(id) && last !== undefined) expect(id > last).toBe(true);
          expect(notes(events)).toEqual(expect.arrayContaining(reported));
          expect(new Set(notes(events)).size).toBe(events.length);
          before = new Set(events.map(({ id }) => id));
          clock = kept;
        }
      } finally {
        for (const tab of tabs) tab.close();
        reader.close();
        indexedDB.deleteDatabase(name);
      }
    }),
    { numRuns: 60 },
  );
});
