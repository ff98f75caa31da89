import { Suspense, useCallback, useMemo, useState } from 'react';
import { BackUpNow } from './features/backup/BackUpNow';
import { BackupButton } from './features/backup/BackupButton';
import { ChartsStrip } from './features/charts/ChartsStrip';
import { ClaimsPane } from './features/claims/ClaimsPane';
import { ClaimsSkeleton } from './features/claims/ClaimsSkeleton';
import { SummaryLine } from './features/claims/SummaryLine';
import { ExportButton } from './features/export/ExportButton';
import { GoldItem } from './features/export/GoldItem';
import { AddArticle } from './features/library/AddArticle';
import { ArticleHead } from './features/library/ArticleHead';
import { ArticleSwitch } from './features/library/ArticleSwitch';
import { DeletedNotice } from './features/library/DeletedNotice';
import { DeleteItem } from './features/library/DeleteItem';
import { StoreNotice } from './features/library/StoreNotice';
import { useDeleting } from './features/library/use-deleting';
import { Reader } from './features/reader/Reader';
import { useNumerals } from './features/reader/use-numerals';
import { Drawer } from './features/review/Drawer';
import { HistoryItem } from './features/review/HistoryItem';
import { QueriesItem } from './features/review/QueriesItem';
import { SignOff } from './features/review/SignOff';
import { UnplacedNotice } from './features/review/UnplacedNotice';
import { useAdding } from './features/review/use-adding';
import { useTheme } from './features/settings/use-theme';
import { bundledArticleId } from './model/bundled-article';
import type { Block } from './model/claim';
import type { ArticleId, ClaimId } from './model/ids';
import type { Span } from './model/span';
import { useArticle, useArticles, useExtraction, useReviewedClaims, useViewState } from './services';
import { Announcer } from './ui/Announcer';
import { Button } from './ui/Button';
import { lazily } from './ui/lazily';
import { Menu } from './ui/Menu';
import { Notice } from './ui/Notice';
import { useKeys } from './ui/use-keys';
import { useStored } from './ui/use-stored';
import { arrangeRows } from './view/arrange-rows';
import { actsByKey, parseKeys, printKeys } from './view/key-map';
import { pickSelected } from './view/pick-selected';
import { type ClaimRow, toRows } from './view/row';
import './app.css';

const SettingsDialog = lazily(async () => (await import('./features/settings/SettingsDialog')).SettingsDialog);

const noBlocks: readonly Block[] = [];
const noRows: readonly ClaimRow[] = [];
const noneChosen: ReadonlySet<ClaimId> = new Set();

interface AppProps {
  /** Why the page could not be set up, in words; null where it could. */
  readonly problem?: string | null;
}

