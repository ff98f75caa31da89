import type { ArticleId, EventId } from '../model/ids';
import type { ReviewEvent } from '../model/review-event';
import { isAhead, later } from '../review/clock';
import { letIn, type Settled, withWhatTheyNeed } from '../review/held';
import type { Database, SegmentRecord } from './database';
import type { Received } from './store';

/** How long an article's tail may grow before its oldest records are sealed, and how many events a segment holds. */
const TAIL_LIMIT = 400;
const SEGMENT_SIZE = 300;
/** Imports of fewer events than this are stored as single records. */
const SMALLEST_SEGMENT = 20;
/** Progress is reported after this many segments. */
const SEGMENTS_AT_ONCE = 20;

/** Told how far something has come, 0 to 1. */
export type OnProgress = (share: number) => void;

const byId = (a: ReviewEvent, b: ReviewEvent): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** The log of one database: a tail of single records, and sealed segments that never change again. */
export class EventLog {
  readonly #database: Database;
  /** Segments are immutable, so those of the article last read are kept. */
  #cached: { readonly article: ArticleId; readonly segments: Map<EventId, SegmentRecord> } | null = null;

  /** The last id this tab made, written or not. */
  #lastMade: EventId | null = null;

  constructor(database: Database) {
    this.#database = database;
  }

