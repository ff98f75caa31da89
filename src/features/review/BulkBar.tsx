import type { ArticleId } from '../../model/ids';
import { Button } from '../../ui/Button';
import { Shape } from '../../ui/Shape';
import { useKeys } from '../../ui/use-keys';
import { useSession } from '../../ui/use-session';
import { actsByKey, type KeyAction, type KeyMap, showKey } from '../../view/key-map';
import type { ClaimRow } from '../../view/row';
import { signOf } from '../../view/verdict-sign';
import { DisputeForm } from './DisputeForm';
import { blankDispute, type DisputeDraft } from './drafts';
import { useBulk } from './use-bulk';

const noDraft: DisputeDraft | null = null;

interface BulkBarProps {
  readonly article: ArticleId;
  readonly chosen: readonly ClaimRow[];
  /** Lets go of the selection. */
  readonly onDone: () => void;
  readonly keys: KeyMap | null;
}

/** One verdict for several claims at once: one act, one undo. */
export const BulkBar = ({ article, chosen, onDone, keys }: BulkBarProps) => {
  const { judge, dispute } = useBulk(chosen, onDone);
  // Kept when the selection is let go by a click too many, and back when several are selected again.
  const [draft, setDraft] = useSession<DisputeDraft | null>(`bulk-dispute-1 ${article}`, noDraft);
  const acts = {
    verify: () => judge('verify'),
    dispute: () => setDraft(draft ?? blankDispute),
    needsContext: () => judge('needsContext'),
    unverifiable: () => judge('unverifiable'),
    dismiss: () => judge('dismiss'),
  };
  useKeys({ ...actsByKey(keys, acts), Escape: onDone }, draft === null);
  const button = (act: keyof typeof acts & KeyAction, words: string, tone?: Parameters<typeof signOf>[0]) => (
    <Button
      shortcut={keys === null ? undefined : showKey(keys[act])}
      aria-expanded={act === 'dispute' ? draft !== null : undefined}
      onClick={acts[act]}
    >
      {tone === undefined ? null : <Shape name={signOf(tone).shape} tone={tone} />}
      {words}
    </Button>
  );
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
        {button('verify', 'Verified', 'verified')}
        {button('dispute', 'Disputed', 'disputed')}
        {button('needsContext', 'Needs context', 'needs-context')}
        {button('unverifiable', 'Unverifiable', 'unverifiable')}
        {button('dismiss', 'Dismiss')}
      </div>
      {draft === null ? null : (
        <DisputeForm
          label={`Dispute ${chosen.length} claims`}
          claim={null}
          draft={draft}
          onChange={setDraft}
          onSave={() => {
            setDraft(null);
            dispute(draft);
          }}
          onCancel={() => setDraft(null)}
        />
      )}
    </section>
  );
};
