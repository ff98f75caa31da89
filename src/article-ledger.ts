import type { ArticleSummary, Revision } from './model/article';
import type { Extraction } from './model/claim';
import type { ArticleId, RevisionId } from './model/ids';
import { Observable } from './model/observable';
import { tallyReview } from './review/count-judged';
import { keepReviews, type Reviews } from './review/keep-reviews';
import type { Placement } from './review/place';
import type { Decider } from './store/decider';
import { keepCounts } from './store/keep-counts';
import type { ArticleRecords } from './store/library';
import type { ProfileReviewer } from './store/profile-reviewer';
import type { ReviewerSetting, Store } from './store/store';
import type { ExtractionJob, ExtractionJobs } from './worker/extraction-jobs';
import { type ExtractionState, extractionState, notAsked, readOf } from './worker/extraction-state';
import type { MagnitudeLookup } from './worker/magnitude-lookup';

/** The sources of an article's ledger. */
export interface LedgerSources {
  readonly store: Store;
  readonly decider: Decider;
  readonly reviewer: ProfileReviewer;
  readonly jobs: ExtractionJobs;
  readonly magnitudes: MagnitudeLookup;
}

/** Everything known of one article. */
export interface Ledger extends Reviews {
  readonly id: ArticleId;
  /** Undefined while loading, null where there is none. */
  readonly article:
    | {
        readonly article: ArticleSummary;
        readonly revision: Revision;
        /** Every text kept of the article, the earliest first. */
        readonly versions: readonly RevisionId[];
        /** The database did not take it: it is gone when this page is closed. */
        readonly isOnPageAlone: boolean;
      }
    | null
    | undefined;
  readonly extraction: ExtractionState;
  readonly reviewer: ReviewerSetting | undefined;
}

/** Memoises the last call: recomputes only if an argument has changed. */
const keepLast = <Of extends readonly unknown[], Value>(make: (...of: Of) => Value): ((...of: Of) => Value) => {
  let last: { readonly of: Of; readonly value: Value } | null = null;
  return (...of) => {
    if (last?.of.every((each, at) => each === of[at]) !== true) last = { of, value: make(...of) };
    return last.value;
  };
};

/** The ledger of one article, unsaved decisions included, updated while anybody subscribes. */
export const openLedger = (sources: LedgerSources, id: ArticleId): Observable<Ledger> => {
  const { store, decider, reviewer, jobs, magnitudes } = sources;
  const nothing = { placement: undefined, nextUndo: null, nextRedo: null };
  return new Observable<Ledger>(
    { id, article: undefined, extraction: notAsked, reviewer: undefined, ...nothing },
    (set) => {
      let records: ArticleRecords | null | undefined;
      let asked: RevisionId | null = null;
      let stopCounting = (): void => {};
      const reviewsOf = keepReviews(id);
      const articleOf = keepLast(
        (article: ArticleSummary, revision: Revision, versions: readonly RevisionId[], isOnPageAlone: boolean) => ({
          article,
          revision,
          versions,
          isOnPageAlone,
        }),
      );
      const readingOf = keepLast(
        (text: Revision | undefined, job: ExtractionJob | undefined, read: Extraction | null) =>
          extractionState(jobs, text, job, read),
      );
      const ledgerOf = keepLast(
        (
          article: Ledger['article'],
          extraction: ExtractionState,
          who: Ledger['reviewer'],
          reviews: Reviews,
        ): Ledger => ({
          id,
          article,
          extraction,
          reviewer: who,
          ...reviews,
        }),
      );
      const count = keepLast((article: Ledger['article'], placement: Placement | undefined) => {
        stopCounting();
        if (article && placement) stopCounting = keepCounts(store, article.article, tallyReview(placement.claims));
      });
      const update = (): void => {
        const { article, text, versions, extraction: read = null, events, isOnPageAlone = false } = records ?? {};
        const found = article && text && versions ? articleOf(article, text, versions, isOnPageAlone) : undefined;
        const extraction = readingOf(text, text && jobs.job(text.id), read);
        const who = reviewer.known.get();
        const shown = decider.queue.shown.get();
        const reviews = reviewsOf(events, shown, text, readOf(extraction), who?.id, magnitudes.lookUp.get());
        set(ledgerOf(records === null ? null : found, extraction, who, reviews));
        count(found, reviews.placement);
      };
      const ends = [
        ...[decider.queue.shown, jobs, magnitudes.lookUp, reviewer.known].map((each) => each.subscribe(update)),
        store.watchArticle(id, (told) => {
          records = told;
          if (told !== null) decider.queue.seen(id, new Set(told.events.map((event) => event.id)));
          update();
          if (told === null || told.text.id === asked) return;
          asked = told.text.id;
          void jobs.ensure(told.text, told.extraction);
        }),
      ];
      update();
      return () => {
        for (const end of ends) end();
        stopCounting();
      };
    },
  );
};

/** The ledger of the article in view; it keeps the previous article until the next is read. */
export class LedgerInView {
  /** Null until the first article is read. */
  readonly state = new Observable<Ledger | null>(null);
  readonly #sources: LedgerSources;
  #id: ArticleId | null = null;
  #end = (): void => {};

  constructor(sources: LedgerSources) {
    this.#sources = sources;
  }

  /** Brings an article into view. */
  show(id: ArticleId): void {
    if (id === this.#id) return;
    this.leave();
    this.#id = id;
    const ledger = openLedger(this.#sources, id);
    const take = (): void => {
      const now = ledger.get();
      if (now.article !== undefined || this.state.get() === null) this.state.set(now);
    };
    this.#end = ledger.subscribe(take);
    take();
  }

  /** Unsubscribes; the last state stays. */
  leave(): void {
    this.#end();
    this.#id = null;
  }
}
