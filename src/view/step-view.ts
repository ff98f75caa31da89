import type { ArticleId } from '../model/ids';
import type { ViewState } from '../model/view-state';
import { parseViewState, printViewState } from './view-url';

/** A new step in the browser's history, or the step it stands on written anew. */
export type Step = 'push' | 'replace';

/** What a change of view does to the URL's query: filters, sort and article make a step that Back takes back, the selected claim and the search do not unless asked; null where nothing changes. */
export const stepView = (
  query: string,
  fallbackArticle: ArticleId,
  change: Partial<ViewState>,
  how?: Step,
): { readonly query: string; readonly step: Step } | null => {
  const before = parseViewState(query, fallbackArticle);
  const next = printViewState({ ...before, ...change });
  if (next === query) return null;
  const { filters = before.filters, claim: _claim, ...rest } = change;
  const onlySearch = printViewState({ ...before, filters: { ...filters, search: before.filters.search } });
  const passing = Object.keys(rest).length === 0 && onlySearch === printViewState(before);
  return { query: next, step: how ?? (passing ? 'replace' : 'push') };
};
