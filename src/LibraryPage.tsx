import { useMemo } from 'react';
import { ExportMenu } from './features/export/ExportMenu';
import { ExportSpeakers } from './features/export/ExportSpeakers';
import { ArticlesScreen } from './features/library/ArticlesScreen';
import { DeletedSeveralNotice } from './features/library/DeletedSeveralNotice';
import { LibraryTabs } from './features/library/LibraryTabs';
import { LoadingLine } from './features/library/LoadingLine';
import { PickedLine } from './features/library/PickedLine';
import { SpeakersScreen } from './features/library/SpeakersScreen';
import { useDeletingSeveral } from './features/library/use-deleting-several';
import { LibraryClaims } from './LibraryClaims';
import type { ArticleSummary } from './model/article';
import type { ArticleId, ClaimId } from './model/ids';
import { defaultView, noFilters, type ViewState } from './model/view-state';
import { useLibraryRows } from './use-library-rows';
import type { KeyMap } from './view/key-map';
import type { Step } from './view/step-view';

interface LibraryPageProps {
  readonly articles: readonly ArticleSummary[];
  readonly view: ViewState;
  readonly onView: (change: Partial<ViewState>, how?: Step) => void;
  /** Null where single keys are switched off. */
  readonly keys: KeyMap | null;
}

const nothing: readonly ArticleSummary[] = [];

/** Many articles: the table of all of them, and the claims and speakers of those picked or of all. */
export const LibraryPage = ({ articles, view, onView, keys }: LibraryPageProps) => {
  const { screen, picked, filters } = view;
  const deleting = useDeletingSeveral();
  const { rows, sources, articles: count, loaded } = useLibraryRows(screen === 'articles' ? nothing : articles, picked);
  const allRows = loaded < count ? null : rows;
  const shown = useMemo(() => {
    const chosen = new Set(picked);
    return chosen.size === 0 ? articles : articles.filter(({ id }) => chosen.has(id));
  }, [articles, picked]);
  const open = (article: ArticleId, claim: ClaimId | null = null): void =>
    onView({ ...defaultView, article, claim }, 'push');
  return (
    <>
      <LibraryTabs
        screen={screen}
        onScreen={(next) => onView({ screen: next, filters: noFilters, claim: null }, 'push')}
      >
        {screen === 'articles' ? null : (
          <>
            <PickedLine picked={picked.length === 0 ? null : shown} onAll={() => onView({ picked: [] }, 'push')} />
            <span className="library-out">
              {screen === 'speakers' ? (
                <ExportSpeakers articles={shown} rows={allRows} />
              ) : (
                <ExportMenu
                  articles={sources}
                  rows={allRows}
                  view={view}
                  unread={sources.filter(({ isRead }) => !isRead).length}
                />
              )}
            </span>
          </>
        )}
      </LibraryTabs>
      <DeletedSeveralNotice deleting={deleting} />
      {loaded < count ? <LoadingLine loaded={loaded} of={count} /> : null}
      <main className="library-main">
        {screen === 'articles' ? (
          <ArticlesScreen
            articles={articles}
            search={filters.search}
            onSearch={(search) => onView({ filters: { ...noFilters, search } }, 'replace')}
            picked={picked}
            onOpen={open}
            onPick={(next, ids) => onView({ screen: next, picked: ids, filters: noFilters, claim: null }, 'push')}
            onDelete={(some) => void deleting.remove(some)}
          />
        ) : screen === 'speakers' ? (
          <SpeakersScreen
            rows={rows}
            isLoading={loaded < count}
            onOpen={(speaker) => onView({ screen: 'claims', filters: { ...noFilters, speaker: [speaker] } }, 'push')}
          />
        ) : (
          <LibraryClaims
            rows={loaded === 0 && count > 0 ? null : rows}
            view={view}
            onView={onView}
            keys={keys}
            onOpen={open}
          />
        )}
      </main>
    </>
  );
};
