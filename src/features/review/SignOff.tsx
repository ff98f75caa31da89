import { useState } from 'react';
import type { ArticleId, ClaimId } from '../../model/ids';
import type { StandingSignOff as Signed } from '../../review/sign-off';
import { useDecide, useReviewer } from '../../services';
import { AskFirst } from '../../ui/AskFirst';
import { Button } from '../../ui/Button';
import { Menu } from '../../ui/Menu';
import { isJudged } from '../../view/is-judged';
import type { ClaimRow } from '../../view/row';
import { countForSignOff } from '../../view/sign-off-counts';
import { Pieces } from './Pieces';
import { Refused } from './Refused';
import { SignOffDialog } from './SignOffDialog';
import { useOutcome } from './use-outcome';

interface SignOffProps {
  readonly article: ArticleId;
  readonly rows: readonly ClaimRow[];
  /** Null where nobody has signed the article off. */
  readonly signOff: Signed | null;
  readonly onSelect: (claim: ClaimId) => void;
}

const time = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
const withOpen = (open: number): string => (open === 0 ? '' : ` with ${open.toLocaleString()} open`);

/** Who signed the article off and when, what has changed since, and the signing itself: offered once anything is judged, again once anything has changed. */
export const SignOff = ({ article, rows, signOff, onSelect }: SignOffProps) => {
  const { decide } = useDecide();
  const { id } = useReviewer();
  const { problem, take } = useOutcome();
  const [isAsking, setAsking] = useState(false);
  const counts = countForSignOff(rows);
  const open = counts.open + counts.queried + counts.recheck;
  const since = new Set(signOff?.changed);
  const changed = rows.filter((row) => since.has(row.id));
  const withdraw = ({ event }: Signed): void => {
    take(decide(article, { type: 'undone', event }), 'Sign-off withdrawn');
  };
  if (signOff === null && rows.every((row) => !isJudged(row))) return null;
  return (
    <div className="sign-off">
      {signOff === null ? null : (
        <span>
          Signed off by {signOff.reviewer}
          {withOpen(signOff.open)}, {time.format(signOff.at)}
        </span>
      )}
      {changed.length === 0 ? null : (
        <Menu label={`${changed.length} changed since`} look="quiet">
          {changed.map((row) => (
            <button key={row.id} type="button" className="menu-item" onClick={() => onSelect(row.id)}>
              <Pieces pieces={row.pieces} />
            </button>
          ))}
        </Menu>
      )}
      {signOff === null || changed.length > 0 || signOff.open !== open ? (
        <Button onClick={() => setAsking(true)}>
          {signOff === null ? 'Sign off' : 'Sign off again'}
          {withOpen(open)} …
        </Button>
      ) : null}
      {signOff === null || signOff.reviewerId !== id ? null : (
        <AskFirst
          act="Withdraw"
          label="Withdraw the sign-off"
          question="Withdraw it?"
          onAct={() => withdraw(signOff)}
        />
      )}
      {isAsking ? <SignOffDialog article={article} counts={counts} onClose={() => setAsking(false)} /> : null}
      <Refused problem={problem} />
    </div>
  );
};
