import { useEffect } from 'react';
import type { ArticleId, ClaimId } from '../../model/ids';
import type { Span } from '../../model/span';
import { isPlainVerdict, type VerdictName, verdictNames, verdictTable } from '../../model/verdicts';
import { useServices } from '../../services';
import { Button } from '../../ui/Button';
import { Shape } from '../../ui/Shape';
import { useKeys } from '../../ui/use-keys';
import { useSession } from '../../ui/use-session';
import type { ClaimDraft } from '../../view/claim-draft';
import { actsByKey, type KeyAction, type KeyMap, showKey, verdictActs } from '../../view/key-map';
import { listSpeakers } from '../../view/list-speakers';
import { beginMerge, mergedSpan } from '../../view/merge-claims';
import type { ClaimRow } from '../../view/row';
import { ClaimForm } from './ClaimForm';
import { DisputeForm } from './DisputeForm';
import { blankDispute, type DisputeDraft } from './drafts';
import { Refused } from './Refused';
import { useBulk } from './use-bulk';
import type { TakingBack } from './use-taking-back';

interface BulkBarProps {
  readonly article: ArticleId;
  readonly chosen: readonly ClaimRow[];
  /** Lets go of the selection. */
  readonly onDone: () => void;
  readonly keys: KeyMap | null;
  readonly text: string;
  /** The words selected in the article, to be taken into a form; null while none are. */
  readonly words: Span | null;
  readonly onSelect: (claim: ClaimId) => void;
  /** Told when a form that takes words of the article opens, and when it goes. */
  readonly onWriting: (isWriting: boolean) => void;
  readonly takingBack: TakingBack;
}

/** What stands in an open form on several claims; `of` names the claims that are merged. */
type BulkDraft = DisputeDraft | { readonly is: 'merge'; readonly of: string; readonly claim: ClaimDraft };

/** Nothing begun. */
const noBulkDraft: BulkDraft | null = null;

/** Names claims selected together. */
const nameChosen = (rows: readonly ClaimRow[]): string => rows.map(({ id }) => id).join(' ');

/** One verdict for several claims at once: one act, one undo. */
export const BulkBar = (props: BulkBarProps) => {
  const { article, chosen, onDone, keys, text, words, onSelect, onWriting, takingBack } = props;
  const { judge, dispute, dismiss, merge, problem } = useBulk(chosen, onDone, onSelect);
  const { extractor } = useServices();
  // Kept when the selection is let go by a click too many, and back when several are selected again.
  const [kept, setDraft] = useSession<BulkDraft | null>(`bulk-2 ${article}`, noBulkDraft);
  const story = chosen.toSorted((a, b) => a.number - b.number);
  const draft = kept?.is === 'merge' && kept.of !== nameChosen(story) ? null : kept;
  const isMerging = draft?.is === 'merge';
  useEffect(() => {
    if (!isMerging) return;
    onWriting(true);
    return () => onWriting(false);
  }, [isMerging, onWriting]);
  const beginMerging = async (): Promise<void> => {
    const [first, ...others] = story;
    if (first === undefined) return;
    const { start, end } = mergedSpan([first, ...others]);
    const read = await extractor.quantities(text.slice(start, end));
    const claim = beginMerge([first, ...others], read.ok ? read.value : []);
    setDraft({ is: 'merge', of: nameChosen(story), claim });
  };
  const give = (name: VerdictName): void => {
    if (isPlainVerdict(name)) judge(name);
    else setDraft(draft?.is === 'dispute' ? draft : blankDispute);
  };
  const acts = { ...verdictActs(give), dismiss };
  useKeys({ ...actsByKey(keys, acts), Escape: onDone }, draft === null);
  const key = (act: KeyAction): string | undefined => (keys === null ? undefined : showKey(keys[act]));
  return (
    <section className="review" aria-label="Review of several claims" data-place="work" tabIndex={-1}>
      <div className="review-top">
        <h2 className="claim-head">
          <span className="claim-head-words">{chosen.length} claims selected</span>
          <span className="claim-head-who">Applies to all {chosen.length}; one undo reverts it.</span>
        </h2>
        <Button look="quiet" onClick={onDone}>
          Clear selection
        </Button>
      </div>
      <div className="judge-bar" role="toolbar" aria-label="Judge the selected claims">
        {verdictNames.map((name) => (
          <Button
            key={name}
            shortcut={key(verdictTable[name].act)}
            aria-expanded={name === 'disputed' ? draft?.is === 'dispute' : undefined}
            onClick={() => give(name)}
          >
            <Shape name={verdictTable[name].shape} tone={name} />
            {verdictTable[name].label}
          </Button>
        ))}
        <Button shortcut={key('dismiss')} onClick={dismiss}>
          Dismiss
        </Button>
        <Button aria-expanded={isMerging} onClick={() => void beginMerging()}>
          Merge into one …
        </Button>
      </div>
      <Refused problem={problem ?? takingBack.problem} />
      {draft === null ? null : draft.is === 'merge' ? (
        <ClaimForm
          label={`Merge ${chosen.length} claims`}
          draft={draft.claim}
          onChange={(claim) => setDraft({ ...draft, claim })}
          onSave={() => {
            if (merge(draft.claim)) setDraft(null);
          }}
          onCancel={() => setDraft(null)}
          text={text}
          words={words}
          speakers={listSpeakers(null, story)}
          hasKeys={keys !== null}
        />
      ) : (
        <DisputeForm
          label={`Dispute ${chosen.length} claims`}
          claim={null}
          draft={draft}
          onChange={setDraft}
          onSave={() => {
            if (dispute(draft)) setDraft(null);
          }}
          onCancel={() => setDraft(null)}
        />
      )}
    </section>
  );
};
