import { Suspense, useCallback, useMemo, useState } from 'react';
import { ArticlePage } from './ArticlePage';
import { BackupButton } from './features/backup/BackupButton';
import { AddArticle } from './features/library/AddArticle';
import { ArticleSwitch } from './features/library/ArticleSwitch';
import { LibraryButton } from './features/library/LibraryButton';
import { useDeleting } from './features/library/use-deleting';
import type { OpenVersions } from './features/library/VersionsItem';
import { HeldNotice } from './features/review/HeldNotice';
import { SettingsDialog } from './features/settings/SettingsDialog';
import { useTheme } from './features/settings/use-theme';
import type { ArticleSummary } from './model/article';
import { bundledArticleId } from './model/bundled-article';
import type { ArticleId } from './model/ids';
import { defaultView } from './model/view-state';
import { useArticle, useArticles, useNewVersion, useReviewedClaims, useStoreState, useViewState } from './services';
import { Announcer } from './ui/Announcer';
import { Button } from './ui/Button';
import { lazily } from './ui/lazily';
import { Menu } from './ui/Menu';
import { Notice } from './ui/Notice';
import { useHeldFocus } from './ui/use-held-focus';
import { useKeptFocus } from './ui/use-kept-focus';
import { useKeys } from './ui/use-keys';
import { useStored } from './ui/use-stored';
import { actsByKey, parseKeys, printKeys } from './view/key-map';
import { type ClaimRow, toRows } from './view/row';
import './app.css';

const ArticleMenu = lazily(async () => (await import('./ArticleMenu')).ArticleMenu);
const DeletedNotice = lazily(async () => (await import('./features/library/DeletedNotice')).DeletedNotice);
const StoreNotice = lazily(async () => (await import('./features/library/StoreNotice')).StoreNotice);
const UpdateNotice = lazily(async () => (await import('./features/update/UpdateNotice')).UpdateNotice);
const ExportMenu = lazily(async () => (await import('./features/export/ExportMenu')).ExportMenu);
const VersionsDialog = lazily(async () => (await import('./features/library/VersionsDialog')).VersionsDialog);
const LibraryPage = lazily(async () => (await import('./LibraryPage')).LibraryPage);

const reload = (): void => location.reload();
const noRows: readonly ClaimRow[] = [];
const noArticles: readonly ArticleSummary[] = [];

interface AppProps {
  /** Why the page could not be set up, in words; null where it could. */
  readonly problem?: string | null;
}

/** The shell: what stands on every screen, around the one in view. */
export const App = ({ problem = null }: AppProps) => {
  const [view, setView] = useViewState();
  const articles = useArticles();
  const found = useArticle(view.article);
  const reviewed = useReviewedClaims(view.article);
  const [letters, setLetters] = useStored('letter-keys', 'on');
  const [changedKeys, setChangedKeys] = useStored('keys', '');
  const [areSettingsOpen, setSettingsOpen] = useState(false);
  const allKeys = useMemo(() => parseKeys(changedKeys), [changedKeys]);
  const keys = letters === 'on' ? allKeys : null;
  useTheme();

  const text = found?.revision.text ?? '';
  const rows = useMemo(
    () => (reviewed && found && text !== '' ? toRows(reviewed.claims, text, found.article) : null),
    [reviewed, text, found],
  );
  const exported = useMemo(
    () => (reviewed && found ? [{ ...found, signOff: reviewed.signOff }] : null),
    [reviewed, found],
  );
  const openArticle = useCallback(
    (article: ArticleId) => {
      setView({ ...defaultView, article }, 'push');
    },
    [setView],
  );
  const openLibrary = (): void => setView({ ...defaultView, article: view.article, screen: 'articles' }, 'push');
  const [versions, setVersions] = useState<OpenVersions>(null);
  const inView = articles?.find(({ id }) => id === view.article);
  const deleting = useDeleting(openArticle);
  const newVersion = useNewVersion();
  const storeState = useStoreState();
  useKeys(actsByKey(keys, { help: () => setSettingsOpen(true) }), true, 'page');
  useHeldFocus();

  // On the very first visit the bundled article is not there yet, and comes by itself.
  const isMissing = found === null && view.article !== bundledArticleId;
  const isLibrary = view.screen !== 'article';
  useKeptFocus(`${view.screen} ${view.article}`);
  const title = isLibrary ? 'Library' : found?.article.title;
  return (
    <Announcer>
      <title>{title ? `${title} · Claim Ledger` : 'Claim Ledger'}</title>
      <div className="app">
        <header className="bar">
          <h1 className="name">Claim Ledger</h1>
          <LibraryButton isCurrent={isLibrary} onOpen={openLibrary} />
          <ArticleSwitch
            articles={articles ?? []}
            current={view.article}
            title={found?.article.title}
            onSwitch={openArticle}
            onAll={openLibrary}
          />
          <div className="bar-actions">
            <AddArticle onAdded={openArticle} onLibrary={openLibrary} withFolder={isLibrary} />
            {isLibrary ? null : (
              <Suspense fallback={<Button disabled>Export CSV ▾</Button>}>
                <ExportMenu articles={exported} rows={rows} view={view} />
              </Suspense>
            )}
            <BackupButton />
            {found && reviewed && !isLibrary ? (
              <Menu label="More">
                <Suspense fallback={null}>
                  <ArticleMenu
                    article={found.article}
                    text={text}
                    rows={rows ?? noRows}
                    reviewed={reviewed}
                    onVersions={setVersions}
                    onDelete={() => deleting.remove(found.article)}
                  />
                </Suspense>
              </Menu>
            ) : isLibrary || isMissing ? null : (
              // Its room, so that nothing moves when it comes.
              <Button disabled>More ▾</Button>
            )}
            <Button shortcut={keys?.help} onClick={() => setSettingsOpen(true)}>
              Settings
            </Button>
          </div>
        </header>
        <Suspense fallback={null}>
          {storeState === 'open' ? null : <StoreNotice state={storeState} onReload={newVersion ?? reload} />}
          {newVersion === null ? null : <UpdateNotice onTake={newVersion} />}
          {deleting.deleted === null ? null : (
            <DeletedNotice article={deleting.deleted} onRestore={deleting.restore} onClose={deleting.forget} />
          )}
        </Suspense>
        <HeldNotice article={view.article} />
        {problem === null ? null : <Notice kind="problem">{problem}</Notice>}
        {isLibrary ? (
          <Suspense
            fallback={
              <main>
                <p role="status">Reading …</p>
              </main>
            }
          >
            <LibraryPage articles={articles ?? noArticles} view={view} onView={setView} keys={keys} />
          </Suspense>
        ) : isMissing ? (
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
          <ArticlePage found={found} rows={rows} view={view} onView={setView} keys={keys} />
        )}
        {inView === undefined || versions === null ? null : (
          <Suspense fallback={null}>
            <VersionsDialog article={inView} open={versions} onOpen={setVersions} />
          </Suspense>
        )}
        {areSettingsOpen ? (
          <SettingsDialog
            letters={keys !== null}
            keys={allKeys}
            onKeys={(next) => setChangedKeys(printKeys(next))}
            onLetters={(on) => setLetters(on ? 'on' : 'off')}
            onClose={() => setSettingsOpen(false)}
          />
        ) : null}
      </div>
    </Announcer>
  );
};
