import type { Recheck } from './recheck';
import type { ClaimReview, Status } from './state';

/** Where a claim stands, from its review: what must be looked at again comes first, then what is no claim, what waits for an answer, what is judged. */
export const statusOf = (review: ClaimReview, recheck: Recheck | null): Status => {
  if (recheck !== null) return 'recheck';
  if (review.dismissed !== null) return 'dismissed';
  if (review.query.trim() !== '') return 'queried';
  return review.verdict === null ? 'open' : 'done';
};
