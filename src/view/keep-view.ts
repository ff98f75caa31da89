import type { ArticleId } from '../model/ids';
import type { ViewState } from '../model/view-state';
import { parseViewState } from './view-url';

/** Reads a view from the URL's query, and keeps the parts that read the same as in the view before the same objects, so that moving on to another claim draws no filter and no chart anew. */
export const keepView = (): ((query: string, fallbackArticle: ArticleId) => ViewState) => {
  let before: ViewState | null = null;
  let of: string | null = null;
  return (query, fallbackArticle) => {
    if (before !== null && of === query) return before;
    of = query;
    const next = parseViewState(query, fallbackArticle);
    const { sort, hidden, picked, filters } = before ?? next;
    const keep = <Part>(part: Part, old: Part): Part => (JSON.stringify(part) === JSON.stringify(old) ? old : part);
    before = {
      ...next,
      sort: keep(next.sort, sort),
      hidden: keep(next.hidden, hidden),
      picked: keep(next.picked, picked),
      filters: keep(next.filters, filters),
    };
    return before;
  };
};