/** The shell: article and claims side by side under one sentence, the review beneath the claims; the features meet here and in the services. */
export const App = ({ problem = null }: AppProps) => {
  const [view, setView] = useViewState();
  const articles = useArticles();
  const found = useArticle(view.article);
  const extraction = useExtraction(view.article);
  const reviewed = useReviewedClaims(view.article);
  const [letters, setLetters] = useStored('letter-keys', 'on');
  const [changedKeys, setChangedKeys] = useStored('keys', '');
  const [taken, setTaken] = useState<{ readonly article: ArticleId; readonly words: Span } | null>(null);
  const [chosen, setChosen] = useState(noneChosen);
  const [areSettingsOpen, setSettingsOpen] = useState(false);
  const [unfolded, setUnfolded] = useState(false);
  const allKeys = useMemo(() => parseKeys(changedKeys), [changedKeys]);
  const keys = letters === 'on' ? allKeys : null;
  useTheme();

  const text = found?.revision.text ?? '';
  const rows = useMemo(() => (reviewed && text !== '' ? toRows(reviewed.claims, text) : null), [reviewed, text]);
  const selected = useMemo(() => pickSelected(rows ?? noRows, view.claim), [rows, view.claim]);
  const selectedId = selected?.id ?? null;
  const { sort, speaker, verdict, search } = view;
  const arrangement = useMemo(
    () => arrangeRows(rows ?? noRows, { sort, speaker, verdict, search }, view.claim, unfolded, navigator.language),
    [rows, sort, speaker, verdict, search, view.claim, unfolded],
  );
  const read = extraction.state === 'ready' ? extraction.extraction : null;
  const numerals = useNumerals(text, reviewed?.claims ?? null, read);
  const adding = useAdding(view.article, text, read, rows ?? noRows);
  const chosenRows = useMemo(() => arrangement.ordered.filter((row) => chosen.has(row.id)), [arrangement, chosen]);
  const words = taken?.article === view.article ? taken.words : null;
  const takeWords = useCallback(
    (span: Span | null) => setTaken(span && { article: view.article, words: span }),
    [view.article],
  );
  const head = useMemo(() => (found ? <ArticleHead article={found.article} /> : null), [found]);
  const select = useCallback((claim: ClaimId) => setView({ claim }, 'replace'), [setView]);
  const filterSpeaker = useCallback((name: string | null) => setView({ speaker: name }, 'push'), [setView]);
  const openArticle = useCallback(
    (article: ArticleId) => {
      setChosen(noneChosen);
      setView({ article, claim: null, sort: [], speaker: null, verdict: null, search: '' }, 'push');
    },
    [setView],
  );
  const deleting = useDeleting(openArticle);
  useKeys(actsByKey(keys, { help: () => setSettingsOpen(true) }), true);

  // On the very first visit the bundled article is not there yet, and comes by itself.
  const isMissing = found === null && view.article !== bundledArticleId;
  const decided = rows?.some((row) => row.reviewed.review.events.length > 0) ?? false;
  return (
    <Announcer>
      <title>{found?.article.title ? `${found.article.title} · Claim Ledger` : 'Claim Ledger'}</title>
      <div className="app">
        <header className="bar">
          <h1 className="name">Claim Ledger</h1>
          <ArticleSwitch articles={articles ?? []} current={view.article} onSwitch={openArticle} />
          <div className="bar-actions">
            <AddArticle onAdded={openArticle} />
            <ExportButton article={found?.article ?? null} text={text} claims={reviewed?.claims ?? null} />
            <BackupButton />
            {found && reviewed ? (
              <Menu label="More">
                <QueriesItem article={found.article} rows={rows ?? noRows} />
                <HistoryItem article={found.article.id} />
                <GoldItem article={found.article} text={text} claims={reviewed.claims} />
                <DeleteItem article={found.article} onDelete={() => deleting.remove(found.article)} />
              </Menu>
            ) : null}
            <Button shortcut={keys?.help} onClick={() => setSettingsOpen(true)}>
              Settings
            </Button>
          </div>
        </header>
        <StoreNotice />
        {deleting.deleted === null ? null : (
          <DeletedNotice article={deleting.deleted} onRestore={deleting.restore} onClose={deleting.forget} />
        )}
        {problem === null ? null : <Notice kind="problem">{problem}</Notice>}
        {isMissing ? (
          <main>
            <Notice
              kind="problem"
              actions={<Button onClick={() => openArticle(bundledArticleId)}>Open the bundled article</Button>}
            >
              This address names an article that is not in this browser. It may have been added in another browser, or
              deleted.
            </Notice>
          </main>
        ) : (
          <>
            <SummaryLine rows={rows} unseen={numerals.filter(({ reason }) => reason === null).length}>
              <SignOff
                article={view.article}
                rows={rows ?? noRows}
                signOff={reviewed?.signOff ?? null}
                onSelect={select}
              />
            </SummaryLine>
            <UnplacedNotice unplaced={reviewed?.unplaced ?? []} selected={selected} />
            <main className="panes">
              <Reader
                key={view.article}
                text={text}
                blocks={read?.blocks ?? noBlocks}
                rows={rows ?? noRows}
                selected={selected}
                onSelect={select}
                head={head}
                numerals={numerals}
                words={words}
                onWords={takeWords}
                onAdd={adding.draft === null ? adding.begin : null}
                keys={keys}
              />
              <div className="ledger">
                <ChartsStrip
                  rows={rows}
                  selected={selectedId}
                  onSelect={select}
                  speaker={speaker}
                  onSpeaker={filterSpeaker}
                />
                {rows !== null ? (
                  <ClaimsPane
                    rows={rows}
                    arrangement={arrangement}
                    view={view}
                    onView={setView}
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
                {rows?.length === 0 && adding.draft === null ? null : (
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
                    wayOut={<BackUpNow />}
                  />
                )}
              </div>
            </main>
          </>
        )}
        {areSettingsOpen ? (
          <Suspense>
            <SettingsDialog
              letters={keys !== null}
              keys={allKeys}
              onKeys={(next) => setChangedKeys(printKeys(next))}
              onLetters={(on) => setLetters(on ? 'on' : 'off')}
              onClose={() => setSettingsOpen(false)}
            />
          </Suspense>
        ) : null}
      </div>
    </Announcer>
  );
};
