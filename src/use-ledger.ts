import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { ArticleSummary, Revision } from './model/article';
import type { ArticleId } from './model/ids';
import { tallyReview } from './review/count-judged';
import { keepReviews, type Reviews } from './review/keep-reviews';
import type { Decider } from './store/decider';
import { keepCounts } from './store/keep-counts';
import { newReviewer } from './store/new-reviewer';
import type { ReviewerSetting, Store } from './store/store';
import { useLive } from './use-live';
import type { ExtractionJobs } from './worker/extraction-jobs';
import { type ExtractionState, extractionState, readOf } from './worker/extraction-state';
import type { MagnitudeBook } from './worker/magnitude-book';

/** What the ledger is kept by: the store, the queue of decisions, and the engine's answers. */
export interface Works {
  readonly store: Store;
  readonly decider: Decider;
  readonly jobs: ExtractionJobs;
  readonly magnitudes: MagnitudeBook;
}

/** Everything known of the article in view; undefined while loading. */
export interface Ledger extends Reviews {
  readonly id: ArticleId;
  readonly article: { readonly article: ArticleSummary; readonly revision: Revision } | null | undefined;
  readonly extraction: ExtractionState;
  readonly reviewer: ReviewerSetting | undefined;
}

const useExtractionOf = ({ store, jobs }: Works, revision: Revision | undefined): ExtractionState => {
  const kept = useLive(`claims of ${revision?.id}`, async () =>
    revision === undefined ? null : store.extraction(revision.article, revision.id, null),
  );
  const job = useSyncExternalStore(jobs.watch, () => (revision === undefined ? undefined : jobs.job(revision.id)));
  useEffect(() => {
    if (revision !== undefined) void jobs.ensure(revision);
  }, [revision, jobs]);
  return useMemo(() => extractionState(jobs, revision, job, kept), [jobs, revision, job, kept]);
};

/** Keeps everything known of one article live: its text, its claims, and what is decided on them. */
export const useLedgerOf = (works: Works, id: ArticleId): Ledger => {
  const { store, decider, magnitudes } = works;
  const reviewer = useLive('reviewer', () => store.setting('reviewer'));
  useEffect(() => {
    // A store that cannot do this says so itself, and deciding waits.
    if (reviewer === null) store.settingOr('reviewer', newReviewer).catch(() => {});
  }, [reviewer, store]);
  const article = useLive(`article ${id}`, () => store.article(id));
  const revision = useLive(`text ${article?.revision}`, async () =>
    article ? store.revision(article.revision) : null,
  );
  const extraction = useExtractionOf(works, revision ?? undefined);
  const stored = useLive(`events of ${id}`, () => store.events(id));
  const shown = useSyncExternalStore(decider.queue.watch, decider.queue.shown);
  useEffect(() => {
    if (stored !== undefined) decider.queue.seen(id, new Set(stored.map((event) => event.id)));
  }, [stored, id, decider]);
  const magnitudeOf = useSyncExternalStore(magnitudes.watch, magnitudes.lookUp);
  const review = useMemo(() => keepReviews(id), [id]);
  const reviews = review(stored, shown, revision, readOf(extraction), reviewer?.id, magnitudeOf);
  const { placement } = reviews;
  useEffect(() => {
    if (placement && article) return keepCounts(store, article, tallyReview(placement.claims));
  }, [placement, article, store]);
  return useMemo(() => {
    const both = article && revision ? { article, revision } : article === null ? null : undefined;
    return { id, article: both, extraction, reviewer: reviewer ?? undefined, ...reviews };
  }, [id, article, revision, extraction, reviewer, reviews]);
};
