import { type ArticleId, asId, type ClaimId } from '../model/ids';
import {
  type ColumnId,
  columnIds,
  type FigureRange,
  type Filters,
  type Grouping,
  noFilters,
  type Screen,
  type SortStep,
  type ViewState,
} from '../model/view-state';
import { parseFacets } from './facets';

const screens: readonly Screen[] = ['article', 'articles', 'claims', 'speakers'];
const groupings: readonly NonNullable<Grouping>[] = ['speaker', 'verdict', 'article'];

const isColumn = (words: string): words is ColumnId => columnIds.some((column) => column === words);

const listed = (words: string | null): readonly string[] => (words === null || words === '' ? [] : words.split(','));

const parseSort = (words: string | null): SortStep[] => {
  const steps: SortStep[] = [];
  for (const part of listed(words)) {
    const descending = part.startsWith('-');
    const column = descending ? part.slice(1) : part;
    if (isColumn(column) && !steps.some((step) => step.column === column)) steps.push({ column, descending });
  }
  return steps;
};

const oneOf = <Value extends string>(values: readonly Value[], word: string | null): Value | null =>
  values.find((value) => value === word) ?? null;

const someOf = <Value extends string>(values: readonly Value[], words: readonly string[]): readonly Value[] =>
  values.filter((value) => words.includes(value));

const distinct = (words: readonly string[]): readonly string[] => [...new Set(words)].filter((word) => word !== '');

const isDate = (words: string | null): words is string => words !== null && /^\d{4}-\d{2}-\d{2}$/u.test(words);

const parseEnd = (words: string | undefined): number | null => {
  const value = words === undefined || words === '' ? Number.NaN : Number(words);
  return Number.isFinite(value) ? value : null;
};

// "people:1000..5000", either end may be missing; a family may hold any words, so the range stands last.
const parseRange = (words: string | null): FigureRange | null => {
  const found = /^(.+):([^:]*)\.\.([^:]*)$/su.exec(words ?? '');
  if (found?.[1] === undefined) return null;
  return { family: found[1], low: parseEnd(found[2]), high: parseEnd(found[3]) };
};

const printRange = ({ family, low, high }: FigureRange): string => `${family}:${low ?? ''}..${high ?? ''}`;

const parseFilters = (query: URLSearchParams): Filters => {
  const [from, until] = [query.get('from'), query.get('until')];
  return {
    search: query.get('search') ?? '',
    ...parseFacets(query),
    figure: parseRange(query.get('figure')),
    from: isDate(from) ? from : null,
    until: isDate(until) ? until : null,
  };
};

/** Reads a view from a URL's query; whatever is missing or means nothing falls back to the plain view of the article given. */
export const parseViewState = (search: string, fallbackArticle: ArticleId): ViewState => {
  const query = new URLSearchParams(search);
  const claim = query.get('claim');
  return {
    screen: oneOf(screens, query.get('screen')) ?? 'article',
    article: asId<ArticleId>(query.get('article') || fallbackArticle),
    picked: distinct(query.getAll('picked')).map((id) => asId<ArticleId>(id)),
    claim: claim ? asId<ClaimId>(claim) : null,
    sort: parseSort(query.get('sort')),
    group: oneOf(groupings, query.get('group')),
    hidden: someOf(columnIds, listed(query.get('hidden'))),
    filters: parseFilters(query),
  };
};

/** The query that `parseViewState` reads back, with its question mark; only what differs from the plain view is named. */
export const printViewState = (state: ViewState): string => {
  const query = new URLSearchParams();
  const { filters } = state;
  if (state.screen !== 'article') query.set('screen', state.screen);
  query.set('article', state.article);
  for (const id of state.picked) query.append('picked', id);
  if (state.claim !== null) query.set('claim', state.claim);
  if (state.sort.length > 0)
    query.set('sort', state.sort.map(({ column, descending }) => `${descending ? '-' : ''}${column}`).join(','));
  if (state.group !== null) query.set('group', state.group);
  if (state.hidden.length > 0) query.set('hidden', state.hidden.join(','));
  for (const [name, value] of Object.entries({ ...noFilters, ...filters })) {
    if (Array.isArray(value)) for (const each of value) query.append(name, each);
    else if (name === 'figure') {
      if (filters.figure !== null) query.set(name, printRange(filters.figure));
    } else if (typeof value === 'string' && value !== '') query.set(name, value);
  }
  return `?${query.toString().replaceAll('%2C', ',')}`;
};
