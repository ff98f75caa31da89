import type { Article, ArticleMetadata, Revision } from '../model/article';
import type { Extraction } from '../model/claim';
import type { ArticleId } from '../model/ids';
import { Observable } from '../model/observable';
import type { ArticleRecords } from './library';

/** Articles that the database did not take: this page keeps them for as long as it is open. */
export class PageArticles {
  readonly #records = new Observable<ReadonlyMap<ArticleId, ArticleRecords>>(new Map());

  /** Everything known of such an article; null where the page keeps none of that id. */
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

  /** Keeps what the engine read of it beside it; false where the page keeps no such article. */
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

/** Tells an article's records as `watchStored` does, and while the database has none of it, or does not answer, those that the page keeps; returns what ends it. */
export const watchBoth = (
  page: PageArticles,
  id: ArticleId,
  watchStored: (told: (records: ArticleRecords | null) => void) => () => void,
  told: (records: ArticleRecords | null) => void,
): (() => void) => {
  let stored: ArticleRecords | null | undefined;
  const tell = (): void => {
    const kept = page.recordsOf(id);
    // Saved a moment ago, its reading on the way.
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
