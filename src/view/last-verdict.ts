import type { Decision, ReviewEvent } from '../model/review-event';
import { undoneEvents } from '../review/fold';
import type { ClaimRow } from './row';

/** The reviewer's last verdict or dismissal on these claims that stands, to be given again; null where there is none. */
export const lastVerdict = (rows: readonly ClaimRow[], reviewerName: string): Decision | null => {
  let last: ReviewEvent | null = null;
  for (const { reviewed } of rows) {
    const { events } = reviewed.review;
    const undone = undoneEvents(events);
    for (const event of events) {
      const judges = (event.type === 'verdict' && event.verdict !== null) || event.type === 'claim-dismissed';
      if (!judges || undone.has(event.id) || event.reviewerName !== reviewerName) continue;
      if (last === null || event.id > last.id) last = event;
    }
  }
  if (last?.type === 'verdict') return { type: 'verdict', verdict: last.verdict };
  return last?.type === 'claim-dismissed' ? { type: 'claim-dismissed', reason: last.reason } : null;
};
