import { type ArticleId, asId, type ClaimId } from '../model/ids';
import { type ColumnId, columnIds, type SortStep, type VerdictFilter, type ViewState } from '../model/view-state';

const verdicts: readonly VerdictFilter[] = [
  'open',
  'verified',
  'disputed',
  'needs-context',
  'unverifiable',
  'queried',
  'recheck',
  'dismissed',
];

const isColumn = (words: string): words is ColumnId => columnIds.some((column) => column === words);

const parseSort = (words: string): SortStep[] => {
  const steps: SortStep[] = [];
  for (const part of words.split(',')) {
    const descending = part.startsWith('-');
    const column = descending ? part.slice(1) : part;
    if (isColumn(column) && !steps.some((step) => step.column === column)) steps.push({ column, descending });
  }
  return steps;
};

/** Reads a view from a URL's query; whatever is missing or means nothing falls back to the plain view of the article given. */
export const parseViewState = (search: string, fallbackArticle: ArticleId): ViewState => {
  const query = new URLSearchParams(search);
  const claim = query.get('claim');
  const verdict = query.get('verdict');
  return {
    article: asId<ArticleId>(query.get('article') || fallbackArticle),
    claim: claim ? asId<ClaimId>(claim) : null,
    sort: parseSort(query.get('sort') ?? ''),
    speaker: query.get('speaker') || null,
    verdict: verdicts.find((known) => known === verdict) ?? null,
    search: query.get('search') ?? '',
  };
};

/** The query that `parseViewState` reads back, with its question mark; only what differs from the plain view is named. */
export const printViewState = (state: ViewState): string => {
  const query = new URLSearchParams({ article: state.article });
  if (state.claim !== null) query.set('claim', state.claim);
  if (state.sort.length > 0)
    query.set('sort', state.sort.map(({ column, descending }) => `${descending ? '-' : ''}${column}`).join(','));
  if (state.speaker !== null) query.set('speaker', state.speaker);
  if (state.verdict !== null) query.set('verdict', state.verdict);
  if (state.search !== '') query.set('search', state.search);
  return `?${query.toString().replaceAll('%2C', ',')}`;
};
