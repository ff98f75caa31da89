import { useLiveQuery } from 'dexie-react-hooks';
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import type { ArticleMetadata, ArticleSummary, Revision } from './model/article';
import { bundledArticleId } from './model/bundled-article';
import type { ArticleId } from './model/ids';
import type { ReadText } from './model/read-text';
import type { ViewState } from './model/view-state';
import { countJudged } from './review/count-judged';
import { type HeldAct, listHeld } from './review/held';
import { keepReviews, type Reviews } from './review/keep-reviews';
import type { Placement } from './review/place';
import { addArticle } from './store/add-article';
import { type BackingUp, backingUp } from './store/backing-up';
import { Decider } from './store/decider';
import { type Decisions, decisionsAt } from './store/deciding';
import type { Saving } from './store/decision-queue';
import { holdPageOpen } from './store/hold-page-open';
import { keepCounts } from './store/keep-counts';
import { newReviewer, renameReviewer } from './store/new-reviewer';
import type { DeletedArticle, ReviewerSetting, Store, StoreState } from './store/store';
import { currentQuery, watchQuery, writeQuery } from './store/url-query';
import { keepView } from './view/keep-view';
import { type Step, stepView } from './view/step-view';
import type { BackgroundReading } from './worker/background-reading';
import { ExtractionJobs } from './worker/extraction-jobs';
import { type ExtractionState, extractionState, notAsked, readOf } from './worker/extraction-state';
import type { Extractor } from './worker/extractor';
import { MagnitudeBook } from './worker/magnitude-book';
import { fetchReading, startReading } from './worker/start-reading';

/** What the page does besides deciding. */
export interface Services {
  readonly store: Store;
  readonly extractor: Extractor;
  /** What reads in the background; fetched after the first paint. */
  readonly reading: Promise<BackgroundReading>;
  /** Keeps a text that was read as an article of its own. */
  addArticle(read: ReadText): Promise<ArticleId>;
  mendMetadata(id: ArticleId, metadata: Partial<ArticleMetadata>): Promise<void>;
}

/** Deciding on the article in view, undo and redo named. */
export type Deciding = Decisions & Pick<Reviews, 'nextUndo' | 'nextRedo'>;

interface Running extends Services {
  readonly decider: Decider;
  readonly jobs: ExtractionJobs;
  readonly magnitudes: MagnitudeBook;
}

/** Everything known of the article in view; undefined while loading. */
interface Ledger extends Reviews {
  readonly id: ArticleId;
  readonly article: { readonly article: ArticleSummary; readonly revision: Revision } | null | undefined;
  readonly extraction: ExtractionState;
  readonly reviewer: ReviewerSetting | undefined;
}

const RunningContext = createContext<Running | null>(null);
const LedgerContext = createContext<Ledger | null>(null);

const given = <Value,>(value: Value | null): Value => {
  if (value === null) throw new Error('No ServicesProvider above this component.');
  return value;
};
const useRunning = (): Running => given(useContext(RunningContext));
const useLedger = (): Ledger => given(useContext(LedgerContext));
const useInView = (id: ArticleId): Ledger | null => {
  const ledger = useLedger();
  return ledger.id === id ? ledger : null;
};

/** A live query by key; undefined while loading, the last answer where the store has since failed. */
const useLive = <Value,>(key: string, query: () => Promise<Value>): Value | undefined => {
  const last = useRef<{ readonly key: string; readonly value: Value }>(undefined);
  const answer = useLiveQuery(async () => {
    try {
      const value = await query();
      last.current = { key, value };
    } catch {
      // What was read before stays on screen; writes and useStoreState say what is wrong with the store.
    }
    return last.current;
  }, [key]);
  return answer?.key === key ? answer.value : undefined;
};

const useExtractionOf = ({ store, jobs }: Running, revision: Revision | undefined): ExtractionState => {
  const kept = useLive(`claims of ${revision?.id}`, async () =>
    revision === undefined ? null : store.extraction(revision.article, revision.id, null),
  );
  const job = useSyncExternalStore(jobs.watch, () => (revision === undefined ? undefined : jobs.job(revision.id)));
  useEffect(() => {
    if (revision !== undefined) void jobs.ensure(revision);
  }, [revision, jobs]);
  return useMemo(() => extractionState(jobs, revision, job, kept), [jobs, revision, job, kept]);
};

const useLedgerOf = (running: Running, id: ArticleId): Ledger => {
  const { store, decider, magnitudes } = running;
  const reviewer = useLive('reviewer', () => store.setting('reviewer'));
  useEffect(() => {
    // A store that cannot do this says so itself, and deciding waits.
    if (reviewer === null) store.settingOr('reviewer', newReviewer).catch(() => {});
  }, [reviewer, store]);
  const article = useLive(`article ${id}`, () => store.article(id));
  const revision = useLive(`text ${article?.revision}`, async () =>
    article ? store.revision(article.revision) : null,
  );
  const extraction = useExtractionOf(running, revision ?? undefined);
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
    if (placement && article) return keepCounts(store, article, countJudged(placement.claims));
  }, [placement, article, store]);
  return useMemo(() => {
    const both = article && revision ? { article, revision } : article === null ? null : undefined;
    return { id, article: both, extraction, reviewer: reviewer ?? undefined, ...reviews };
  }, [id, article, revision, extraction, reviewer, reviews]);
};

