import type { ArticleSummary, Revision } from './model/article';
import type { ArticleId, RevisionId } from './model/ids';
import { Observable } from './model/observable';
import { takeTurns } from './model/take-turns';
import { foldEvents } from './review/fold';
import { place } from './review/place';
import type { SignOff } from './review/sign-off';
import type { ArticleRecords, LibraryStore } from './store/library';
import { type ClaimRow, toRows } from './view/row';

/** An article that is loaded, with the rows of its claims: none where no engine has read it. */
export interface LoadedArticle {
  readonly article: ArticleSummary;
  /** The text under review. */
  readonly revision: Revision;
  readonly versions: readonly RevisionId[];
  /** Whether an engine has read the text. */
  readonly isRead: boolean;
  /** In story order. */
  readonly rows: readonly ClaimRow[];
  readonly signOff: SignOff | null;
}

/** The articles that are loaded, null for those that are gone; a new object whenever that changed enough to be shown. */
export interface Loaded {
  readonly byArticle: ReadonlyMap<ArticleId, LoadedArticle | null>;
}

/** How many articles are read at once. */
const SLICE = 24;
/** How long changes are gathered before their articles are read again, in milliseconds. */
const GATHER = 250;

const loadedOf = ({ article, text, versions, extraction, events }: ArticleRecords): LoadedArticle => {
  const { claims, signOff } =
    extraction === null ? { claims: [], signOff: null } : place(foldEvents(events), text, extraction);
  return {
    article,
    revision: text,
    versions,
    isRead: extraction !== null,
    rows: toRows(claims, text.text, article),
    signOff,
  };
};

/** The ids in runs that lie side by side among all ids, each short enough for one reading. */
const runsOf = (wanted: ReadonlySet<ArticleId>, all: readonly ArticleId[]): ArticleId[][] => {
  const runs: ArticleId[][] = [];
  let run: ArticleId[] = [];
  for (const id of [...all].sort()) {
    if (wanted.has(id) && run.length < SLICE) run.push(id);
    else {
      if (run.length > 0) runs.push(run);
      run = wanted.has(id) ? [id] : [];
    }
  }
  return run.length > 0 ? [...runs, run] : runs;
};

/** Loads the claims of many articles as rows, in slices that let keys and paints through, and again only where an article changed. */
export class LibraryRows {
  /** Loading goes on for as long as anybody subscribes. */
  readonly state: Observable<Loaded>;
  readonly #library: LibraryStore;
  readonly #articles = new Map<ArticleId, LoadedArticle | null>();
  readonly #stale = new Set<ArticleId>();
  #wanted: ReadonlySet<ArticleId> = new Set();
  #all: readonly ArticleId[] = [];
  #isWatched = false;
  #isRunning = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(library: LibraryStore) {
    this.#library = library;
    // What changes while nobody looks must be known when somebody does.
    library.watch((changed) => {
      for (const id of changed ?? this.#articles.keys()) this.#stale.add(id);
      clearTimeout(this.#timer);
      if (this.#isWatched) this.#timer = setTimeout(() => this.#start(), GATHER);
    });
    this.state = new Observable<Loaded>({ byArticle: new Map() }, () => {
      this.#isWatched = true;
      this.#start();
      return () => {
        this.#isWatched = false;
      };
    });
  }

  /** Says which articles the page shows, among all there are. */
  want = (wanted: ReadonlySet<ArticleId>, all: readonly ArticleId[]): void => {
    this.#wanted = wanted;
    this.#all = all;
    this.#start();
  };

  #missing(): ReadonlySet<ArticleId> {
    return new Set([...this.#wanted].filter((id) => !this.#articles.has(id) || this.#stale.has(id)));
  }

  #start(): void {
    if (this.#isRunning || !this.#isWatched) return;
    this.#isRunning = true;
    this.#load()
      // What was loaded stays on screen; the store's own notices say what is wrong with it.
      .then(
        () => true,
        () => false,
      )
      .then((isLoaded) => {
        this.#isRunning = false;
        // What was wanted while the last was ending found it still running.
        if (isLoaded && runsOf(this.#missing(), this.#all).length > 0) this.#start();
      });
  }

  async #load(): Promise<void> {
    let unshown = 0;
    for (let runs = runsOf(this.#missing(), this.#all); runs.length > 0; runs = runsOf(this.#missing(), this.#all)) {
      for (const run of runs) {
        await this.#read(run);
        unshown += run.length;
        // The first slice is shown at once, later ones whenever there is four times as much to see.
        if (unshown * 4 > this.#articles.size * 3) {
          this.#show();
          unshown = 0;
        }
        if (!this.#isWatched) return;
      }
    }
    if (unshown > 0) this.#show();
  }

  async #read(run: readonly ArticleId[]): Promise<void> {
    const [from, to] = [run[0], run.at(-1)];
    if (from === undefined || to === undefined) return;
    for (const id of run) this.#stale.delete(id);
    const records = await this.#library.records(from, to);
    const found = new Map(records.map((each) => [each.article.id, each]));
    const rest = takeTurns();
    for (const id of run) {
      const each = found.get(id);
      this.#articles.set(id, each === undefined ? null : loadedOf(each));
      await rest();
    }
  }

  #show(): void {
    this.state.set({ byArticle: new Map(this.#articles) });
  }
}

const known = new WeakMap<LibraryStore, LibraryRows>();

/** The rows of that library; what was loaded for one screen serves the next. */
export const libraryRowsOf = (library: LibraryStore): LibraryRows => {
  const rows = known.get(library) ?? new LibraryRows(library);
  known.set(library, rows);
  return rows;
};
