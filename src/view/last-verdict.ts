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
      // A claim that was split or merged was dismissed for what stands in for it; there is nothing to repeat.
      const dismisses = event.type === 'claim-dismissed' && event.replacedBy === undefined;
      const judges = (event.type === 'verdict' && event.verdict !== null) || dismisses;
      if (!judges || undone.has(event.id) || event.reviewerName !== reviewerName) continue;
      if (last === null || event.id > last.id) last = event;
    }
  }
  if (last?.type === 'verdict') return { type: 'verdict', verdict: last.verdict };
  return last?.type === 'claim-dismissed' ? { type: 'claim-dismissed', reason: last.reason } : null;
};
