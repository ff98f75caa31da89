import type { ClaimId } from '../../model/ids';
import type { Span } from '../../model/span';
import { stripMarkup } from '../../model/strip-markup';
import { useDecide } from '../../services';
import { type ClaimDraft, wholeCorrection } from '../../view/claim-draft';
import { listSpeakers } from '../../view/list-speakers';
import type { ClaimRow } from '../../view/row';
import { ClaimForm } from './ClaimForm';
import { Refused } from './Refused';
import { useOutcome } from './use-outcome';

interface AddClaimProps {
  readonly draft: ClaimDraft;
  readonly onChange: (draft: ClaimDraft) => void;
  /** Saved or cancelled; the new claim, null where there is none. */
  readonly onDone: (added: ClaimId | null) => void;
  readonly text: string;
  readonly words: Span | null;
  readonly rows: readonly ClaimRow[];
  readonly hasKeys: boolean;
}

/** A claim that the engine missed, from words of the article. */
export const AddClaim = ({ draft, onChange, onDone, text, words, rows, hasKeys }: AddClaimProps) => {
  const { addClaim } = useDecide();
  const { problem, take } = useOutcome();
  const figure = stripMarkup(text.slice(draft.span.start, draft.span.end));
  const save = (): void => {
    const added = take(addClaim(draft.span, wholeCorrection(draft)), `Claim added: ${figure}`);
    if (added !== null) onDone(added.value);
  };
  return (
    <section className="review" aria-label="Review" data-place="work" tabIndex={-1}>
      <h2 className="claim-head">
        <span className="claim-head-words" dir="auto">
          New claim: <b>{figure}</b>
        </span>
      </h2>
      <Refused problem={problem} />
      <ClaimForm
        label={`Add claim ${figure}`}
        draft={draft}
        onChange={onChange}
        onSave={save}
        onCancel={() => onDone(null)}
        text={text}
        words={words}
        speakers={listSpeakers(null, rows)}
        hasKeys={hasKeys}
      />
    </section>
  );
};
