import type { Article, Revision } from './article';
import type { ReviewerId } from './ids';
import type { ReviewEvent } from './review-event';

/** A kept text with its bytes as base64, so that it fits a file; null where there are none. */
export type SnapshotText = Omit<Revision, 'original'> & {
  readonly original: { readonly type: string; readonly base64: string } | null;
};

/** Everything that is kept and cannot be made again: claims are derived and left out. */
export interface Snapshot {
  readonly articles: readonly (Omit<Article, 'print'> & { readonly removedAt?: number })[];
  readonly texts: readonly SnapshotText[];
  /** Those held apart among them. */
  readonly events: readonly ReviewEvent[];
  /** Null where nobody has decided yet. */
  readonly reviewer: { readonly id: ReviewerId; readonly name: string } | null;
}
