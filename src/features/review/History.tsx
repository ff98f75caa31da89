import type { ReviewEvent } from '../../model/review-event';
import { historyOf } from '../../review/history';
import { HistoryList } from './HistoryList';

/** Who decided what of the claim, when, from what to what, the latest first; on request. */
export const History = ({ events }: { readonly events: readonly ReviewEvent[] }) => {
  if (events.length === 0) return null;
  return (
    <details className="history">
      <summary>History ({events.length})</summary>
      <HistoryList lines={historyOf(events).toReversed()} />
    </details>
  );
};
