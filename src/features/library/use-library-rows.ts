import { startTransition, useEffect, useMemo, useState } from 'react';
import type { ArticleSummary } from '../../model/article';
import type { ArticleId } from '../../model/ids';
import { type Services, useServices } from '../../services';
import type { ClaimRow } from '../../view/row';
import { type LoadedArticle, RowLoader } from './row-loader';

/** The claims of many articles as far as they are loaded. */
export interface LibraryRows {
  /** Article by article in the order of the list, each in story order. */
  readonly rows: readonly ClaimRow[];
  /** Those articles, in the order of the list. */
  readonly sources: readonly LoadedArticle[];
  readonly articles: number;
  /** How many of those articles are loaded. */
  readonly loaded: number;
}

// What was loaded for one screen serves the next.
const loaders = new WeakMap<Services['store']['library'], RowLoader>();
const loaderOf = (library: Services['store']['library']): RowLoader => {
  const known = loaders.get(library) ?? new RowLoader(library);
  loaders.set(library, known);
  return known;
};

/** The rows of the articles given, or of all where none is picked; live. */
export const useLibraryRows = (all: readonly ArticleSummary[], picked: readonly ArticleId[]): LibraryRows => {
  const { store } = useServices();
  const loader = loaderOf(store.library);
  const [{ byArticle }, setLoaded] = useState(loader.loaded);
  // Many rows are drawn in slices that let a key press through.
  useEffect(() => loader.watch(() => startTransition(() => setLoaded(loader.loaded()))), [loader]);
  const ids = useMemo(() => all.map(({ id }) => id), [all]);
  const wanted = useMemo(() => {
    const chosen = new Set(picked);
    return chosen.size === 0 ? ids : ids.filter((id) => chosen.has(id));
  }, [ids, picked]);
  useEffect(() => loader.want(new Set(wanted), ids), [loader, wanted, ids]);
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
