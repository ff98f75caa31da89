import type { ClaimId, EventId, ReviewerId } from '../model/ids';
import type { EventOf, FoldedReviews } from './fold';
import type { ClaimReview, Status } from './state';

/** Who signed the article off, when, with how much left open, and what changed since. */
export interface SignOff {
  readonly reviewer: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** How many claims were open then. */
  readonly open: number;
  /** The claims decided on since, or whose words or reading are others now: the next sign-off starts from these. */
  readonly changed: readonly ClaimId[];
}

/** The sign-off that holds, with the event to be undone where it is withdrawn, which its own reviewer alone can. */
export interface StandingSignOff extends SignOff {
  readonly event: EventId;
  readonly reviewerId: ReviewerId;
}

interface Judged {
  readonly claim: { readonly id: ClaimId };
  readonly review: ClaimReview;
  readonly status: Status;
}

/** The last sign-off that stands; null where there is none. */
export const findSignOff = (folded: FoldedReviews, claims: readonly Judged[]): StandingSignOff | null => {
  let last: EventOf<'signed-off'> | undefined;
  for (const { all } of folded.values()) {
    if (all.signedOff !== undefined && (last === undefined || last.id < all.signedOff.id)) last = all.signedOff;
  }
  if (last === undefined) return null;
  const { id: signed, reviewer, reviewerName, at, open } = last;
  const changed = claims.filter(
    ({ review, status }) => status === 'recheck' || review.events.some((event) => event.id > signed),
  );
  return {
    event: signed,
    reviewerId: reviewer,
    reviewer: reviewerName,
    at,
    open,
    changed: changed.map(({ claim }) => claim.id),
  };
};