/** Gives the page its store and its extractor, and keeps the article in view live. */
export const ServicesProvider = (props: {
  readonly store: Store;
  readonly extractor: Extractor;
  readonly children: ReactNode;
}): ReactNode => {
  const { store, extractor } = props;
  const running = useMemo<Running>(() => {
    const jobs = new ExtractionJobs(extractor, store);
    return {
      store,
      extractor,
      decider: new Decider(store),
      jobs,
      reading: fetchReading(extractor, store.library, jobs),
      magnitudes: new MagnitudeBook(extractor),
      addArticle: (read) => addArticle(store, read),
      mendMetadata: (id, metadata) => store.mendMetadata(id, metadata),
    };
  }, [store, extractor]);
  useEffect(() => holdPageOpen(running.decider.queue), [running]);
  useEffect(() => startReading(running.reading), [running]);
  const [{ article }] = useViewState();
  const ledger = useLedgerOf(running, article);
  return (
    <RunningContext value={running}>
      <LedgerContext value={ledger}>{props.children}</LedgerContext>
    </RunningContext>
  );
};

/** The store, the extractor, and what changes articles. */
export const useServices = (): Services => useRunning();

/** How the store stands: blocked and superseded want a notice. */
export const useStoreState = (): StoreState => {
  const { store } = useRunning();
  const [state, setState] = useState<StoreState>('open');
  useEffect(() => store.watch(setState), [store]);
  return state;
};

/** Every article, newest first, live; undefined while loading. */
export const useArticles = (): readonly ArticleSummary[] | undefined => {
  const { store } = useRunning();
  return useLive('articles', () => store.articles());
};

/** The deleted articles that the store's restoreArticle still brings back and its purgeArticle deletes for good, live; undefined while loading. */
export const useDeletedArticles = (): readonly DeletedArticle[] | undefined => {
  const { store } = useRunning();
  return useLive('deleted articles', () => store.deletedArticles());
};

/** The acts from elsewhere that are held apart because they are dated ahead of this clock, live; the store's release and discard decide on their events. Undefined while loading. */
export const useHeldEvents = (): readonly HeldAct[] | undefined => {
  const { store } = useRunning();
  return useLive('held', async () => listHeld(await store.held()));
};

/** The article in view with its text, live; undefined while loading or when another is in view, null where there is none. */
export const useArticle = (id: ArticleId): Ledger['article'] => useInView(id)?.article;

/** The claims of the article in view as the engine reads them; read again where the stored ones are of another engine. */
export const useExtraction = (id: ArticleId): ExtractionState => useInView(id)?.extraction ?? notAsked;

/** The claims of the article in view with their reviews, live across tabs, unsaved decisions included; undefined while loading. */
export const useReviewedClaims = (id: ArticleId): Placement | undefined => useInView(id)?.placement;

/** Whether every decision is on disk; apart from deciding, so that only what shows it is drawn anew while a decision is written. */
export const useSaving = (): Saving => {
  const { watch, saving } = useRunning().decider.queue;
  return useSyncExternalStore(watch, saving);
};

/** Deciding and undoing. */
export const useDecide = (): Deciding => {
  const { decider } = useRunning();
  const { article, extraction, placement, reviewer, nextUndo, nextRedo } = useLedger();
  return useMemo(() => {
    const desk = article && reviewer ? { article: article.article.id, text: article.revision, reviewer } : null;
    return { ...decisionsAt(decider, { desk, extraction: readOf(extraction), placement }), nextUndo, nextRedo };
  }, [decider, article, reviewer, extraction, placement, nextUndo, nextRedo]);
};

/** The name on every event of this browser profile. */
export const useReviewer = (): { readonly name: string; rename(name: string): Promise<void> } => {
  const { store } = useRunning();
  const { reviewer } = useLedger();
  const rename = useCallback((name: string) => renameReviewer(store, name), [store]);
  return { name: reviewer?.name ?? '', rename };
};

/** Everything out to a backup and in from one, and when one was last taken: null where never, undefined while loading. */
export const useBackup = (): BackingUp & { readonly takenAt: number | null | undefined } => {
  const { store, decider } = useRunning();
  const takenAt = useLive('backupAt', () => store.setting('backupAt'));
  return useMemo(() => ({ ...backingUp(store, decider.queue), takenAt }), [store, decider, takenAt]);
};

const readView = keepView();

/** What is on the screen, kept in the URL, and what changes it. */
export const useViewState = (): [ViewState, (change: Partial<ViewState>, how?: Step) => void] => {
  const query = useSyncExternalStore(watchQuery, currentQuery);
  const state = useMemo(() => readView(query, bundledArticleId), [query]);
  const change = useCallback((part: Partial<ViewState>, how?: Step) => {
    const next = stepView(currentQuery(), bundledArticleId, part, how);
    if (next !== null) writeQuery(next.query, next.step);
  }, []);
  return [state, change];
};
