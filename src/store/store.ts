import type { Article, ArticleMetadata, ArticleSummary, Revision } from '../model/article';
import type { Extraction } from '../model/claim';
import type { ArticleId, EventId, ReviewerId, RevisionId } from '../model/ids';
import type { Observable } from '../model/observable';
import type { ReadText } from '../model/read-text';
import type { ReviewEvent } from '../model/review-event';
import type { Settled } from '../review/held';
import type { ArticleRecords, LibraryStore } from './library';

/** The one who decides in this browser profile. */
export interface ReviewerSetting {
  readonly id: ReviewerId;
  readonly name: string;
}

/** Small facts of this browser profile that outlive the page. */
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

/** How the store stands: `superseded` when another tab runs a newer version of the application, `blocked` when another tab's older version holds the database. */
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
  /** From when on it is gone for good; null where it stays until somebody says so, as the article that ships does. */
  readonly keptUntil: number | null;
}

/** The one way to what is kept; every promise of a write settles when its transaction has completed or failed, and fails with a StoreError. */
export interface Store {
  /** The database's name. */
  readonly name: string;
  /** What is done with many articles at once. */
  readonly library: LibraryStore;
  articles(): Promise<readonly ArticleSummary[]>;
  /** Tells everything kept of one article, null where there is none, once it is read and again whenever something of it changed, here or in another tab; returns what ends it. */
  watchArticle(id: ArticleId, told: (records: ArticleRecords | null) => void): () => void;
  /** Adds an article with its text; does nothing where both are there already. */
  addArticle(article: Article, revision: Revision): Promise<void>;
  /** Keeps a text that could not be added on this page alone, where `watchArticle` tells it as any other; the article's id. */
  keepOnPage(read: ReadText, id?: ArticleId): ArticleId;
  /** Adds an article that the page alone keeps. */
  keepFromPage(id: ArticleId): Promise<void>;
  mendMetadata(id: ArticleId, metadata: Partial<ArticleMetadata>): Promise<void>;
  /** Takes the article off the list; it can be brought back for 30 days. */
  removeArticle(id: ArticleId): Promise<void>;
  restoreArticle(id: ArticleId): Promise<void>;
  /** The deleted articles that can still be brought back, the last deleted first. */
  deletedArticles(): Promise<readonly DeletedArticle[]>;
  /** Deletes for good an article that was deleted before, with its text and every decision on it; does nothing to any other. */
  purgeArticle(id: ArticleId): Promise<void>;
  /** Counts for the list of articles; derived, so the last writer holds. */
  saveCounts(id: ArticleId, counts: Partial<Pick<ArticleSummary, 'claims' | 'judged' | 'workedAt'>>): Promise<void>;
  /** Null where that engine has not read that text yet; without an engine version, the reading kept last. */
  extraction(article: ArticleId, revision: RevisionId, engineVersion: string | null): Promise<Extraction | null>;
  saveExtraction(article: ArticleId, revision: RevisionId, extraction: Extraction): Promise<void>;
  /** The article's events in order. */
  events(article: ArticleId): Promise<readonly ReviewEvent[]>;
  /** Writes what `make` returns in one transaction and moves the clock; `make` is given the last event id that any tab of this profile wrote or obeyed, null where there is none. */
  append(make: (last: EventId | null) => readonly ReviewEvent[]): Promise<readonly ReviewEvent[]>;
  /** Keeps decisions that could not be written where the next page of any version finds and writes them, in place of those kept before; false where that fails too. */
  rescue(events: readonly ReviewEvent[]): boolean;
  /** Takes in events from elsewhere: the union of sets, with those dated ahead of `now` held apart. */
  receive(events: readonly ReviewEvent[], now: number): Promise<Received>;
  /** The events held apart. */
  held(): Promise<readonly ReviewEvent[]>;
  /** Lets in events held apart, with what they need, under stamps of today; from then on they are obeyed. */
  release(ids: readonly EventId[], now: number): Promise<void>;
  /** Drops events held apart; they do not come back with the file that brought them. */
  discard(ids: readonly EventId[]): Promise<void>;
  setting<Key extends keyof Settings>(key: Key): Promise<Settings[Key] | null>;
  /** The setting, made and kept where there is none yet; all tabs get the same. */
  settingOr<Key extends keyof Settings>(key: Key, make: () => Settings[Key]): Promise<Settings[Key]>;
  saveSetting<Key extends keyof Settings>(key: Key, value: Settings[Key]): Promise<void>;
  readonly state: Observable<StoreState>;
  /** Kept up to date, here and in other tabs, for as long as anybody subscribes; undefined while loading, the last answer where the store has since failed. */
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
