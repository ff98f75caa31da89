import { type ReactNode, useRef, useState } from 'react';
import type { ClaimId } from '../../model/ids';
import { useDecide } from '../../services';
import { Button } from '../../ui/Button';
import { useKeys } from '../../ui/use-keys';
import type { ClaimRow } from '../../view/row';
import { ClaimHead } from './ClaimHead';
import { DisputeForm } from './DisputeForm';
import { EvidenceList } from './EvidenceList';
import { History } from './History';
import { JudgeBar, type OpenForm } from './JudgeBar';
import { RecheckNotice } from './RecheckNotice';
import { SavedState } from './SavedState';
import { SaveProblem } from './SaveProblem';
import { SourceForm } from './SourceForm';
import { useJudging } from './use-judging';
import { WordsForm } from './WordsForm';
import './review.css';

interface ReviewPanelProps {
  readonly row: ClaimRow;
  /** What "next" goes by: the claims in the order shown. */
  readonly ordered: readonly ClaimRow[];
  readonly onSelect: (claim: ClaimId) => void;
  /** Whether single-letter keys are on. */
  readonly letters: boolean;
  /** Whether anything of this article has been decided. */
  readonly decided: boolean;
  /** What brings the decisions to safety where they cannot be saved here. */
  readonly wayOut: ReactNode;
}

/** The drawer in which the selected claim is judged: by button or by key, with its evidence and its history. */
export const ReviewPanel = ({ row, ordered, onSelect, letters, decided, wayOut }: ReviewPanelProps) => {
  const judging = useJudging(row, ordered, onSelect);
  const { nextUndo } = useDecide();
  const [form, setForm] = useState<{ readonly is: OpenForm; readonly claim: ClaimId } | null>(null);
  const cameFrom = useRef<Element | null>(null);
  const openForm = form?.claim === row.id ? form.is : null;
  const { review, recheck } = row.reviewed;

  const open = (is: OpenForm) => {
    if (openForm === null) cameFrom.current = document.activeElement;
    setForm({ is, claim: row.id });
  };
  const close = () => {
    setForm(null);
    // The form goes and its field with it: focus returns to where the key was pressed.
    if (cameFrom.current instanceof HTMLElement && cameFrom.current.isConnected) cameFrom.current.focus();
  };
  const closeAfter = (act: () => void) => {
    close();
    act();
  };

  useKeys(
    {
      v: judging.verify,
      d: () => open('dispute'),
      c: judging.needsContext,
      u: judging.unverifiable,
      s: judging.said,
      q: () => open('query'),
      x: judging.dismiss,
      n: judging.next,
      z: judging.undo,
      'Shift+z': judging.redo,
    },
    letters,
  );

  return (
    <section className="review" aria-label="Review">
      <SaveProblem wayOut={wayOut} />
      <div className="review-top">
        <ClaimHead row={row} />
        <div className="review-side">
          <SavedState decided={decided} />
          <Button
            look="quiet"
            shortcut={letters ? 'z' : undefined}
            disabled={nextUndo === null}
            title={nextUndo ?? undefined}
            onClick={judging.undo}
          >
            Undo
          </Button>
          <Button shortcut={letters ? 'n' : undefined} onClick={judging.next}>
            Next open
          </Button>
        </div>
      </div>
      <JudgeBar row={row} judging={judging} openForm={openForm} onForm={open} keys={letters} />
      {openForm === 'dispute' ? (
        <DisputeForm
          key={row.id}
          figure={row.figure}
          reason={row.verdict?.is === 'disputed' ? row.verdict.reason : null}
          onSave={(reason, source) => closeAfter(() => judging.dispute(reason, source))}
          onCancel={close}
        />
      ) : null}
      {openForm === 'note' ? (
        <WordsForm
          key={`note ${row.id}`}
          label="Note"
          words={review.note}
          onSave={(words) => closeAfter(() => judging.note(words))}
          onCancel={close}
        />
      ) : null}
      {openForm === 'query' ? (
        <WordsForm
          key={`query ${row.id}`}
          label="Question to the author"
          words={review.query}
          onSave={(words) => closeAfter(() => judging.query(words))}
          onCancel={close}
        />
      ) : null}
      {openForm === 'source' ? (
        <SourceForm key={row.id} onSave={(source) => closeAfter(() => judging.addEvidence(source))} onCancel={close} />
      ) : null}
      <div className="review-details">
        {recheck === null ? null : <RecheckNotice recheck={recheck} onConfirm={judging.confirm} />}
        {review.evidence.length === 0 ? null : (
          <EvidenceList
            evidence={review.evidence}
            onRemove={(evidence) => judging.removeEvidence({ type: 'evidence-removed', evidence })}
          />
        )}
        {review.note === '' ? null : (
          <p className="kept-words" dir="auto">
            <b>Note</b> {review.note}
          </p>
        )}
        {review.query === '' ? null : (
          <p className="kept-words" dir="auto">
            <b>Query</b> {review.query}
          </p>
        )}
        <div className="review-foot">
          <Button look="quiet" aria-expanded={openForm === 'note'} onClick={() => open('note')}>
            Note
          </Button>
          <Button
            look="quiet"
            shortcut={letters ? 'q' : undefined}
            aria-expanded={openForm === 'query'}
            onClick={() => open('query')}
          >
            Query
          </Button>
          <Button look="quiet" aria-expanded={openForm === 'source'} onClick={() => open('source')}>
            Add source
          </Button>
          <History events={review.events} />
        </div>
      </div>
    </section>
  );
};
