import type { Verdict } from '../model/review-event';
import type { Recheck } from './recheck';
import { blankReview, type ClaimReview, type Status } from './state';

/** Where a claim stands, from its review: what must be looked at again comes first, then what is no claim, what waits for an answer, what is judged. */
export const statusOf = (review: ClaimReview, recheck: Recheck | null): Status => {
  if (recheck !== null) return 'recheck';
  if (review.dismissed !== null) return 'dismissed';
  if (review.query.trim() !== '') return 'queried';
  return review.verdict === null ? 'open' : 'done';
};

interface Standing {
  readonly review: ClaimReview;
  readonly status: Status;
}

/** What a review judges of the words that stand there now: no verdict, and nothing of whether it was said, where it is to be rechecked. */
export const standingJudgement = ({ review, status }: Standing): Pick<ClaimReview, 'said' | 'verdict'> =>
  status === 'recheck' ? blankReview : review;

const verdictWords = (verdict: Verdict | null): string =>
  verdict?.is === 'disputed' && verdict.reason !== null ? `disputed: ${verdict.reason}` : (verdict?.is ?? '');

/** What was decided on the words before, of a claim to recheck: "disputed: wrong; said: yes"; empty where nothing was, and of every other claim. */
export const formerJudgement = ({ review: { verdict, dismissed, said }, status }: Standing): string =>
  status === 'recheck'
    ? [
        dismissed === null ? verdictWords(verdict) : `dismissed: ${dismissed}`,
        said === 'unchecked' ? '' : `said: ${said}`,
      ]
        .filter((words) => words !== '')
        .join('; ')
    : '';