  async #segments(article: ArticleId): Promise<SegmentRecord[]> {
    const { segments } = this.#database;
    const ofArticle = segments.where('article').equals(article);
    if (this.#cached?.article !== article) {
      const all = await ofArticle.toArray();
      this.#cached = { article, segments: new Map(all.map((segment) => [segment.id, segment])) };
      return all;
    }
    const { segments: cache } = this.#cached;
    const ids = await ofArticle.primaryKeys();
    const missing = ids.filter((id) => !cache.has(id));
    if (missing.length > 0) {
      for (const segment of await segments.bulkGet(missing)) if (segment) cache.set(segment.id, segment);
    }
    return ids.flatMap((id) => cache.get(id) ?? []);
  }

  /** The article's events in order, read in one transaction so that a sealing in another tab hides none. */
  read(article: ArticleId): Promise<ReviewEvent[]> {
    const { events, segments } = this.#database;
    return this.#database.transaction('r', events, segments, async () => {
      const [sealed, tail] = await Promise.all([
        this.#segments(article),
        events.where('article').equals(article).toArray(),
      ]);
      return [...sealed.flatMap((segment) => segment.events), ...tail].sort(byId);
    });
  }

  /** Writes what `make` returns and moves the clock, in one transaction; `make` is given the later of this tab's last stamp and the profile's. */
  append(make: (last: EventId | null) => readonly ReviewEvent[]): Promise<readonly ReviewEvent[]> {
    const { events, settings } = this.#database;
    return new Promise((resolve, reject) => {
      this.#database
        .transaction('rw', events, settings, async ({ idbtrans }) => {
          // Dexie does not notice an abort that it did not cause.
          idbtrans.addEventListener('abort', () => reject(idbtrans.error));
          const made = this.#stamped(make(later(await this.#clock(), this.#lastMade)));
          // Without an explicit commit the browser waits for every request's callback before it writes to disk.
          const handOver = async (): Promise<void> => idbtrans.commit();
          await Promise.all([this.#add(made), handOver()]);
          return made;
        })
        .then(resolve, reject);
    });
  }

  #stamped(made: readonly ReviewEvent[]): readonly ReviewEvent[] {
    for (const { id } of made) this.#lastMade = later(this.#lastMade, id);
    return made;
  }

  async #add(made: readonly ReviewEvent[]): Promise<void> {
    const { events, settings } = this.#database;
    const latest = made.reduce<EventId | null>((stamp, { id }) => later(stamp, id), null);
    const adding = made.length === 1 && made[0] ? events.add(made[0]) : events.bulkAdd(made);
    await Promise.all([adding, latest === null ? null : settings.put({ key: 'clock', value: latest })]);
  }

  async #clock(): Promise<EventId | null> {
    const record = await this.#database.settings.get('clock');
    return (record?.value as EventId | undefined) ?? null;
  }

  async #moveClock(events: readonly ReviewEvent[]): Promise<void> {
    const last = events.reduce<EventId | null>((latest, event) => later(latest, event.id), await this.#clock());
    if (last !== null) await this.#database.settings.put({ key: 'clock', value: last });
  }

  /** The union with events from elsewhere; those dated ahead of `now` are held apart, and those held whose time has come are let in. */
  receive(arrived: readonly ReviewEvent[], now: number, onProgress: OnProgress = () => {}): Promise<Received> {
    const { events, segments, held, settings } = this.#database;
    return this.#database.transaction('rw', events, segments, held, settings, async () => {
      const waiting = await held.toArray();
      const settled = Object.keys(await this.#settled()) as EventId[];
      const known = new Set<EventId>([...waiting.map((event) => event.id), ...settled]);
      for (const article of new Set(arrived.map((event) => event.article))) {
        for (const id of await events.where('article').equals(article).primaryKeys()) known.add(id);
        for (const segment of await this.#segments(article)) for (const event of segment.events) known.add(event.id);
      }
      const fresh = new Map(arrived.filter((event) => !known.has(event.id)).map((event) => [event.id, event]));
      const ahead = [...fresh.values()].filter((event) => isAhead(event.id, now));
      const added = [...fresh.values()].filter((event) => !isAhead(event.id, now));
      const due = waiting.filter((event) => !isAhead(event.id, now));
      await held.bulkAdd(ahead);
      await held.bulkDelete(due.map((event) => event.id));
      await this.#addMany([...added, ...due], onProgress);
      await this.#moveClock([...added, ...due]);
      return { added: added.length, known: arrived.length - fresh.size, held: ahead.length };
    });
  }

  async #settled(): Promise<Settled> {
    return ((await this.#database.settings.get('settled'))?.value as Settled | undefined) ?? {};
  }

  /** Lets in held events under stamps made after the latest known; `node` tells them from another tab's. */
  release(ids: readonly EventId[], now: number, node: string): Promise<void> {
    const { events, segments, held, settings } = this.#database;
    return this.#database.transaction('rw', events, segments, held, settings, async () => {
      const released = withWhatTheyNeed(await held.toArray(), new Set(ids));
      const last = later(await this.#clock(), this.#lastMade);
      const { events: fresh, settled } = letIn(released, await this.#settled(), last, now, node);
      this.#stamped(fresh);
      await held.bulkDelete(released.map(({ id }) => id));
      await settings.put({ key: 'settled', value: settled });
      await this.#addMany(fresh);
      await this.#moveClock(fresh);
    });
  }

  /** Drops held events and remembers that they were. */
  discard(ids: readonly EventId[]): Promise<void> {
    const { held, settings } = this.#database;
    return this.#database.transaction('rw', held, settings, async () => {
      const dropped = Object.fromEntries(ids.map((id) => [id, null]));
      await settings.put({ key: 'settled', value: { ...(await this.#settled()), ...dropped } });
      await held.bulkDelete([...ids]);
    });
  }

  /** Large imports are written as segments: 100,000 single records would take half a minute. */
  async #addMany(added: readonly ReviewEvent[], onProgress: OnProgress = () => {}): Promise<void> {
    const byArticle = new Map<ArticleId, ReviewEvent[]>();
    for (const event of added) {
      const own = byArticle.get(event.article);
      if (own === undefined) byArticle.set(event.article, [event]);
      else own.push(event);
    }
    const tail: ReviewEvent[] = [];
    const sealed: SegmentRecord[] = [];
    for (const [article, own] of byArticle) {
      own.sort(byId);
      for (let from = 0; from < own.length; from += SEGMENT_SIZE) {
        const part = own.slice(from, from + SEGMENT_SIZE);
        const [first] = part;
        if (first === undefined || part.length < SMALLEST_SEGMENT) tail.push(...part);
        else sealed.push({ id: first.id, article, events: part });
      }
    }
    for (let from = 0; from < sealed.length; from += SEGMENTS_AT_ONCE) {
      await this.#database.segments.bulkAdd(sealed.slice(from, from + SEGMENTS_AT_ONCE));
      onProgress(from / sealed.length);
    }
    await this.#database.events.bulkAdd(tail);
    onProgress(1);
  }

  /** Moves the oldest records of a long tail into segments; readers see the same events before and after. */
  async seal(article: ArticleId): Promise<void> {
    const { events, segments } = this.#database;
    if ((await events.where('article').equals(article).count()) <= TAIL_LIMIT) return;
    await this.#database.transaction('rw', events, segments, async () => {
      let left = await events.where('article').equals(article).count();
      while (left > TAIL_LIMIT - SEGMENT_SIZE) {
        const oldest = await events.where('article').equals(article).limit(SEGMENT_SIZE).toArray();
        const [first] = oldest;
        if (first === undefined) return;
        await segments.add({ id: first.id, article, events: oldest });
        await events.bulkDelete(oldest.map((event) => event.id));
        left -= oldest.length;
      }
    });
  }
}
