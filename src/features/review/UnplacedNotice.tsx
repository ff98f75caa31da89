import type { Unplaced } from '../../review/place';
import { describeEvent } from './describe-event';

/** Decisions whose claim is not in this text any more: listed, never dropped. */
export const UnplacedNotice = ({ unplaced }: { readonly unplaced: readonly Unplaced[] }) => {
  if (unplaced.length === 0) return null;
  const [first] = unplaced;
  return (
    <details className="unplaced">
      <summary>
        {unplaced.length === 1
          ? `Decisions on “${first?.anchor.exact ?? ''}” find no place in this text`
          : `Decisions on ${unplaced.length} claims find no place in this text`}
      </summary>
      <ul>
        {unplaced.map(({ target, anchor, seen, review }) => (
          <li key={target} dir="auto">
            <b>{anchor.exact}</b> {seen.sentence} <span>{review.events.map(describeEvent).join(', ')}</span>
          </li>
        ))}
      </ul>
    </details>
  );
};
