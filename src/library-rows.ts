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

/** The loaded articles, null for deleted ones; a new object when enough has changed to show. */
export interface Loaded {
  readonly byArticle: ReadonlyMap<ArticleId, LoadedArticle | null>;
}

/** How many articles are read at once. */
const SLICE = 24;
/** Changes are collected for this long before their articles are read again (ms). */
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

/** Splits the wanted ids into runs of neighbours among all ids, each short enough for one query. */
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

/** Loads the claims of many articles as rows, in slices that keep the page responsive; reloads only articles that changed. */
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
    // Changes are recorded even without subscribers, so that the next one sees them.
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

  /** Sets which articles to load, among all. */
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
      // Loaded rows stay on screen; the store reports its own failure.
      .then(
        () => true,
        () => false,
      )
      .then((isLoaded) => {
        this.#isRunning = false;
        // A request may have come in while the last run was ending.
        if (isLoaded && runsOf(this.#missing(), this.#all).length > 0) this.#start();
      });
  }

  async #load(): Promise<void> {
    let unshown = 0;
    for (let runs = runsOf(this.#missing(), this.#all); runs.length > 0; runs = runsOf(this.#missing(), this.#all)) {
      for (const run of runs) {
        await this.#read(run);
        unshown += run.length;
        // The first slice is shown at once, later ones each time the number of articles has grown fourfold.
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

/** The rows of that library, shared by all screens. */
export const libraryRowsOf = (library: LibraryStore): LibraryRows => {
  const rows = known.get(library) ?? new LibraryRows(library);
  known.set(library, rows);
  return rows;
};
