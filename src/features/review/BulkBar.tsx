import { Button } from '../../ui/Button';
import { Shape } from '../../ui/Shape';
import { useKeys } from '../../ui/use-keys';
import { actsByKey, type KeyMap, showKey } from '../../view/key-map';
import type { ClaimRow } from '../../view/row';
import { signOf } from '../../view/verdict-sign';
import { type BulkAct, bulkActs, useBulk } from './use-bulk';

interface BulkBarProps {
  readonly chosen: readonly ClaimRow[];
  /** Lets go of the selection. */
  readonly onDone: () => void;
  readonly keys: KeyMap | null;
}

const words: Readonly<Record<BulkAct, string>> = {
  verify: 'Verified',
  dispute: 'Disputed',
  needsContext: 'Needs context',
  unverifiable: 'Unverifiable',
  dismiss: 'Dismiss',
};

const signs = {
  verify: 'verified',
  dispute: 'disputed',
  needsContext: 'needs-context',
  unverifiable: 'unverifiable',
} as const;

/** One verdict for several claims at once: one act, one undo. */
export const BulkBar = ({ chosen, onDone, keys }: BulkBarProps) => {
  const judge = useBulk(chosen, onDone);
  useKeys(actsByKey(keys, Object.fromEntries(bulkActs.map((act) => [act, () => judge(act)]))), true);
  useKeys({ Escape: onDone }, true);
  return (
    <section className="review" aria-label="Review of several claims">
      <div className="review-top">
        <h2 className="claim-head">
          <span className="claim-head-words">{chosen.length} claims selected</span>
          <span className="claim-head-who">One verdict for all of them is one act, taken back by one undo.</span>
        </h2>
        <Button look="quiet" onClick={onDone}>
          Clear selection
        </Button>
      </div>
      <div className="judge-bar" role="toolbar" aria-label="Judge the selected claims">
        {bulkActs.map((act) => (
          <Button key={act} shortcut={keys === null ? undefined : showKey(keys[act])} onClick={() => judge(act)}>
            {act === 'dismiss' ? null : <Shape name={signOf(signs[act]).shape} tone={signs[act]} />}
            {words[act]}
          </Button>
        ))}
      </div>
    </section>
  );
};
