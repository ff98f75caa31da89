import type { ArticleSummary, Revision } from '../model/article';
import type { Extraction } from '../model/claim';
import type { ArticleId, RevisionId } from '../model/ids';
import type { ReadText } from '../model/read-text';
import type { ReviewEvent } from '../model/review-event';
import type { TextPrint } from '../model/text-print';
import type { Reading } from './save-readings';
import type { WaitingFile } from './waiting-files';
import type { ChangedArticles } from './watch-articles';

/** A text that this engine has not read yet. */
export interface Unread {
  readonly article: ArticleId;
  readonly revision: RevisionId;
}

/** Everything kept of one article, as it lies there; the extraction is null where no engine has read its text. */
export interface ArticleRecords {
  readonly article: ArticleSummary;
  readonly text: Revision;
  /** Every text kept of the article, the earliest first. */
  readonly versions: readonly RevisionId[];
  readonly extraction: Extraction | null;
  readonly events: readonly ReviewEvent[];
  /** The database did not take it: it is gone when this page is closed. */
  readonly isOnPageAlone?: true;
}

/** What the library does with many articles at once; every failure is a StoreError. */
export interface LibraryStore {
  /** Keeps texts that were read as articles of their own, and forgets the waiting files they came from, in one transaction; the ids they have. */
  addArticles(
    kept: readonly { readonly read: ReadText; readonly print: TextPrint }[],
    done?: readonly WaitingFile[],
  ): Promise<readonly ArticleId[]>;
  /** Keeps a text as the revision of an article that is under review from now on. */
  addRevision(article: ArticleId, read: ReadText): Promise<void>;
  /** Takes articles off the list together; they can be brought back for 30 days. */
  remove(ids: readonly ArticleId[]): Promise<void>;
  restore(ids: readonly ArticleId[]): Promise<void>;
  /** The articles whose text that engine has not read yet, the earliest brought first. */
  unread(engineVersion: string): Promise<readonly Unread[]>;
  revision(id: RevisionId): Promise<Revision | null>;
  /** Keeps what an engine read, with the counts that lists show, in one transaction. */
  saveReadings(readings: readonly Reading[]): Promise<void>;
  /** Every text kept of an article, the earliest first. */
  revisions(article: ArticleId): Promise<readonly Revision[]>;
  /** Everything kept of the articles whose ids lie between these two, both included; deleted articles are left out. */
  records(from: ArticleId, to: ArticleId): Promise<readonly ArticleRecords[]>;
  /** The print of every article's text under review, those missing made and kept. */
  prints(): Promise<ReadonlyMap<ArticleId, TextPrint>>;
  /** The texts that hold these words, whichever way they are written large or small; null where the signal ended the search. */
  textsWith(words: string, signal: AbortSignal): Promise<ReadonlySet<RevisionId> | null>;
  keepWaiting(files: readonly File[]): Promise<readonly WaitingFile[]>;
  waiting(): Promise<readonly WaitingFile[]>;
  readWaiting(file: WaitingFile): Promise<File | null>;
  dropWaiting(files: readonly WaitingFile[]): Promise<void>;
  /** Tells which articles changed in any way, here or in another tab; returns what ends it. */
  watch(told: (changed: ChangedArticles) => void): () => void;
  /** Tells that a text was kept or deleted; returns what ends it. */
  watchTexts(told: () => void): () => void;
}
