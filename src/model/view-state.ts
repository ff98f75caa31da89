import type { ArticleId, ClaimId } from './ids';

/** The columns of the claims grid, in order. */
export const columnIds = ['number', 'figure', 'assertion', 'speaker', 'mode', 'said', 'verdict', 'evidence'] as const;

/** Names a column of the claims grid. */
export type ColumnId = (typeof columnIds)[number];

/** One step of the sort; earlier steps weigh more. */
export interface SortStep {
  readonly column: ColumnId;
  readonly descending: boolean;
}

/** What the verdict filter can ask for; `open` is no verdict, `recheck` a decision made on other words. */
export type VerdictFilter =
  | 'open'
  | 'verified'
  | 'disputed'
  | 'needs-context'
  | 'unverifiable'
  | 'queried'
  | 'recheck'
  | 'dismissed';

/** What is on the screen and can be bookmarked: it lives in the URL's query and nowhere else. */
export interface ViewState {
  readonly article: ArticleId;
  /** Null lets the page pick the first open claim. */
  readonly claim: ClaimId | null;
  /** Empty is story order. */
  readonly sort: readonly SortStep[];
  /** A speaker's resolved name, `own-voice`, or null for all. */
  readonly speaker: string | null;
  readonly verdict: VerdictFilter | null;
  readonly search: string;
}
