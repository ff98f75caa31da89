import type { ArticleId, EventId } from '../model/ids';
import { Observable } from '../model/observable';
import { problemText } from '../model/result';
import type { ReviewEvent } from '../model/review-event';
import type { Store } from './store';
import { storeError } from './store-error';

/** Whether every decision made is on disk. */
export type Saving =
  | { readonly state: 'saved' }
  | { readonly state: 'saving'; readonly count: number }
  | {
      readonly state: 'failed';
      readonly message: string;
      /** The page can be left or reloaded: what is not saved is kept in this browser and saved by the next page. */
      readonly canLeave: boolean;
      retry(): void;
    };

type Make = (last: EventId | null) => readonly ReviewEvent[];

interface Waiting {
  readonly make: Make;
  readonly shown: readonly ReviewEvent[];
  readonly done: () => void;
}

/** Delay before a failed write is retried, in milliseconds. */
const RETRY_AFTER = 5000;

/** Writes decisions in order; a decision that is not on disk yet is kept in memory, shown, and retried. */
export class DecisionQueue {
  readonly #store: Pick<Store, 'append'>;
  readonly #rescue: Pick<Store, 'rescue'> | null;
  #isRescued = false;
  readonly #waiting: Waiting[] = [];
  #unread: readonly ReviewEvent[] = [];
  /** Decisions that a reader of the store may not see yet: pending, or just written. */
  readonly shown = new Observable<readonly ReviewEvent[]>([]);
  readonly saving = new Observable<Saving>({ state: 'saved' });
  #running = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(store: Pick<Store, 'append'>, rescue: Pick<Store, 'rescue'> | null = null) {
    this.#store = store;
    this.#rescue = rescue;
  }

  /** Shows the events of `make` at once and queues their write; resolves when the transaction has completed, after any number of retries. */
  add(make: Make): Promise<void> {
    const shown = make(this.shown.get().at(-1)?.id ?? null);
    return new Promise((done) => {
      this.#waiting.push({ make, shown, done });
      if (this.saving.get().state === 'failed') this.#keepForLater();
      this.#run(false);
      this.#changed();
    });
  }

  /** Drops written events that a reader has now seen in the store. */
  seen(article: ArticleId, stored: ReadonlySet<EventId>): void {
    const unread = this.#unread.filter((event) => event.article !== article || !stored.has(event.id));
    if (unread.length === this.#unread.length) return;
    this.#unread = unread;
    this.#changed();
  }

  /** Resolves when the queue is empty; false if its first write has failed. */
  async idle(): Promise<boolean> {
    while (this.#waiting.length > 0) {
      if (this.saving.get().state === 'failed') return false;
      await new Promise<void>((resolve) => {
        const stop = this.saving.subscribe(() => {
          stop();
          resolve();
        });
      });
    }
    return true;
  }

  /** Starts writing; a failed state stays on screen during an automatic retry, and clears when the reviewer asked for it. */
  #run(asked: boolean): void {
    clearTimeout(this.#timer);
    if (this.#running) return;
    this.#running = true;
    // The write starts before the page paints, so that the two run in parallel.
    const writing = this.#write();
    if (asked || this.saving.get().state !== 'failed')
      this.saving.set({ state: 'saving', count: this.#waiting.length });
    this.#changed();
    writing
      .catch((error: unknown) => {
        const { kind, problem } = storeError('', error);
        this.#keepForLater();
        const canLeave = kind === 'superseded' && this.#isRescued;
        const what = canLeave
          ? 'The decision is kept in this browser and will be saved when this page is reloaded.'
          : 'The decision is not saved yet; it is kept on this page.';
        this.saving.set({
          state: 'failed',
          message: problemText({ ...problem, what }),
          canLeave,
          retry: () => this.#run(true),
        });
        // A page that a newer version has superseded can only be reloaded.
        if (kind !== 'superseded') this.#timer = setTimeout(() => this.#run(false), RETRY_AFTER);
        this.#changed();
      })
      .finally(() => {
        this.#running = false;
        // A decision may have been added after the loop looked last.
        if (this.saving.get().state === 'saved' && this.#waiting.length > 0) this.#run(false);
      });
  }

  async #write(): Promise<void> {
    for (let next = this.#waiting[0]; next !== undefined; next = this.#waiting[0]) {
      const written = await this.#store.append(next.make);
      this.#unread = [...this.#unread, ...written];
      this.#waiting.shift();
      next.done();
      if (this.#isRescued) this.#keepForLater();
      const count = this.#waiting.length;
      this.saving.set(count === 0 ? { state: 'saved' } : { state: 'saving', count });
      this.#changed();
    }
  }

  /** Saves unwritten decisions where the next page finds them if this one is closed or crashes. */
  #keepForLater(): void {
    const unsaved = this.#waiting.flatMap((waiting) => waiting.shown);
    this.#isRescued = (this.#rescue?.rescue(unsaved) ?? false) && unsaved.length > 0;
  }

  #changed(): void {
    const shown = [...this.#unread, ...this.#waiting.flatMap((waiting) => waiting.shown)];
    const before = this.shown.get();
    if (shown.length !== before.length || shown.some((event, at) => event !== before[at])) this.shown.set(shown);
    const saving = this.saving.get();
    const count = this.#waiting.length;
    if (saving.state === 'saving' && saving.count !== count) this.saving.set({ state: 'saving', count });
  }
}
