import type { Mode } from './claim';
import type { ArticleId, ClaimId } from './ids';
import type { QuantityKind, Relation } from './quantity';
import type { Said } from './review-event';
import type { VerdictName } from './verdicts';

/** The columns of the claims grid, in order; `article` shows where several articles are in view. */
export const columnIds = [
  'article',
  'number',
  'figure',
  'assertion',
  'speaker',
  'mode',
  'said',
  'verdict',
  'evidence',
] as const;

/** The columns where one article is in view, in order. */
export const oneArticleColumns = columnIds.filter((column) => column !== 'article');

/** Names a column of the claims grid. */
export type ColumnId = (typeof columnIds)[number];

/** One step of the sort; earlier steps weigh more. */
export interface SortStep {
  readonly column: ColumnId;
  readonly descending: boolean;
}

/** What the verdict filter can ask for; `open` is no verdict, `recheck` a decision made on other words. */
export type VerdictFilter = 'open' | VerdictName | 'queried' | 'recheck' | 'dismissed';

/** What the source filter can ask for: somebody is named, nobody is (its own voice, or an unnamed source such as "officials"), or it cannot be told. */
export type SourceFilter = 'named' | 'none' | 'unknown';

/** Figures of one family between two values on its common unit; an open end is null. */
export interface FigureRange {
  /** The magnitude's family: "people", "m", "USD", "percent" … */
  readonly family: string;
  readonly low: number | null;
  readonly high: number | null;
}

/** What narrows the list: within a facet any of the values will do, every facet must hold; an empty facet, null and the empty string let everything pass. */
export interface Filters {
  /** Words, or a number however it is written. */
  readonly search: string;
  /** Speakers' resolved names, or `own-voice`. */
  readonly speaker: readonly string[];
  readonly source: readonly SourceFilter[];
  readonly verdict: readonly VerdictFilter[];
  readonly mode: readonly Mode[];
  readonly said: readonly Said[];
  readonly kind: readonly QuantityKind[];
  readonly relation: readonly Relation[];
  /** "estimated", "unofficial" … as lemmas. */
  readonly hedge: readonly string[];
  readonly outlet: readonly string[];
  readonly evidence: 'with' | 'without' | null;
  readonly minor: 'only' | 'without' | null;
  readonly figure: FigureRange | null;
  /** ISO 8601 dates of the article, both inclusive; null is open. */
  readonly from: string | null;
  readonly until: string | null;
}

/** Lets everything pass. */
export const noFilters: Filters = {
  search: '',
  speaker: [],
  source: [],
  verdict: [],
  mode: [],
  said: [],
  kind: [],
  relation: [],
  hedge: [],
  outlet: [],
  evidence: null,
  minor: null,
  figure: null,
  from: null,
  until: null,
};

/** What claims can be grouped by; null is one list. */
export type Grouping = 'speaker' | 'verdict' | 'article' | null;

/** Which screen is in view: one article with its claims, or a table over many articles. */
export type Screen = 'article' | 'articles' | 'claims' | 'speakers';

/** What is on the screen and can be bookmarked: it lives in the URL's query and nowhere else. */
export interface ViewState {
  readonly screen: Screen;
  /** The article in view, also behind the library's screens. */
  readonly article: ArticleId;
  /** The articles that the library's screens are about; empty is all of them. */
  readonly picked: readonly ArticleId[];
  /** Null lets the page pick the first open claim. */
  readonly claim: ClaimId | null;
  /** Empty is story order. */
  readonly sort: readonly SortStep[];
  readonly group: Grouping;
  /** The columns taken off the grid. */
  readonly hidden: readonly ColumnId[];
  readonly filters: Filters;
}

/** What stands beside the article of a view at first. */
export const defaultView: Omit<ViewState, 'article'> = {
  screen: 'article',
  picked: [],
  claim: null,
  sort: [],
  group: null,
  hidden: [],
  filters: noFilters,
};
