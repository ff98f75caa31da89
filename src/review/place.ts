import type { Claim } from '../model/claim';
import type { ClaimId } from '../model/ids';
import type { Anchor, Seen } from '../model/review-event';
import type { ClaimReview, Status } from './state';

/** What may differ between what was seen and what stands there now; `place` where equal sentences changed places. */
export type Difference = 'sentence' | 'value' | 'relation' | 'unit' | 'speaker' | 'place';

/** A decision that was made on other words or another reading than stand there now. */
export interface Recheck {
  readonly old: Seen;
  readonly now: Seen;
  readonly differs: readonly Difference[];
}

/** One claim, corrections applied, with what was decided on it. */
export interface ReviewedClaim {
  readonly claim: Claim;
  /** Where its events live: its own id, or the id it had when it was first judged. */
  readonly target: ClaimId;
  /** Place in the story, from 1. */
  readonly number: number;
  readonly review: ClaimReview;
  readonly status: Status;
  /** Null where every decision was made on what stands there now. */
  readonly recheck: Recheck | null;
}

/** Decisions whose claim is not found in the text any more. */
export interface Unplaced {
  readonly target: ClaimId;
  readonly anchor: Anchor;
  readonly seen: Seen;
  readonly review: ClaimReview;
}

/** Every claim of a text with its review, and the decisions that found no place. */
export interface Placement {
  readonly claims: readonly ReviewedClaim[];
  readonly unplaced: readonly Unplaced[];
}
