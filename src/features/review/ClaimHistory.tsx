import type { ReviewEvent } from '../../model/review-event';
import { historyOf } from '../../review/history';
import { HistoryList } from './HistoryList';

/** Every decision on one claim, the latest first. */
export const ClaimHistory = ({ events }: { readonly events: readonly ReviewEvent[] }) => (
  <HistoryList lines={historyOf(events).toReversed()} />
);
