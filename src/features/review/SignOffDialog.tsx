import { type SubmitEvent, useState } from 'react';
import type { ArticleId } from '../../model/ids';
import { useDecide, useReviewer } from '../../services';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Field } from '../../ui/Field';
import type { SignOffCounts } from '../../view/sign-off-counts';
import { Refused } from './Refused';
import { useOutcome } from './use-outcome';

interface SignOffDialogProps {
  readonly article: ArticleId;
  readonly counts: SignOffCounts;
  readonly onClose: () => void;
}

const named: readonly (readonly [keyof SignOffCounts, string])[] = [
  ['open', 'Open'],
  ['queried', 'With an open query'],
  ['recheck', 'To recheck'],
  ['unsourced', 'Verified without a source'],
];

/** Asks before an article is signed off: what is left, and under whose name. */
export const SignOffDialog = ({ article, counts, onClose }: SignOffDialogProps) => {
  const { decide } = useDecide();
  const { name, isNamed, rename } = useReviewer();
  const { problem, take } = useOutcome();
  const [typed, setTyped] = useState(isNamed ? name : '');
  const [notRenamed, setNotRenamed] = useState<string | null>(null);
  const open = counts.open + counts.queried + counts.recheck;
  const sign = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const next = typed.trim();
    if (next === '') return;
    try {
      if (next !== name) await rename(next);
    } catch (error) {
      setNotRenamed(error instanceof Error ? error.message : String(error));
      return;
    }
    setNotRenamed(null);
    const signed = take(
      decide(article, { type: 'signed-off', open }),
      `Signed off${open === 0 ? '' : ` with ${open} open`}`,
    );
    if (signed !== null) onClose();
  };
  return (
    <Dialog title="Sign off" onClose={onClose}>
      <form className="sign-off-form" onSubmit={(event) => void sign(event)}>
        <dl className="sign-off-counts">
          {named.map(([key, words]) => (
            <div key={key}>
              <dt>{words}</dt>
              <dd>{counts[key].toLocaleString()}</dd>
            </div>
          ))}
        </dl>
        <Field
          label="Your name"
          required
          data-begin
          autoComplete="name"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Refused problem={notRenamed ?? problem} />
        <div className="form-foot">
          <Button type="submit" look="primary" disabled={typed.trim() === ''}>
            Sign off
          </Button>
          <Button look="quiet" onClick={onClose}>
            Cancel
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
