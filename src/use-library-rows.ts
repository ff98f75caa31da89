import { useDeferredValue, useEffect, useMemo, useSyncExternalStore } from 'react';
import { type LoadedArticle, libraryRowsOf } from './library-rows';
import type { ArticleSummary } from './model/article';
import type { ArticleId } from './model/ids';
import { useServices } from './services';
import type { ClaimRow } from './view/row';

/** The claims of many articles as far as they are loaded. */
interface RowsInView {
  /** Article by article in the order of the list, each in story order. */
  readonly rows: readonly ClaimRow[];
  /** Those articles, in the order of the list. */
  readonly sources: readonly LoadedArticle[];
  readonly articles: number;
  /** How many of those articles are loaded. */
  readonly loaded: number;
}

/** The rows of the articles given, or of all where none is picked; live. */
export const useLibraryRows = (all: readonly ArticleSummary[], picked: readonly ArticleId[]): RowsInView => {
  const { state, want } = libraryRowsOf(useServices().library);
  // Many rows are drawn in slices that let a key press through.
  const { byArticle } = useDeferredValue(useSyncExternalStore(state.subscribe, state.get));
  const ids = useMemo(() => all.map(({ id }) => id), [all]);
  const wanted = useMemo(() => {
    const chosen = new Set(picked);
    return chosen.size === 0 ? ids : ids.filter((id) => chosen.has(id));
  }, [ids, picked]);
  useEffect(() => want(new Set(wanted), ids), [want, wanted, ids]);
  return useMemo(() => {
    const loaded = wanted.filter((id) => byArticle.has(id));
    const sources = loaded.map((id) => byArticle.get(id) ?? null).filter((each) => each !== null);
    return {
      rows: sources.flatMap(({ rows }) => rows),
      sources,
      articles: wanted.length,
      loaded: loaded.length,
    };
  }, [byArticle, wanted]);
};
