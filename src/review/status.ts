import type { Recheck } from './recheck';
import { blankReview, type ClaimReview, type Status } from './state';

/** Where a claim stands, from its review: what must be looked at again comes first, then what is no claim, what waits for an answer, what is judged. */
export const statusOf = (review: ClaimReview, recheck: Recheck | null): Status => {
  if (recheck !== null) return 'recheck';
  if (review.dismissed !== null) return 'dismissed';
  if (review.query.trim() !== '') return 'queried';
  return review.verdict === null ? 'open' : 'done';
};

/** A review with where its claim stands. */
export interface Standing {
  readonly review: ClaimReview;
  readonly status: Status;
}

/** What a review judges of the words that stand there now: no verdict, and nothing of whether it was said, where it is to be rechecked. */
export const standingJudgement = ({ review, status }: Standing): Pick<ClaimReview, 'said' | 'verdict'> =>
  status === 'recheck' ? blankReview : review;
