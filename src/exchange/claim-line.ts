import type { ArticleMetadata } from '../model/article';
import type { RevisionId } from '../model/ids';
import type { Evidence } from '../model/review-event';
import type { ReviewedClaim } from '../review/place';
import type { SignOff } from '../review/sign-off';

/** An article of which claims are written. */
export interface ClaimsSource {
  readonly article: ArticleMetadata & { readonly revision: RevisionId };
  /** The text the claims point into. */
  readonly text: string;
  /** Every text kept of the article, the earliest first. */
  readonly versions: readonly RevisionId[];
  /** Null where nobody has signed the article off. */
  readonly signOff: SignOff | null;
}

/** A claim with the article it stands in. */
export interface ClaimLine {
  readonly reviewed: ReviewedClaim;
  readonly source: ClaimsSource;
  /** Whom the page lays the claim to; null is the article's own voice. */
  readonly speaker: string | null;
  /** How far the source that lies farthest from the claim does, as a share of the claim; null where none compares. */
  readonly gap: number | null;
}

/** All the values of a type, with the compiler’s word that none is left out. */
export const allOf = <Value extends string>(values: Readonly<Record<Value, true>>): readonly string[] =>
  Object.keys(values);

/** One field of every source of a claim, in one order in all columns; empty where no source has it. */
export const eachSource =
  (read: (source: Evidence) => string) =>
  ({ reviewed: { review } }: ClaimLine): string => {
    const cells = review.evidence.map(read);
    return cells.every((cell) => cell === '') ? '' : cells.join(' | ');
  };

/** A time, in milliseconds since the epoch, as ISO 8601; empty where there is none. */
export const atTime = (time: number | null | undefined): string => (time == null ? '' : new Date(time).toISOString());
