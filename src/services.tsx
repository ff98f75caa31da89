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
import type { Extraction } from './model/claim';
import type { ArticleId, ClaimId } from './model/ids';
import type { ReadText } from './model/read-text';
import type { Correction, Decision } from './model/review-event';
import type { Span } from './model/span';
import type { ViewState } from './model/view-state';
import { countJudged } from './review/count-judged';
import { draftClaim } from './review/draft-claim';
import { aimAt, aimAtArticle, type Draft } from './review/draft-events';
import type { FoldedReviews } from './review/fold';
import { keepFold } from './review/keep-fold';
import { type Placement, place, type ReviewedClaim } from './review/place';
import { nextRedo, nextUndo } from './review/undo';
import { addArticle } from './store/add-article';
import { Decider, type Desk } from './store/decider';
import type { Saving } from './store/decision-queue';
import { newReviewer } from './store/new-reviewer';
import type { ReviewerSetting, Store, StoreState } from './store/store';
import { parseViewState, printViewState } from './view/view-url';
import { ExtractionJobs } from './worker/extraction-jobs';
import type { Extractor } from './worker/extractor';

/** What the page does besides deciding. */
export interface Services {
  readonly store: Store;
  readonly extractor: Extractor;
  /** Keeps a text that was read as an article of its own. */
  addArticle(read: ReadText): Promise<ArticleId>;
  mendMetadata(id: ArticleId, metadata: Partial<ArticleMetadata>): Promise<void>;
}

/** How reading the claims of an article stands. */
export type ExtractionState =
  | { readonly state: 'pending'; readonly progress: number; cancel(): void }
  | { readonly state: 'failed'; readonly message: string; retry(): void }
  | { readonly state: 'ready'; readonly extraction: Extraction };

/** Deciding, on the article in view; promises settle when the transaction completed. */
export interface Deciding {
  /** One act, on one claim, on several, or on the article itself (sign-off). */
  decide(target: ReviewedClaim | readonly ReviewedClaim[] | ArticleId, ...decisions: Decision[]): Promise<void>;
  /** Adds a claim the engine missed; the claim's id. */
  addClaim(span: Span, correction: Correction, replaces?: readonly ClaimId[]): Promise<ClaimId>;
  /** Undoes the reviewer's last act; what was undone or why it was not, null where there is nothing. */
  undo(): Promise<string | null>;
  redo(): Promise<string | null>;
  readonly saving: Saving;
  /** What undo would undo, in words; null where there is nothing. */
  readonly nextUndo: string | null;
  readonly nextRedo: string | null;
}

interface Running extends Services {
  readonly decider: Decider;
  readonly jobs: ExtractionJobs;
}

/** Everything known of the article in view; undefined while loading. */
interface Ledger {
  readonly id: ArticleId;
  readonly article: { readonly article: ArticleSummary; readonly revision: Revision } | null | undefined;
  readonly extraction: ExtractionState;
  readonly placement: Placement | undefined;
  readonly reviewer: ReviewerSetting | undefined;
  readonly nextUndo: string | null;
  readonly nextRedo: string | null;
}

const RunningContext = createContext<Running | null>(null);
const LedgerContext = createContext<Ledger | null>(null);

const given = <Value,>(value: Value | null): Value => {
  if (value === null) throw new Error('No ServicesProvider above this component.');
  return value;
};
const useRunning = (): Running => given(useContext(RunningContext));
const useLedger = (): Ledger => given(useContext(LedgerContext));

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
  return useMemo(() => {
    if (kept) return { state: 'ready', extraction: kept };
    if (revision !== undefined && job?.state === 'failed') {
      return { state: 'failed', message: job.message, retry: () => void jobs.ensure(revision) };
    }
    const cancel = (): void => {
      if (revision !== undefined) jobs.cancel(revision.id);
    };
    return { state: 'pending', progress: job?.state === 'pending' ? job.progress : 0, cancel };
  }, [kept, job, revision, jobs]);
};

/** How long after a change the counts for the list of articles are written, in milliseconds; a decision's own write comes first. */
const COUNTS_AFTER = 500;

const useFold = (id: ArticleId): ReturnType<typeof keepFold> => {
  const kept = useRef<{ readonly id: ArticleId; readonly fold: ReturnType<typeof keepFold> }>(undefined);
  if (kept.current?.id !== id) kept.current = { id, fold: keepFold() };
  return kept.current.fold;
};

