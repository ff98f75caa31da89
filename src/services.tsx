import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import { type Ledger, LedgerInView, type LedgerSources } from './article-ledger';
import type { ArticleSummary } from './model/article';
import { bundledArticleId } from './model/bundled-article';
import type { ArticleId, ReviewerId } from './model/ids';
import type { Observable } from './model/observable';
import type { ViewState } from './model/view-state';
import { type HeldAct, listHeld } from './review/held';
import type { Reviews } from './review/keep-reviews';
import type { Placement } from './review/place';
import { Decider } from './store/decider';
import { type Decisions, decisionsAt, type Loaded } from './store/deciding';

import type { Saving } from './store/decision-queue';
import { holdPageOpen } from './store/hold-page-open';
import { DEFAULT_NAME } from './store/new-reviewer';
import { ProfileReviewer } from './store/profile-reviewer';
import type { DeletedArticle, ReviewerSetting, Store, StoreState } from './store/store';
import { currentQuery, watchQuery, writeQuery } from './store/url-query';
import { keepView } from './view/keep-view';
import { type Step, stepView } from './view/step-view';
import type { BackgroundReading } from './worker/background-reading';
import { type BackupFiles, backupFilesOf } from './worker/backup-files';
import { ExtractionJobs } from './worker/extraction-jobs';
import { type ExtractionState, notAsked, readOf } from './worker/extraction-state';
import type { Extractor } from './worker/extractor';
import { MagnitudeLookup } from './worker/magnitude-lookup';
import { newVersion, type TakeNewVersion } from './worker/new-version';
import { fetchReading, startReading } from './worker/start-reading';

export type { Retraction } from './store/decider';
export type { Outcome } from './store/deciding';

/** What features may do besides deciding; the log, the clock and the settings are reached through hooks only. */
export interface Services {
  /** What is done with one article. */
  readonly articles: Pick<
    Store,
    | 'mendMetadata'
    | 'removeArticle'
    | 'restoreArticle'
    | 'purgeArticle'
    | 'keepOnPage'
    | 'keepFromPage'
    | 'events'
    | 'extraction'
    | 'saveExtraction'
  >;
  /** What is done with many articles. */
  readonly library: Store['library'];
  /** What becomes of the acts held apart. */
  readonly heldActs: Pick<Store, 'release' | 'discard'>;
  readonly extractor: Extractor;
  /** What reads in the background; fetched after the first paint. */
  readonly reading: Promise<BackgroundReading>;
  /** Keeps what the browser answered when it was asked to keep the storage. */
  keepPersistence(isPersistent: boolean): Promise<void>;
}

interface Running extends Services, LedgerSources {
  readonly inView: LedgerInView;
  readonly decisions: Decisions;
}

const useObservable = <Value,>({ subscribe, get }: Observable<Value>): Value => useSyncExternalStore(subscribe, get);

const RunningContext = createContext<Running | null>(null);

const useRunning = (): Running => {
  const running = useContext(RunningContext);
  if (running === null) throw new Error('No ServicesProvider above this component.');
  return running;
};
/** Selects a part of the ledger, undefined while there is none; the component re-renders only if the part changes. */
const useLedger = <Part,>(take: (ledger: Ledger) => Part): Part | undefined => {
  const { state } = useRunning().inView;
  return useSyncExternalStore(state.subscribe, () => {
    const ledger = state.get();
    return ledger === null ? undefined : take(ledger);
  });
};
const useInView = <Part,>(id: ArticleId, take: (ledger: Ledger) => Part): Part | undefined =>
  useLedger((ledger) => (ledger.id === id ? take(ledger) : undefined));

/** What deciding on the article in view needs to have been loaded. */
const loadedOf = (ledger: Ledger | null, reviewer: ReviewerSetting | undefined): Loaded => {
  const { article, extraction, placement } = ledger ?? {};
  const context = article && reviewer ? { article: article.article.id, text: article.revision, reviewer } : null;
  return { context, extraction: extraction === undefined ? null : readOf(extraction), placement };
};

/** Provides store and extractor, and keeps the article in view up to date. */
export const ServicesProvider = (props: {
  readonly store: Store;
  readonly extractor: Extractor;
  readonly children: ReactNode;
}): ReactNode => {
  const { store, extractor } = props;
  const running = useMemo<Running>(() => {
    const jobs = new ExtractionJobs(extractor, store);
    const reviewer = new ProfileReviewer(store);
    const decider = new Decider(store, reviewer);
    const sources = { store, decider, reviewer, jobs, magnitudes: new MagnitudeLookup(extractor) };
    const inView = new LedgerInView(sources);
    return {
      ...sources,
      extractor,
      inView,
      decisions: decisionsAt(decider, () => loadedOf(inView.state.get(), reviewer.known.get())),
      reading: fetchReading(extractor, store.library, jobs),
      articles: store,
      library: store.library,
      heldActs: store,
      keepPersistence: (isPersistent) => store.saveSetting('persisted', isPersistent),
    };
  }, [store, extractor]);
  useEffect(() => holdPageOpen(running.decider.queue), [running]);
  useEffect(() => startReading(running.reading), [running]);
  useEffect(() => running.reviewer.start(), [running]);
  useEffect(() => {
    const { inView } = running;
    const show = (): void => inView.show(askedView().article);
    show();
    const end = watchQuery(show);
    return () => {
      end();
      inView.leave();
    };
  }, [running]);
  return <RunningContext value={running}>{props.children}</RunningContext>;
};

