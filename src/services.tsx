import type { ReactNode } from 'react';
import type { Article, ArticleMetadata, ArticleSummary, Revision } from './model/article';
import type { Extraction } from './model/claim';
import type { ArticleId, ClaimId } from './model/ids';
import type { ReadText } from './model/read-text';
import type { Correction, Decision } from './model/review-event';
import type { Span } from './model/span';
import type { ViewState } from './model/view-state';
import type { ReviewedClaim, Unplaced } from './review/place';
import type { Store, StoreState } from './store/store';
import type { Extractor } from './worker/extractor';

/** What the page does besides deciding. */
export interface Services {
  readonly store: Store;
  readonly extractor: Extractor;
  addArticle(read: ReadText): Promise<ArticleId>;
  mendMetadata(id: ArticleId, metadata: Partial<ArticleMetadata>): Promise<void>;
}

/** How reading the claims of an article stands. */
export type ExtractionState =
  | { readonly state: 'pending'; readonly progress: number; cancel(): void }
  | { readonly state: 'failed'; readonly message: string; retry(): void }
  | { readonly state: 'ready'; readonly extraction: Extraction };

/** Whether every decision made is on disk. */
export type Saving =
  | { readonly state: 'saved' }
  | { readonly state: 'saving'; readonly count: number }
  | { readonly state: 'failed'; readonly message: string; retry(): void };

/** Deciding, on the article in view; promises settle when the transaction completed. */
export interface Deciding {
  /** One act, on one claim, on several, or on the article itself (sign-off). */
  decide(target: ReviewedClaim | readonly ReviewedClaim[] | ArticleId, ...decisions: Decision[]): Promise<void>;
  /** Adds a claim the engine missed; the claim's id to be. */
  addClaim(span: Span, correction: Correction, replaces?: readonly ClaimId[]): Promise<ClaimId>;
  /** Undoes the reviewer's last act; what was undone or why it was not, null where there is nothing. */
  undo(): Promise<string | null>;
  redo(): Promise<string | null>;
  readonly saving: Saving;
  /** What undo would undo, in words; null where there is nothing. */
  readonly nextUndo: string | null;
  readonly nextRedo: string | null;
}

/** Gives the page its store and its extractor. */
export declare function ServicesProvider(props: {
  readonly store: Store;
  readonly extractor: Extractor;
  readonly children: ReactNode;
}): ReactNode;
/** The store, the extractor, and what changes articles. */
export declare function useServices(): Services;
/** How the store stands: blocked and superseded want a notice. */
export declare function useStoreState(): StoreState;
/** Every article, newest first, live; undefined while loading. */
export declare function useArticles(): readonly ArticleSummary[] | undefined;
/** One article with the text under review, live; undefined while loading, null where there is none. */
export declare function useArticle(
  id: ArticleId,
): { readonly article: Article; readonly revision: Revision } | null | undefined;
/** The claims of an article as the engine reads them; read again where the stored ones are of another engine. */
export declare function useExtraction(id: ArticleId): ExtractionState;
/** The claims of an article with their reviews, live across tabs, unsaved decisions included; undefined while loading. */
export declare function useReviewedClaims(
  id: ArticleId,
): { readonly claims: readonly ReviewedClaim[]; readonly unplaced: readonly Unplaced[] } | undefined;
/** Deciding, undoing, and whether it is saved. */
export declare function useDecide(): Deciding;
/** The name on every event of this browser profile. */
export declare function useReviewer(): { readonly name: string; rename(name: string): Promise<void> };
/** What is on the screen, kept in the URL. */
export declare function useViewState(): [ViewState, (change: Partial<ViewState>, how?: 'push' | 'replace') => void];
