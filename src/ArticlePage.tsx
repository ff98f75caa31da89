import { Suspense, useCallback, useDeferredValue, useMemo } from 'react';
import { ChartsStrip } from './features/charts/ChartsStrip';
import { ClaimsPane } from './features/claims/ClaimsPane';
import { ClaimsSkeleton } from './features/claims/ClaimsSkeleton';
import { SummaryLine } from './features/claims/SummaryLine';
import { useGroups } from './features/claims/use-groups';
import { ArticleHead } from './features/library/ArticleHead';
import { Reader } from './features/reader/Reader';
import { useNumerals } from './features/reader/use-numerals';
import { Drawer } from './features/review/Drawer';
import { useAdding } from './features/review/use-adding';
import type { ArticleSummary, Revision } from './model/article';
import type { Block } from './model/claim';
import type { ClaimId } from './model/ids';
import type { Span } from './model/span';
import { type Filters, noFilters, type ViewState } from './model/view-state';
import { useExtraction, useReviewedClaims } from './services';
import { Button } from './ui/Button';
import { Deferred } from './ui/Deferred';
import { lazily } from './ui/lazily';
import { Notice } from './ui/Notice';
import { Split } from './ui/Split';
import { useLatest } from './ui/use-latest';
import { useStateOf } from './ui/use-state-of';
import { arrangeRows } from './view/arrange-rows';
import type { KeyMap } from './view/key-map';
import { pickSelected } from './view/pick-selected';
import type { ClaimRow } from './view/row';
import type { Step } from './view/step-view';

const BackUpNow = lazily(async () => (await import('./features/backup/BackUpNow')).BackUpNow);
const SignOff = lazily(async () => (await import('./features/review/SignOff')).SignOff);
const UnkeptNotice = lazily(async () => (await import('./features/library/UnkeptNotice')).UnkeptNotice);
const UnplacedNotice = lazily(async () => (await import('./features/review/UnplacedNotice')).UnplacedNotice);

const noBlocks: readonly Block[] = [];
const noRows: readonly ClaimRow[] = [];
const noneChosen: ReadonlySet<ClaimId> = new Set();

interface ArticlePageProps {
  /** Undefined while loading, null where there is none yet. */
  readonly found:
    | { readonly article: ArticleSummary; readonly revision: Revision; readonly isOnPageAlone: boolean }
    | null
    | undefined;
  /** Null while the claims are not there yet. */
  readonly rows: readonly ClaimRow[] | null;
  readonly view: ViewState;
  readonly onView: (change: Partial<ViewState>, how?: Step) => void;
  /** Null where single keys are switched off. */
  readonly keys: KeyMap | null;
}