const useLedgerOf = (running: Running, id: ArticleId): Ledger => {
  const { store, decider } = running;
  const reviewer = useLive('reviewer', () => store.setting('reviewer'));
  useEffect(() => {
    if (reviewer === null) void store.settingOr('reviewer', newReviewer);
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

  const fold = useFold(id);
  const events = useMemo(
    () => stored && [...stored, ...shown.filter((event) => event.article === id)],
    [stored, shown, id],
  );
  const folded: FoldedReviews | undefined = useMemo(() => events && fold(events), [events, fold]);
  const read = extraction.state === 'ready' ? extraction.extraction : null;
  const placement = useMemo(
    () => (folded && revision && read ? place(folded, revision, read) : undefined),
    [folded, revision, read],
  );
  const counts = useMemo(() => placement && countJudged(placement.claims), [placement]);
  useEffect(() => {
    if (!counts || !article || (article.claims === counts.claims && article.judged === counts.judged)) return;
    const timer = setTimeout(() => {
      // The list of articles shows counts a little late rather than an error about them.
      store.saveCounts(article.id, counts).catch(() => {});
    }, COUNTS_AFTER);
    return () => clearTimeout(timer);
  }, [counts, article, store]);

  return useMemo(() => {
    const both = article && revision ? { article, revision } : article === null ? null : undefined;
    const undo = events && reviewer ? nextUndo(events, reviewer.id) : null;
    const redo = events && reviewer ? nextRedo(events, reviewer.id) : null;
    return {
      id,
      article: both,
      extraction,
      placement,
      reviewer: reviewer ?? undefined,
      nextUndo: undo?.description ?? null,
      nextRedo: redo?.description ?? null,
    };
  }, [id, article, revision, extraction, placement, reviewer, events]);
};

/** Gives the page its store and its extractor, and keeps the article in view live. */
export const ServicesProvider = (props: {
  readonly store: Store;
  readonly extractor: Extractor;
  readonly children: ReactNode;
}): ReactNode => {
  const { store, extractor } = props;
  const running = useMemo<Running>(
    () => ({
      store,
      extractor,
      decider: new Decider(store),
      jobs: new ExtractionJobs(extractor, store),
      addArticle: (read) => addArticle(store, read),
      mendMetadata: (id, metadata) => store.mendMetadata(id, metadata),
    }),
    [store, extractor],
  );
  useEffect(() => {
    const { queue } = running.decider;
    const hold = (event: BeforeUnloadEvent): void => {
      if (queue.saving().state !== 'saved') event.preventDefault();
    };
    addEventListener('beforeunload', hold);
    return () => removeEventListener('beforeunload', hold);
  }, [running]);
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

/** The article in view with its text, live; undefined while loading or when another is in view, null where there is none. */
export const useArticle = (id: ArticleId): Ledger['article'] => {
  const ledger = useLedger();
  return ledger.id === id ? ledger.article : undefined;
};

/** The claims of the article in view as the engine reads them; read again where the stored ones are of another engine. */
export const useExtraction = (id: ArticleId): ExtractionState => {
  const ledger = useLedger();
  return ledger.id === id ? ledger.extraction : notAsked;
};
const notAsked: ExtractionState = { state: 'pending', progress: 0, cancel: () => {} };

/** The claims of the article in view with their reviews, live across tabs, unsaved decisions included; undefined while loading. */
export const useReviewedClaims = (id: ArticleId): Placement | undefined => {
  const ledger = useLedger();
  return ledger.id === id ? ledger.placement : undefined;
};

/** Deciding, undoing, and whether it is saved. */
export const useDecide = (): Deciding => {
  const { decider } = useRunning();
  const { article, extraction, placement, reviewer, nextUndo: undone, nextRedo: redone } = useLedger();
  const saving = useSyncExternalStore(decider.queue.watch, decider.queue.saving);
  const actions = useMemo(() => {
    const desk = (): Desk & { readonly text: Revision } => {
      if (!article || reviewer === undefined)
        throw new Error('The article is still loading; nothing can be decided yet.');
      return { article: article.article.id, text: article.revision, reviewer };
    };
    return {
      decide: async (target: ReviewedClaim | readonly ReviewedClaim[] | ArticleId, ...decisions: Decision[]) => {
        const at = desk();
        const targets = typeof target === 'string' ? [] : 'claim' in target ? [target] : target;
        const aims =
          typeof target === 'string'
            ? [aimAtArticle(target)]
            : targets.map((reviewed) => aimAt(at.text.text, reviewed));
        await decider.decide(
          at,
          aims.flatMap((aim) => decisions.map((decision): Draft => ({ aim, decision }))),
        );
      },
      addClaim: async (span: Span, correction: Correction, replaces: readonly ClaimId[] = []) => {
        const at = desk();
        const sentences = extraction.state === 'ready' ? extraction.extraction.sentences : [];
        const known = placement?.claims.map(({ claim }) => claim) ?? [];
        const added = draftClaim(at.article, at.text.text, sentences, known, { span, correction, replaces });
        await decider.decide(at, [added.draft]);
        return added.target;
      },
      undo: () => decider.undo(desk()),
      redo: () => decider.redo(desk()),
    };
  }, [decider, article, reviewer, extraction, placement]);
  return useMemo(() => ({ ...actions, saving, nextUndo: undone, nextRedo: redone }), [actions, saving, undone, redone]);
};

/** The name on every event of this browser profile. */
export const useReviewer = (): { readonly name: string; rename(name: string): Promise<void> } => {
  const { store } = useRunning();
  const { reviewer } = useLedger();
  const rename = useCallback(
    async (name: string) => {
      const { id } = await store.settingOr('reviewer', newReviewer);
      await store.saveSetting('reviewer', { id, name });
    },
    [store],
  );
  return { name: reviewer?.name ?? '', rename };
};

const viewWatchers = new Set<() => void>();
const watchView = (changed: () => void): (() => void) => {
  viewWatchers.add(changed);
  addEventListener('popstate', changed);
  return () => {
    viewWatchers.delete(changed);
    removeEventListener('popstate', changed);
  };
};
const currentQuery = (): string => location.search;

/** What is on the screen, kept in the URL; filters, sort and article make a step that Back takes back, the selected claim and the search do not unless asked. */
export const useViewState = (): [ViewState, (change: Partial<ViewState>, how?: 'push' | 'replace') => void] => {
  const query = useSyncExternalStore(watchView, currentQuery);
  const state = useMemo(() => parseViewState(query, bundledArticleId), [query]);
  const change = useCallback((part: Partial<ViewState>, how?: 'push' | 'replace') => {
    const next = printViewState({ ...parseViewState(location.search, bundledArticleId), ...part });
    if (next === location.search) return;
    const step = how ?? (Object.keys(part).every((key) => key === 'claim' || key === 'search') ? 'replace' : 'push');
    const url = `${location.pathname}${next}${location.hash}`;
    if (step === 'push') history.pushState(null, '', url);
    else history.replaceState(null, '', url);
    for (const changed of viewWatchers) changed();
  }, []);
  return [state, change];
};
