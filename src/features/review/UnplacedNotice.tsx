import type { Decision } from '../../model/review-event';
import { describeDecision } from '../../review/describe';
import type { Unplaced } from '../../review/place';
import { useDecide } from '../../services';
import { Button } from '../../ui/Button';
import type { ClaimRow } from '../../view/row';
import { SetApart } from './SetApart';
import { useOutcome } from './use-outcome';

interface UnplacedNoticeProps {
  readonly unplaced: readonly Unplaced[];
  /** The claim to which decisions can be attached by hand; null while there is none. */
  readonly selected: ClaimRow | null;
}

const wordsOf = (decision: Decision): string => {
  switch (decision.type) {
    case 'note':
      return decision.note;
    case 'query':
      return decision.query;
    case 'evidence-added':
      return [decision.evidence.says, decision.evidence.url].filter((words) => words !== '').join(', ');
    default:
      return '';
  }
};

/** One decision with the reviewer's own words: "Note: ask the registry". */
const describeEvent = (decision: Decision): string => {
  const what = describeDecision(decision);
  const words = wordsOf(decision);
  return `${what.charAt(0).toUpperCase()}${what.slice(1)}${words === '' ? '' : `: ${words}`}`;
};

/** Decisions whose claim is not in this text any more: listed, never dropped, and attached by hand to the claim they are meant for. */
export const UnplacedNotice = ({ unplaced, selected }: UnplacedNoticeProps) => {
  const { decide } = useDecide();
  const { problem, take } = useOutcome();
  if (unplaced.length === 0) return null;
  const attach = (lost: Unplaced): void => {
    if (selected === null) return;
    // A confirmation under the old name that carries the new place: from now on these decisions are found there.
    take(
      decide({ ...selected.reviewed, target: lost.target }, { type: 'confirmed' }),
      `Decisions on ${lost.anchor.exact} attached to ${selected.figure}`,
    );
  };
  const [first] = unplaced;
  return (
    <SetApart
      summary={
        unplaced.length === 1
          ? `Decisions on “${first?.anchor.exact ?? ''}” find no place in this text`
          : `Decisions on ${unplaced.length} claims find no place in this text`
      }
    >
      {problem === null ? null : <li role="alert">{problem}</li>}
      {unplaced.map((lost) => (
        <li key={lost.target}>
          <span dir="auto">
            <b>{lost.anchor.exact}</b> {lost.seen.sentence}
          </span>
          <span className="set-apart-detail">{lost.review.events.map(describeEvent).join(', ')}</span>
          {selected === null ? null : (
            <Button
              aria-label={`Attach decisions on ${lost.anchor.exact} to ${selected.figure}`}
              onClick={() => attach(lost)}
            >
              Attach here: “{selected.figure}”
            </Button>
          )}
        </li>
      ))}
    </SetApart>
  );
};