/** One article under review: text and claims side by side under one sentence, the review beneath the claims. */
export const ArticlePage = ({ found, rows: given, view, onView, keys }: ArticlePageProps) => {
  // The first drawing of the claims is long, and is done in slices that let a key press through; later ones are not put off.
  const areThere = useDeferredValue(given !== null, false);
  const rows = areThere ? given : null;
  const extraction = useExtraction(view.article);
  const reviewed = useReviewedClaims(view.article);
  const [words, takeWords] = useStateOf<Span | null>(view.article, null);
  const [chosen, setChosen] = useStateOf(view.article, noneChosen);
  const [unfolded, setUnfolded] = useStateOf(view.article, false);
  const [isWriting, setWriting] = useStateOf(view.article, false);

  const text = found?.revision.text ?? '';
  // Reading failed, or somebody stopped it.
  const isUnread = rows === null && extraction.state === 'failed';
  const { sort, group, filters } = view;
  const arrangement = useMemo(
    () => arrangeRows(rows ?? noRows, { sort, group, filters }, view.claim, unfolded, navigator.language),
    [rows, sort, group, filters, view.claim, unfolded],
  );
  const groups = useGroups(arrangement, view.claim);
  const { shown } = groups;
  const selected = useMemo(() => pickSelected(rows ?? noRows, shown, view.claim), [rows, shown, view.claim]);
  const selectedId = selected?.id ?? null;
  const extracted = extraction.state === 'ready' ? extraction.extraction : null;
  const numerals = useNumerals(text, reviewed?.claims ?? null, extracted);
  const adding = useAdding(view.article, text, extracted, rows ?? noRows);
  const chosenRows = useMemo(() => shown.filter((row) => chosen.has(row.id)), [shown, chosen]);
  const head = useMemo(() => (found ? <ArticleHead article={found.article} /> : null), [found]);
  const listed = useLatest({ rows, ordered: arrangement.ordered });
  const select = useCallback(
    (claim: ClaimId) => {
      const isHere = (some: readonly ClaimRow[] | null): boolean => some?.some(({ id }) => id === claim) ?? false;
      // What is asked for by its mark, by undo or by a list of changes is shown, whatever the list is filtered by.
      const isFilteredOut = isHere(listed.current.rows) && !isHere(listed.current.ordered);
      if (isFilteredOut) onView({ claim, filters: noFilters }, 'push');
      else onView({ claim }, 'replace');
    },
    [onView, listed],
  );
  const filter = useCallback((next: Filters, how: Step) => onView({ filters: next }, how), [onView]);
  const tellWriting = useCallback(
    (on: boolean) => {
      setWriting(on);
      if (!on) takeWords(null);
    },
    [setWriting, takeWords],
  );
  const decided = rows?.some((row) => row.reviewed.review.events.length > 0) ?? false;
  return (
    <>
      <Deferred>
        <SummaryLine
          key={view.article}
          rows={rows}
          isStopped={isUnread}
          unseen={numerals.filter(({ reason }) => reason === null).length}
        >
          <Suspense fallback={null}>
            <SignOff
              article={view.article}
              rows={rows ?? noRows}
              signOff={reviewed?.signOff ?? null}
              onSelect={select}
            />
          </Suspense>
        </SummaryLine>
      </Deferred>
      {found?.isOnPageAlone ? (
        <Suspense fallback={null}>
          <UnkeptNotice article={found.article.id} />
        </Suspense>
      ) : null}
      {reviewed === undefined || reviewed.unplaced.length === 0 ? null : (
        <Suspense fallback={null}>
          <UnplacedNotice unplaced={reviewed.unplaced} selected={selected} />
        </Suspense>
      )}
      {extracted?.language === 'other' ? (
        <Notice kind="note">
          This text is not in English, the language that is read here. Its digits, money and percentages are listed; who
          says them is not known, and can be set on each claim.
        </Notice>
      ) : null}
      <Split
        name="article"
        label="Room for the article"
        share={42}
        first={
          <Deferred>
            <Reader
              key={view.article}
              text={text}
              blocks={extracted?.blocks ?? noBlocks}
              rows={rows ?? noRows}
              selected={selected}
              onSelect={select}
              head={head}
              numerals={numerals}
              words={words}
              onWords={takeWords}
              onAdd={adding.draft === null && !isWriting ? adding.begin : null}
              keys={keys}
            />
          </Deferred>
        }
        second={
          <div className="ledger">
            {isUnread ? null : (
              <Deferred>
                <ChartsStrip rows={rows} selected={selectedId} onSelect={select} filters={filters} onFilters={filter} />
              </Deferred>
            )}
            {rows !== null ? (
              <ClaimsPane
                rows={rows}
                arrangement={arrangement}
                groups={groups}
                view={view}
                several={false}
                onView={onView}
                selected={selectedId}
                onSelect={select}
                onFold={setUnfolded}
                keys={keys}
                chosen={chosen}
                onChoose={setChosen}
              />
            ) : extraction.state === 'failed' ? (
              <Notice kind="problem" actions={<Button onClick={extraction.retry}>Read again</Button>}>
                {extraction.message}
              </Notice>
            ) : (
              <ClaimsSkeleton
                progress={extraction.state === 'pending' ? extraction.progress : 1}
                onCancel={extraction.state === 'pending' ? extraction.cancel : () => undefined}
              />
            )}
            {isUnread || (rows?.length === 0 && adding.draft === null) ? null : (
              <Drawer
                article={view.article}
                row={selected}
                rows={rows ?? noRows}
                ordered={arrangement.ordered}
                onSelect={select}
                keys={keys}
                decided={decided}
                text={text}
                words={words}
                chosen={chosenRows}
                onChosenDone={() => setChosen(noneChosen)}
                adding={adding.draft}
                onAdding={(draft) => {
                  adding.keep(draft);
                  if (draft === null) takeWords(null);
                }}
                onWriting={tellWriting}
                wayOut={
                  <Suspense fallback={null}>
                    <BackUpNow />
                  </Suspense>
                }
              />
            )}
          </div>
        }
      />
    </>
  );
};
