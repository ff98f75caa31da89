import { useEffect, useState } from 'react';
import type { ArticleSummary } from '../../model/article';
import type { RevisionId } from '../../model/ids';
import { useServices } from '../../services';

/** How long typing rests before texts are searched, in milliseconds. */
const REST = 150;

const words = ({ title, outlet, author, published }: ArticleSummary): string =>
  [title, outlet, author, published].join('\n').toLocaleLowerCase();

/** The articles whose title, outlet, author, date or text hold the words; those found by the text come a moment later. */
export const useFoundArticles = (
  articles: readonly ArticleSummary[],
  search: string,
): { readonly found: readonly ArticleSummary[]; readonly isSearching: boolean } => {
  const { library } = useServices();
  const wanted = search.trim().toLocaleLowerCase();
  const [texts, setTexts] = useState<{ readonly of: string; readonly ids: ReadonlySet<RevisionId> } | null>(null);
  useEffect(() => {
    if (wanted === '') return;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      library
        .textsWith(wanted, stop.signal)
        // Titles are still searched; what is wrong with the store is said elsewhere.
        .catch(() => new Set<RevisionId>())
        .then((ids) => {
          if (ids !== null && !stop.signal.aborted) setTexts({ of: wanted, ids });
        });
    }, REST);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [library, wanted]);
  if (wanted === '') return { found: articles, isSearching: false };
  const ids = texts?.of === wanted ? texts.ids : null;
  const found = articles.filter((article) => words(article).includes(wanted) || ids?.has(article.revision));
  return { found, isSearching: ids === null };
};
