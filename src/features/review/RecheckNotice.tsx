import type { Seen } from '../../model/review-event';
import type { Recheck } from '../../review/recheck';
import { Button } from '../../ui/Button';

const value = (seen: Seen): string => (seen.value === null ? '' : [seen.value].flat().join(' – '));
const reading = (seen: Seen): string =>
  [seen.relation === '=' ? '' : seen.relation, value(seen), seen.unit, '·', seen.speaker ?? 'own voice']
    .filter(Boolean)
    .join(' ');

/** The old and the new side by side where a decision was made on other words or another reading. */
export const RecheckNotice = ({
  recheck,
  onConfirm,
}: {
  readonly recheck: Recheck;
  readonly onConfirm: () => void;
}) => (
  <section className="recheck" aria-label="Recheck">
    <p className="recheck-head">Decided on something else ({recheck.differs.join(', ')}). Confirm it, or judge anew.</p>
    <dl>
      <dt>Then</dt>
      <dd dir="auto">
        {recheck.old.sentence} <span className="reading-of">{reading(recheck.old)}</span>
      </dd>
      <dt>Now</dt>
      <dd dir="auto">
        {recheck.now.sentence} <span className="reading-of">{reading(recheck.now)}</span>
      </dd>
    </dl>
    <Button onClick={onConfirm}>Confirm</Button>
  </section>
);
