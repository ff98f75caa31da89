import type { Revision } from '../model/article';
import type { Extraction } from '../model/claim';
import type { ArticleId, RevisionId } from '../model/ids';
import { Observable } from '../model/observable';
import { type Problem, problemText, type Result } from '../model/result';

interface Unread {
  readonly article: ArticleId;
  readonly revision: RevisionId;
}

/** Where texts are read from and claims stored. */
export interface ReadingStore {
  unread(engineVersion: string): Promise<readonly Unread[]>;
  revision(id: RevisionId): Promise<Revision | null>;
  saveReadings(readings: readonly (Unread & { readonly extraction: Extraction })[]): Promise<void>;
  /** Calls back where a text came; returns what ends it. */
  watchTexts(told: () => void): () => void;
}

/** The pool of workers that reads. */
export interface Readers {
  readonly size: number;
  version(): Promise<Result<string>>;
  extract(asks: Pick<Revision, 'article' | 'text' | 'blocks'>, signal?: AbortSignal): Promise<Result<Extraction>>;
}

/** The state of background reading. */
export interface ReadingState {
  /** How many articles were read since the queue was last empty. */
  readonly done: number;
  /** Those that are left. */
  readonly unread: ReadonlySet<ArticleId>;
  /** Paused by the reviewer. */
  readonly paused: boolean;
  /** Why it stopped, in words; null if it did not. */
  readonly problem: string | null;
  /** The articles whose text the engine could not read, with why. */
  readonly failed: ReadonlyMap<ArticleId, string>;
}

const LOCK = 'claim-ledger reading';
/** The most readings per transaction, and how long the first waits for the others (ms). */
const BATCH = 16;
const SOON = 700;
/** A new text is left to the view that opens it for this long (ms). */
const SETTLE = 400;

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Reads every article that today's engine has not read yet, in one tab at a time. The work to do is queried from the store each time, so that a closed page loses nothing and nothing is stored twice. */
export class BackgroundReading {
  readonly #readers: Readers;
  readonly #store: ReadingStore;
  readonly #isBusy: (revision: RevisionId) => boolean;
  readonly state = new Observable<ReadingState>({
    done: 0,
    unread: new Set(),
    paused: false,
    problem: null,
    failed: new Map(),
  });
  #wake: () => void = () => undefined;
  #isDue = true;
  #stop = new AbortController();

  /** `isBusy` tells that somebody is reading that text already. */
  constructor(readers: Readers, store: ReadingStore, isBusy: (revision: RevisionId) => boolean = () => false) {
    this.#readers = readers;
    this.#store = store;
    this.#isBusy = isBusy;
  }

  /** Starts in this tab, or when the tab that does the work is closed; returns the stop function. */
  start(locks: LockManager = navigator.locks): () => void {
    const leave = new AbortController();
    const { signal } = leave;
    const held = locks.request(LOCK, { signal }, async () => {
      this.#isDue = true;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const forget = this.#store.watchTexts(() => {
        timer ??= setTimeout(() => {
          timer = undefined;
          this.#isDue = true;
          // There may be disk space again.
          if (this.state.get().problem !== null) this.resume();
          else this.#wake();
        }, SETTLE);
      });
      while (!signal.aborted) {
        if (this.#isDue && !this.state.get().paused && this.state.get().problem === null) {
          this.#isDue = false;
          await this.#round();
        } else await new Promise<void>((wake) => (this.#wake = wake));
      }
      clearTimeout(timer);
      forget();
    });
    // Aborted while waiting for the lock: no failure.
    held.catch(() => undefined);
    return () => {
      leave.abort();
      this.#stop.abort();
      this.#wake();
    };
  }

  /** Pauses; texts being read are dropped and read again later. */
  pause(): void {
    this.#set({ paused: true });
    this.#stop.abort();
  }

  /** Goes on after a pause or a problem. */
  resume(): void {
    this.#set({ paused: false, problem: null, failed: new Map() });
    this.#stop = new AbortController();
    this.#isDue = true;
    this.#wake();
  }

  async #round(): Promise<void> {
    try {
      const version = await this.#readers.version();
      if (!version.ok) return this.#set({ problem: problemText(version.problem) });
      const unread = await this.#store.unread(version.value);
      const queue = unread.filter(({ article }) => !this.state.get().failed.has(article));
      if (queue.length === 0) return this.#set({ unread: new Set(), done: 0 });
      this.#set({ unread: new Set(queue.map(({ article }) => article)) });
      await this.#readAll(queue);
    } catch (error) {
      this.#set({ problem: wordsOf(error) });
    }
  }

  async #readAll(queue: readonly Unread[]): Promise<void> {
    const { signal } = this.#stop;
    const read: (Unread & { readonly extraction: Extraction })[] = [];
    let next = 0;
    let since = 0;
    let saving: Promise<void> = Promise.resolve();
    const save = (): Promise<void> => {
      const batch = read.splice(0);
      if (batch.length === 0) return saving;
      saving = saving.then(async () => {
        await this.#store.saveReadings(batch);
        this.#set({ unread: this.#without(batch), done: this.state.get().done + batch.length });
      });
      return saving;
    };
    const work = async (): Promise<void> => {
      for (let task = queue[next]; task !== undefined && !signal.aborted; task = queue[next]) {
        next += 1;
        if (this.#isBusy(task.revision)) {
          this.#set({ unread: this.#without([task]) });
          continue;
        }
        const text = await this.#store.revision(task.revision);
        const result = text === null ? null : await this.#readers.extract(text, signal);
        if (signal.aborted) return;
        if (result === null) continue;
        if (!result.ok) this.#fail(task.article, result.problem);
        else {
          if (read.length === 0) since = Date.now();
          read.push({ ...task, extraction: result.value });
        }
        // Reading goes on while the batch before is being written; one that fails ends the round.
        if (read.length >= BATCH || Date.now() - since > SOON) save().catch(() => this.#stop.abort());
      }
    };
    await Promise.all(Array.from({ length: this.#readers.size + 1 }, work));
    await save();
  }

  #fail(article: ArticleId, problem: Problem): void {
    const failed = new Map([...this.state.get().failed, [article, problemText(problem)] as const]);
    this.#set({ failed, unread: this.#without([{ article }]) });
  }

  #without(read: readonly { readonly article: ArticleId }[]): ReadonlySet<ArticleId> {
    const unread = new Set(this.state.get().unread);
    for (const { article } of read) unread.delete(article);
    return unread;
  }

  #set(part: Partial<ReadingState>): void {
    this.state.set({ ...this.state.get(), ...part });
  }
}
