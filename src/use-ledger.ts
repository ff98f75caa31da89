import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { ArticleSummary, Revision } from './model/article';
import type { ArticleId, RevisionId } from './model/ids';
import { tallyReview } from './review/count-judged';
import { keepReviews, type Reviews } from './review/keep-reviews';
import type { Decider } from './store/decider';
import { keepCounts } from './store/keep-counts';
import type { ArticleRecords } from './store/library';
import type { ProfileReviewer } from './store/profile-reviewer';
import type { ReviewerSetting, Store } from './store/store';
import { useLive } from './use-live';
import type { ExtractionJobs } from './worker/extraction-jobs';
import { type ExtractionState, extractionState, readOf } from './worker/extraction-state';
import type { MagnitudeBook } from './worker/magnitude-book';

/** What the ledger is kept by: the store, the queue of decisions, and the engine's answers. */
export interface Works {
  readonly store: Store;
  readonly decider: Decider;
  readonly reviewer: ProfileReviewer;
  readonly jobs: ExtractionJobs;
  readonly magnitudes: MagnitudeBook;
}

/** Everything known of the article in view; undefined while loading. */
export interface Ledger extends Reviews {
  readonly id: ArticleId;
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

/** What is kept of the article, live; undefined while it is read. */
const useRecordsOf = ({ store, jobs }: Works, id: ArticleId): ArticleRecords | null | undefined => {
  const [kept, keep] = useState<{ readonly id: ArticleId; readonly records: ArticleRecords | null }>();
  useEffect(() => {
    let asked: RevisionId | null = null;
    return store.watchArticle(id, (records) => {
      keep({ id, records });
      if (records === null || records.text.id === asked) return;
      asked = records.text.id;
      void jobs.ensure(records.text, records.extraction);
    });
  }, [id, store, jobs]);
  return kept?.id === id ? kept.records : undefined;
};

/** Keeps everything known of one article live: its text, its claims, and what is decided on them. */
export const useLedgerOf = (works: Works, id: ArticleId): Ledger => {
  const { store, decider, jobs, magnitudes } = works;
  const reviewer = useSyncExternalStore(works.reviewer.watch, works.reviewer.now);
  useEffect(() => void works.reviewer.open(), [works]);
  // Renamed in another tab.
  const stored = useLive('reviewer', () => store.setting('reviewer'));
  useEffect(() => {
    if (stored) works.reviewer.follow(stored);
  }, [stored, works]);
  const records = useRecordsOf(works, id);
  const { article, text, versions, extraction: read, events: log, isOnPageAlone = false } = records ?? {};
  const job = useSyncExternalStore(jobs.watch, () => text && jobs.job(text.id));
  const extraction = useMemo(() => extractionState(jobs, text, job, read), [jobs, text, job, read]);
  const shown = useSyncExternalStore(decider.queue.watch, decider.queue.shown);
  useEffect(() => {
    if (log !== undefined) decider.queue.seen(id, new Set(log.map((event) => event.id)));
  }, [log, id, decider]);
  const magnitudeOf = useSyncExternalStore(magnitudes.watch, magnitudes.lookUp);
  const review = useMemo(() => keepReviews(id), [id]);
  const reviews = review(log, shown, text, readOf(extraction), reviewer?.id, magnitudeOf);
  const { placement } = reviews;
  useEffect(() => {
    if (placement && article) return keepCounts(store, article, tallyReview(placement.claims));
  }, [placement, article, store]);
  const isGone = records === null;
  const found = useMemo(
    () =>
      isGone ? null : article && text && versions ? { article, revision: text, versions, isOnPageAlone } : undefined,
    [isGone, article, text, versions, isOnPageAlone],
  );
  return useMemo(
    () => ({ id, article: found, extraction, reviewer, ...reviews }),
    [id, found, extraction, reviewer, reviews],
  );
};
