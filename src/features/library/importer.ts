import { type ArticleId, asId } from '../../model/ids';
import { Observable } from '../../model/observable';
import type { ReadText } from '../../model/read-text';
import { failure } from '../../model/result';
import { printText, type TextPrint } from '../../model/text-print';
import { readFile } from '../../read/read-file';
import type { Services } from '../../services';
import { type Doubtful, type Entry, fresh, type ImportItem, type ImportState } from './import-item';
import { PrintIndex } from './print-index';

type Library = Services['library'];

const LOCK = 'claim-ledger import';
/** How many files are kept on disk before the first of them is read, and how many articles go into a transaction. */
const CHUNK = 16;
const BATCH = 40;
/** How long articles wait for their transaction, and how often the page is told, in milliseconds. */
const SOON = 500;
const TELL = 200;

/** Brings files in: each is kept on disk, read, compared with what is there, and kept as an article in the transaction that forgets the file; a closed page goes on with what waits, and nothing comes in twice. */
export class Importer {
  readonly #library: Library;
  #entries: Entry[] = [];
  #prints: Promise<PrintIndex> | null = null;
  readonly state = new Observable<ImportState>({ items: [], done: 0, isRunning: false, stopped: null });
  #stopped: string | null = null;
  /** Up to here files are read, and up to there what they hold is kept. */
  #next = 0;
  #kept = 0;
  #isRunning = false;
  #isCancelled = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(library: Library) {
    this.#library = library;
  }

  /** Goes on with the files that wait on disk from a page that was closed; where another tab brings files in, it is left alone. */
  async resume(): Promise<void> {
    const waiting = await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) =>
      lock === null || this.#isRunning ? [] : this.#library.waiting(),
    );
    for (const each of waiting)
      this.#entries.push({ item: fresh(each.name, false), kept: Promise.resolve(each), file: null });
    if (waiting.length > 0) await this.#run();
  }

  /** Brings in files; what became of each is in the state. */
  async bring(files: readonly File[]): Promise<void> {
    if (!this.#isRunning) this.#keepOnly(this.#entries.filter(({ item }) => item.doubtful.length > 0));
    this.#isCancelled = false;
    const isAlone = files.length === 1;
    let before: Promise<unknown> = Promise.resolve();
    for (let from = 0; from < files.length; from += CHUNK) {
      const chunk = files.slice(from, from + CHUNK);
      const kept = before.then(() => (isAlone || this.#isCancelled ? [] : this.#library.keepWaiting(chunk)));
      // What went wrong is heard when the first of these files has its turn.
      before = kept.catch(() => undefined);
      chunk.forEach((file, at) => {
        const own = kept.then((waiting) => waiting[at] ?? null);
        own.catch(() => undefined);
        this.#entries.push({ item: fresh(file.name, isAlone), kept: own, file });
      });
    }
    await this.#run();
  }

  /** Compares a text that was pasted; null where nothing like it is there. */
  async compare(read: ReadText): Promise<Doubtful | null> {
    const print = printText(read.text);
    const found = (await this.#index()).find(print);
    return found && { ...found, read, print };
  }

  /** Keeps a text as an article of its own, or as a new version of the one given. */
  async keep(read: ReadText, of: ArticleId | null = null): Promise<ArticleId> {
    const print = printText(read.text);
    this.#prints = null;
    if (of !== null) await this.#library.addRevision(of, read);
    const [id] = of === null ? await this.#library.addArticles([{ read, print }]) : [of];
    if (id === undefined) throw new Error('An article was kept without an id.');
    return id;
  }

  /** What to do with a text that is there already, or nearly: `both` keeps it besides, `version` as a new version, `leave` leaves it out. */
  async choose(item: ImportItem, doubtful: Doubtful, how: 'both' | 'version' | 'leave'): Promise<ArticleId | null> {
    const id = how === 'leave' ? null : await this.keep(doubtful.read, how === 'version' ? doubtful.article : null);
    const entry = this.#entries.find((each) => each.item === item);
    if (entry === undefined) return id;
    const left = item.doubtful.filter((each) => each !== doubtful);
    entry.item = { ...item, doubtful: left, articles: id === null ? item.articles : [...item.articles, id] };
    this.#tell();
    if (left.length === 0) await this.#drop([entry]);
    return id;
  }

  /** Goes on after it stopped; files that could not be kept on disk are read from where they are. */
  async goOn(): Promise<void> {
    this.#stopped = null;
    for (const entry of this.#entries.slice(this.#next)) entry.kept = entry.kept.catch(() => null);
    await this.#run();
  }

  /** Reads anew what a file that could not be kept holds. */
  async readAgain(item: ImportItem): Promise<readonly ReadText[]> {
    const entry = this.#entries.find((each) => each.item === item);
    return (entry ? await this.#read(entry) : []).flatMap((result) => (result.ok ? [result.value] : []));
  }

  /** Leaves out every file that is not in yet. */
  async cancel(): Promise<void> {
    this.#isCancelled = true;
    this.#stopped = null;
    this.#tell();
    await this.#drop(this.#entries.splice(this.#next)).catch(this.#stop);
  }

  /** Clears the list; what waits for a choice is left out. */
  forget(): void {
    this.#drop(this.#entries.filter(({ item }) => item.doubtful.length > 0)).catch(() => undefined);
    this.#keepOnly([]);
  }

  #keepOnly(entries: Entry[]): void {
    this.#entries = entries;
    this.#next = entries.length;
    this.#kept = entries.length;
    this.#stopped = null;
    this.#tell();
  }

  /** Forgets files that wait on disk; one that cannot be forgotten is asked about again at the next visit. */
  async #drop(entries: readonly Entry[]): Promise<void> {
    const waiting = await Promise.all(entries.map(({ kept }) => kept.catch(() => null)));
    await this.#library.dropWaiting(waiting.flatMap((each) => each ?? []));
  }

  #index(): Promise<PrintIndex> {
    this.#prints ??= this.#library.prints().then((prints) => new PrintIndex(prints));
    return this.#prints;
  }

  async #run(): Promise<void> {
    if (this.#isRunning || this.#stopped !== null) return;
    this.#isRunning = true;
    this.#tell();
    try {
      await navigator.locks.request(LOCK, () => this.#readAll());
    } catch (error) {
      // What was read and not kept is read again.
      this.#next = this.#kept;
      for (const entry of this.#entries.slice(this.#next)) entry.item = fresh(entry.item.name, entry.item.isAlone);
      this.#stop(error);
    } finally {
      this.#isRunning = false;
      this.#prints = null;
      this.#tell();
    }
    // More may have come while the last were being kept.
    if (this.#next < this.#entries.length) await this.#run();
  }

  async #readAll(): Promise<void> {
    const index = await this.#index();
    // A page that is closed now goes on with every file; what could not be kept on disk is heard at its turn.
    await Promise.allSettled(this.#entries.slice(this.#next).map(({ kept }) => kept));
    let batch: { readonly entry: Entry; readonly read: ReadText; readonly print: TextPrint }[] = [];
    let done: Entry[] = [];
    let since = performance.now();
    let pending = new PrintIndex();
    const flush = async (): Promise<void> => {
      const [kept, files] = [batch, done];
      [batch, done, since, pending] = [[], [], performance.now(), new PrintIndex()];
      const waiting = await Promise.all(files.map((entry) => entry.kept));
      const ids = await this.#library.addArticles(
        kept,
        waiting.flatMap((each) => each ?? []),
      );
      kept.forEach(({ entry, print }, at) => {
        const id = ids[at];
        if (id === undefined) return;
        index.add(id, print);
        entry.item = { ...entry.item, articles: [...entry.item.articles, id] };
      });
      for (const entry of files) entry.item = { ...entry.item, state: 'done' };
      this.#kept = this.#next;
      this.#tell();
    };
    for (let entry = this.#entries[this.#next]; entry !== undefined; entry = this.#entries[this.#next]) {
      entry.item = { ...entry.item, state: 'reading' };
      this.#tell();
      const results = await this.#read(entry);
      // It may have been left out meanwhile.
      if (this.#entries[this.#next] !== entry) continue;
      for (const result of results) {
        if (!result.ok) {
          entry.item = { ...entry.item, problems: [...entry.item.problems, result.problem] };
          continue;
        }
        entry.item = { ...entry.item, notes: [...entry.item.notes, ...(result.value.notes ?? [])] };
        const print = printText(result.value.text);
        // What it is like must have its id first.
        if (pending.find(print) !== null) await flush();
        const found = index.find(print);
        if (found === null) {
          batch.push({ entry, read: result.value, print });
          pending.add(asId<ArticleId>(`${batch.length}`), print);
        } else if (found.isSame && !entry.item.isAlone) {
          entry.item = { ...entry.item, known: [...entry.item.known, found.article] };
        } else {
          const doubtful = { ...found, read: result.value, print };
          entry.item = { ...entry.item, doubtful: [...entry.item.doubtful, doubtful] };
        }
      }
      if (entry.item.doubtful.length === 0) done.push(entry);
      else entry.item = { ...entry.item, state: 'done' };
      this.#next += 1;
      if (batch.length >= BATCH || performance.now() - since > SOON) await flush();
    }
    await flush();
  }

  async #read({ kept, file, item }: Entry): ReturnType<typeof readFile> {
    const waiting = await kept;
    const there = file ?? (waiting && (await this.#library.readWaiting(waiting)));
    if (there !== null) return readFile(there);
    return [failure(`“${item.name}” was not opened.`, 'It was left out in another tab.', 'Open it again.')];
  }

  readonly #stop = (error: unknown): void => {
    this.#stopped = error instanceof Error ? error.message : String(error);
    this.#tell();
  };

  #tell(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      const items = this.#entries.map(({ item }) => item);
      const done = items.filter(({ state }) => state === 'done').length;
      this.state.set({ items, done, isRunning: this.#isRunning, stopped: this.#stopped });
    }, TELL);
  }
}
