import { type ReactNode, Suspense, useEffect, useRef } from 'react';
import type { ArticleId, ClaimId } from '../../model/ids';
import type { Span } from '../../model/span';
import { isPlainVerdict, type VerdictName } from '../../model/verdicts';
import { Deferred } from '../../ui/Deferred';
import { lazily } from '../../ui/lazily';
import { useKeys } from '../../ui/use-keys';
import { useSession } from '../../ui/use-session';
import { actsByKey, type KeyMap, showKey, verdictActs } from '../../view/key-map';
import { runnersUp } from '../../view/list-speakers';
import type { ClaimRow } from '../../view/row';
import { ClaimHead } from './ClaimHead';
import { beginDraft, type Drafts, noDrafts, type OpenForm, withDraft } from './drafts';
import { JudgeBar } from './JudgeBar';
import { OpenDraft } from './OpenDraft';
import { Refused } from './Refused';
import { ReviewDetails } from './ReviewDetails';
import { ReviewSide } from './ReviewSide';
import { RunnersUp } from './RunnersUp';
import { SaveProblem } from './SaveProblem';
import { useJudging } from './use-judging';
import type { TakingBack } from './use-taking-back';

// A claim to recheck is rare.
const RecheckNotice = lazily(async () => (await import('./RecheckNotice')).RecheckNotice);

/** What judging needs to know of the page. */
export interface ReviewPanelProps {
  readonly article: ArticleId;
  readonly row: ClaimRow;
  /** Every claim of the article. */
  readonly rows: readonly ClaimRow[];
  /** What "next" goes by: the claims in the order shown. */
  readonly ordered: readonly ClaimRow[];
  readonly onSelect: (claim: ClaimId) => void;
  /** Null where single keys are switched off. */
  readonly keys: KeyMap | null;
  /** Whether anything of this article has been decided. */
  readonly decided: boolean;
  readonly text: string;
  /** The words selected in the article, to be taken into a form; null while none are. */
  readonly words: Span | null;
  /** Told when a form that takes words of the article opens, and when it goes. */
  readonly onWriting: (isWriting: boolean) => void;
  readonly takingBack: TakingBack;
  /** What can be done where a decision cannot be saved, besides trying again. */
  readonly wayOut: ReactNode;
}

/** The drawer in which the selected claim is judged: by button or by key, with its evidence and its history; what was begun in a form stays until it is saved or cancelled. */
export const ReviewPanel = (props: ReviewPanelProps) => {
  const { article, row, rows, ordered, onSelect, keys, decided, text, words, onWriting, takingBack, wayOut } = props;
  const judging = useJudging(row, rows, ordered, onSelect, takingBack.forget);
  const [drafts, setDrafts] = useSession<Drafts>(`drafts-1 ${article}`, noDrafts);
  const cameFrom = useRef<Element | null>(null);
  const draft = drafts[row.id] ?? null;
  const { recheck } = row.reviewed;
  // The largest form: what is judged can wait until the claim is what it should be.
  const isEdited = draft?.is === 'edit' || draft?.is === 'split';
  const form = draft === null || draft.is === 'split' ? null : draft.is;
  useEffect(() => {
    if (!isEdited) return;
    onWriting(true);
    return () => onWriting(false);
  }, [isEdited, onWriting]);

  const open = (is: OpenForm) => {
    if (draft?.is === is) return;
    if (draft === null) cameFrom.current = document.activeElement;
    setDrafts(withDraft(drafts, row.id, beginDraft(is, row)));
  };
  const close = () => {
    setDrafts(withDraft(drafts, row.id, null));
    // The form goes and its field with it: focus returns to where the key was pressed.
    if (cameFrom.current instanceof HTMLElement && cameFrom.current.isConnected) cameFrom.current.focus();
  };

  const { confirm, next, sameSpeaker, ...others } = judging;
  useKeys(actsByKey(keys, { confirm, next, sameSpeaker }), true);
  // Neither bar nor keys judge a claim while what it says is being corrected.
  const give = (name: VerdictName): void => (isPlainVerdict(name) ? judging.judge(name) : open('dispute'));
  const acts = { ...others, ...verdictActs(give), query: () => open('query'), edit: () => open('edit') };
  useKeys(actsByKey(keys, acts), !isEdited);
  useKeys({ Enter: confirm }, recheck !== null && draft === null);

  // The keys are the next claim's at once; what it looks like may come after the verdict in the grid. What is typed may not.
  return (
    <Deferred atOnce={draft !== null}>
      <section className="review" aria-label="Review" data-place="work" tabIndex={-1}>
        <SaveProblem wayOut={wayOut} />
        <div className="review-top">
          <ClaimHead row={row}>
            <RunnersUp choices={runnersUp(row)} onPick={judging.pickSpeaker} hasKeys={keys !== null && !isEdited} />
          </ClaimHead>
          <ReviewSide takingBack={takingBack} onNext={next} keys={keys} decided={decided} />
        </div>
        {takingBack.told === null ? null : <p className="told">{takingBack.told}</p>}
        <Refused problem={takingBack.problem} />
        {recheck === null ? null : (
          <Suspense fallback={<div className="recheck" />}>
            <RecheckNotice
              recheck={recheck}
              onConfirm={judging.confirm}
              shortcut={keys === null ? undefined : showKey(keys.confirm)}
            />
          </Suspense>
        )}
        {isEdited ? null : <JudgeBar row={row} judging={judging} openForm={form} onForm={open} keys={keys} />}
        <Refused problem={judging.problem} />
        {draft === null ? null : (
          <OpenDraft
            key={`${draft.is} ${row.id}`}
            row={row}
            rows={rows}
            draft={draft}
            onChange={(next) => setDrafts(withDraft(drafts, row.id, next))}
            onSave={() => judging.save(draft, close)}
            onCancel={close}
            text={text}
            words={words}
            hasKeys={keys !== null}
          />
        )}
        {isEdited ? null : <ReviewDetails row={row} judging={judging} openForm={form} onForm={open} keys={keys} />}
      </section>
    </Deferred>
  );
};
