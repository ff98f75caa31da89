import type { Article, ArticleMetadata, Revision } from '../model/article';
import type { Extraction } from '../model/claim';
import type { ArticleId } from '../model/ids';
import { Observable } from '../model/observable';
import type { ArticleRecords } from './library';

/** Articles that could not be written to the database: kept in memory while the page is open. */
export class PageArticles {
  readonly #records = new Observable<ReadonlyMap<ArticleId, ArticleRecords>>(new Map());

  /** The article's records; null if this page holds no article of that id. */
  recordsOf = (id: ArticleId): ArticleRecords | null => this.#records.get().get(id) ?? null;

  /** Calls back at every change; returns what ends it. */
  subscribe = this.#records.subscribe;

  keep(article: Article, text: Revision): void {
    const summary = { ...article, claims: 0, judged: 0 };
    this.#set(article.id, {
      article: summary,
      text,
      versions: [text.id],
      extraction: null,
      events: [],
      isOnPageAlone: true,
    });
  }

  /** Stores the engine's reading with the article; false if this page holds no such article. */
  keepReading(id: ArticleId, extraction: Extraction): boolean {
    const records = this.#records.get().get(id);
    if (records !== undefined) this.#set(id, { ...records, extraction });
    return records !== undefined;
  }

  mend(id: ArticleId, metadata: Partial<ArticleMetadata>): void {
    const records = this.#records.get().get(id);
    if (records !== undefined) this.#set(id, { ...records, article: { ...records.article, ...metadata } });
  }

  forget(id: ArticleId): void {
    this.#set(id, null);
  }

  #set(id: ArticleId, records: ArticleRecords | null): void {
    const others = [...this.#records.get()].filter(([each]) => each !== id);
    this.#records.set(new Map(records === null ? others : [...others, [id, records]]));
  }
}

/** Calls back with an article's records: from the database, or from this page while the database has none or does not answer; returns the unsubscribe function. */
export const watchBoth = (
  page: PageArticles,
  id: ArticleId,
  watchStored: (told: (records: ArticleRecords | null) => void) => () => void,
  told: (records: ArticleRecords | null) => void,
): (() => void) => {
  let stored: ArticleRecords | null | undefined;
  const tell = (): void => {
    const kept = page.recordsOf(id);
    // Just saved: the reading may still be on its way to the database.
    if (stored) told(kept === null ? stored : { ...stored, extraction: stored.extraction ?? kept.extraction });
    else if (kept !== null) told(kept);
    else if (stored === null) told(null);
  };
  const endStored = watchStored((records) => {
    stored = records;
    tell();
  });
  const endPage = page.subscribe(tell);
  tell();
  return () => {
    endStored();
    endPage();
  };
};
