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

/** After a failed write, how long until it is tried again unasked, in milliseconds. */
const RETRY_AFTER = 5000;

/** Writes decisions in the order they were made; what is not on disk yet is kept, shown and tried again. */
export class DecisionQueue {
  readonly #store: Pick<Store, 'append'>;
  readonly #rescue: Pick<Store, 'rescue'> | null;
  #isRescued = false;
  readonly #waiting: Waiting[] = [];
  #unread: readonly ReviewEvent[] = [];
  /** The decisions that readers of the store may not see yet: waiting, or written a moment ago. */
  readonly shown = new Observable<readonly ReviewEvent[]>([]);
  readonly saving = new Observable<Saving>({ state: 'saved' });
  #running = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(store: Pick<Store, 'append'>, rescue: Pick<Store, 'rescue'> | null = null) {
    this.#store = store;
    this.#rescue = rescue;
  }

  /** Shows the events of `make` at once and writes them in turn; settles when their transaction completed, however often it takes. */
  add(make: Make): Promise<void> {
    const shown = make(this.shown.get().at(-1)?.id ?? null);
    return new Promise((done) => {
      this.#waiting.push({ make, shown, done });
      if (this.saving.get().state === 'failed') this.#keepForLater();
      this.#run(false);
      this.#changed();
    });
  }

  /** Forgets the written events that a reader has now seen in the store. */
  seen(article: ArticleId, stored: ReadonlySet<EventId>): void {
    const unread = this.#unread.filter((event) => event.article !== article || !stored.has(event.id));
    if (unread.length === this.#unread.length) return;
    this.#unread = unread;
    this.#changed();
  }

  /** Settles when nothing waits; false where the first that waits has failed. */
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

  /** What has failed is said to have failed until it is written, unless the reviewer asked to try again. */
  #run(asked: boolean): void {
    clearTimeout(this.#timer);
    if (this.#running) return;
    this.#running = true;
    // On its way to the disk before the page begins to paint, so that neither waits for the other.
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
        // A page that a newer version has shut out can only be reloaded.
        if (kind !== 'superseded') this.#timer = setTimeout(() => this.#run(false), RETRY_AFTER);
        this.#changed();
      })
      .finally(() => {
        this.#running = false;
        // One that came in after the last look is not left lying.
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

  /** A page that is closed, crashes or must be reloaded leaves behind what it could not write. */
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
