import type { ReviewEvent } from '../../model/review-event';
import { describeEvent } from './describe-event';

const time = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

/** Who decided what of the claim, when, the latest first; what was undone since is struck out. */
export const History = ({ events }: { readonly events: readonly ReviewEvent[] }) => {
  if (events.length === 0) return null;
  const undone = new Set(events.flatMap((event) => (event.type === 'undone' ? [event.event] : [])));
  return (
    <details className="history">
      <summary>History ({events.length})</summary>
      <ol>
        {events.toReversed().map((event) => (
          <li key={event.id}>
            <time dateTime={new Date(event.at).toISOString()}>{time.format(event.at)}</time>
            <span dir="auto">{undone.has(event.id) ? <s>{describeEvent(event)}</s> : describeEvent(event)}</span>
            <span className="history-who">{event.reviewerName}</span>
          </li>
        ))}
      </ol>
    </details>
  );
};
