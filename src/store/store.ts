import type { Article, ArticleMetadata, ArticleSummary, Revision } from '../model/article';
import type { Extraction } from '../model/claim';
import type { ArticleId, EventId, ReviewerId, RevisionId } from '../model/ids';
import type { Observable } from '../model/observable';
import type { ReadText } from '../model/read-text';
import type { ReviewEvent } from '../model/review-event';
import type { Settled } from '../review/held';
import type { ArticleRecords, LibraryStore } from './library';

/** The reviewer of this browser profile. */
export interface ReviewerSetting {
  readonly id: ReviewerId;
  readonly name: string;
}

/** Settings of this browser profile. */
export interface Settings {
  readonly reviewer: ReviewerSetting;
  /** The last event id that any tab of this profile wrote or obeyed. */
  readonly clock: EventId;
  /** When the last backup was taken, in milliseconds since the epoch. */
  readonly backupAt: number;
  /** What became of the events held apart that somebody let in or discarded. */
  readonly settled: Settled;
  /** Whether the browser was asked to keep the storage, and what it said. */
  readonly persisted: boolean;
}

/** State of the database: `superseded` if a newer version runs in another tab, `blocked` if an older version in another tab holds it open. */
export type StoreState = 'open' | 'blocked' | 'superseded';

/** How many events came in by import, how many were there already, and how many are held apart because they are dated ahead of this clock. */
export interface Received {
  readonly added: number;
  readonly known: number;
  readonly held: number;
}

/** What came in with a backup: the articles that were not here, and the events. */
export interface TakenIn extends Received {
  readonly articles: number;
}

/** An article that was deleted and can still be brought back. */
export interface DeletedArticle extends ArticleSummary {
  /** When it was deleted, in milliseconds since the epoch. */
  readonly removedAt: number;
  /** When it is deleted for good; null if only by hand, like the bundled article. */
  readonly keptUntil: number | null;
}

/** The only access to stored data; a write resolves when its transaction has completed, and rejects with a StoreError. */
export interface Store {
  /** The database's name. */
  readonly name: string;
  /** What is done with many articles at once. */
  readonly library: LibraryStore;
  articles(): Promise<readonly ArticleSummary[]>;
  /** Calls back with an article's records, null if there is none: once read, and at every change in this tab or another; returns the unsubscribe function. */
  watchArticle(id: ArticleId, told: (records: ArticleRecords | null) => void): () => void;
  /** Adds an article with its text; does nothing where both are there already. */
  addArticle(article: Article, revision: Revision): Promise<void>;
  /** Keeps a text that could not be stored in this page's memory, where `watchArticle` finds it like any other; returns the article's id. */
  keepOnPage(read: ReadText, id?: ArticleId): ArticleId;
  /** Stores an article that is in this page's memory only. */
  keepFromPage(id: ArticleId): Promise<void>;
  mendMetadata(id: ArticleId, metadata: Partial<ArticleMetadata>): Promise<void>;
  /** Takes the article off the list; it can be brought back for 30 days. */
  removeArticle(id: ArticleId): Promise<void>;
  restoreArticle(id: ArticleId): Promise<void>;
  /** The deleted articles that can still be brought back, the last deleted first. */
  deletedArticles(): Promise<readonly DeletedArticle[]>;
  /** Deletes for good an article that was deleted before, with its text and every decision on it; does nothing to any other. */
  purgeArticle(id: ArticleId): Promise<void>;
  /** Stores the counts for the list of articles; they are derived, so the last writer wins. */
  saveCounts(id: ArticleId, counts: Partial<Pick<ArticleSummary, 'claims' | 'judged' | 'workedAt'>>): Promise<void>;
  /** That engine's reading of the text, or the latest one if no version is given; null if there is none. */
  extraction(article: ArticleId, revision: RevisionId, engineVersion: string | null): Promise<Extraction | null>;
  saveExtraction(article: ArticleId, revision: RevisionId, extraction: Extraction): Promise<void>;
  /** The article's events in order. */
  events(article: ArticleId): Promise<readonly ReviewEvent[]>;
  /** Writes what `make` returns in one transaction and moves the clock; `make` is given the last event id that any tab of this profile wrote or obeyed, null where there is none. */
  append(make: (last: EventId | null) => readonly ReviewEvent[]): Promise<readonly ReviewEvent[]>;
  /** Saves decisions that could not be written where the next page, of any version, finds them; replaces those saved before; false if that fails too. */
  rescue(events: readonly ReviewEvent[]): boolean;
  /** Merges events from elsewhere as a union; events dated after `now` are held apart. */
  receive(events: readonly ReviewEvent[], now: number): Promise<Received>;
  /** The events held apart. */
  held(): Promise<readonly ReviewEvent[]>;
  /** Accepts held events, with those they depend on, under new ids of today. */
  release(ids: readonly EventId[], now: number): Promise<void>;
  /** Deletes held events; importing the same file again does not bring them back. */
  discard(ids: readonly EventId[]): Promise<void>;
  setting<Key extends keyof Settings>(key: Key): Promise<Settings[Key] | null>;
  /** The setting, created if missing; all tabs get the same value. */
  settingOr<Key extends keyof Settings>(key: Key, make: () => Settings[Key]): Promise<Settings[Key]>;
  saveSetting<Key extends keyof Settings>(key: Key, value: Settings[Key]): Promise<void>;
  readonly state: Observable<StoreState>;
  /** Live values across tabs, updated while anybody subscribes; undefined while loading, the last value if the store fails. */
  readonly live: {
    /** Every article, newest first. */
    readonly articles: Observable<readonly ArticleSummary[] | undefined>;
    readonly deletedArticles: Observable<readonly DeletedArticle[] | undefined>;
    readonly held: Observable<readonly ReviewEvent[] | undefined>;
    readonly reviewer: Observable<ReviewerSetting | null | undefined>;
    readonly backupAt: Observable<number | null | undefined>;
  };
  close(): void;
}