/** What changes articles, the library and what is held apart, and the extractor. */
export const useServices = (): Services => useRunning();

/** The state of the store: blocked and superseded need a notice. */
export const useStoreState = (): StoreState => useObservable(useRunning().store.state);

/** What loads the newer version of the application that is ready; null where there is none. */
export const useNewVersion = (): TakeNewVersion => useObservable(newVersion);

/** Every article, newest first, live; undefined while loading. */
export const useArticles = (): readonly ArticleSummary[] | undefined => useObservable(useRunning().store.live.articles);

/** The deleted articles that `restoreArticle` still brings back and `purgeArticle` deletes for good, live; undefined while loading. */
export const useDeletedArticles = (): readonly DeletedArticle[] | undefined =>
  useObservable(useRunning().store.live.deletedArticles);

/** The acts from elsewhere that are held apart because they are dated ahead of this clock, live; `heldActs` decide on their events. Undefined while loading. */
export const useHeldEvents = (): readonly HeldAct[] | undefined => {
  const held = useObservable(useRunning().store.live.held);
  return useMemo(() => held && listHeld(held), [held]);
};

/** The article in view with its text, live; undefined while loading or when another is in view, null where there is none. */
export const useArticle = (id: ArticleId): Ledger['article'] => useInView(id, ({ article }) => article);

/** The claims of the article in view as the engine reads them; read again where the stored ones are of another engine. */
export const useExtraction = (id: ArticleId): ExtractionState =>
  useInView(id, ({ extraction }) => extraction) ?? notAsked;

/** The claims of the article in view with their reviews, live across tabs, unsaved decisions included; undefined while loading. */
export const useReviewedClaims = (id: ArticleId): Placement | undefined => useInView(id, ({ placement }) => placement);

/** Whether every decision is on disk; a hook of its own, so that only its users re-render during a write. */
export const useSaving = (): Saving => useObservable(useRunning().decider.queue.saving);

/** Deciding and undoing on the article in view, as it stands when something is decided. */
export const useDecide = (): Decisions => useRunning().decisions;

/** What undo and redo would do, in words; null where there is nothing. */
export const useNextSteps = (): Pick<Reviews, 'nextUndo' | 'nextRedo'> => ({
  nextUndo: useLedger(({ nextUndo }) => nextUndo) ?? null,
  nextRedo: useLedger(({ nextRedo }) => nextRedo) ?? null,
});

/** The reviewer of this profile: the name on every event, whether it was ever given, and a way to change it. */
export const useReviewer = (): {
  readonly id: ReviewerId | undefined;
  readonly name: string;
  readonly isNamed: boolean;
  rename(name: string): Promise<void>;
} => {
  const { reviewer } = useRunning();
  const { id, name = '' } = useObservable(reviewer.known) ?? {};
  const rename = useCallback((next: string) => reviewer.rename(next), [reviewer]);
  return { id, name, isNamed: name !== '' && name !== DEFAULT_NAME, rename };
};

/** Backs up and restores in a worker, all or nothing; `takenAt` is the time of the last backup in milliseconds since the epoch, null if never, undefined while loading. */
export const useBackup = (): BackupFiles & {
  readonly takenAt: number | null | undefined;
  keepTakenAt(at: Date): Promise<void>;
} => {
  const { store, decider } = useRunning();
  const takenAt = useObservable(store.live.backupAt);
  return useMemo(
    () => ({
      ...backupFilesOf(store.name, decider.queue.shown.get),
      takenAt,
      keepTakenAt: (at) => store.saveSetting('backupAt', at.getTime()),
    }),
    [store, decider, takenAt],
  );
};

const readView = keepView();

/** The view that the URL names; the same object while the URL is the same. */
const askedView = (): ViewState => readView(currentQuery(), bundledArticleId);

/** The view state, kept in the URL, and its setter; another article appears once it is read. */
export const useViewState = (): [ViewState, (change: Partial<ViewState>, how?: Step) => void] => {
  const asked = useSyncExternalStore(watchQuery, askedView);
  const read = useLedger(({ id }) => id);
  const [state, setState] = useState(asked);
  if (state !== asked && (read === undefined || asked.article === read)) setState(asked);
  const change = useCallback((part: Partial<ViewState>, how?: Step) => {
    const next = stepView(currentQuery(), bundledArticleId, part, how);
    if (next !== null) writeQuery(next.query, next.step);
  }, []);
  return [state, change];
};
