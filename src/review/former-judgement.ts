import type { Verdict } from '../model/review-event';
import type { Standing } from './status';

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
