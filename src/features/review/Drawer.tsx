import { Suspense } from 'react';
import type { ClaimId } from '../../model/ids';
import { lazily } from '../../ui/lazily';
import type { ClaimDraft } from '../../view/claim-draft';
import type { ClaimRow } from '../../view/row';
import { Refused } from './Refused';
import { ReviewPanel, type ReviewPanelProps } from './ReviewPanel';
import { ReviewSide } from './ReviewSide';
import { SaveProblem } from './SaveProblem';
import { useTakingBack } from './use-taking-back';
import './review.css';

// Adding a claim, and deciding on several, are rare beside judging one.
const BulkBar = lazily(async () => (await import('./BulkBar')).BulkBar);
const AddClaim = lazily(async () => (await import('./AddClaim')).AddClaim);

interface DrawerProps extends Omit<ReviewPanelProps, 'row' | 'takingBack'> {
  /** Null where there is nothing to judge. */
  readonly row: ClaimRow | null;
  /** The claims selected together; one or none is no selection. */
  readonly chosen: readonly ClaimRow[];
  readonly onChosenDone: () => void;
  /** The claim that is being added; null where none is. */
  readonly adding: ClaimDraft | null;
  readonly onAdding: (draft: ClaimDraft | null) => void;
}

/** What is under the hand: a new claim, several claims together, or the selected one. */
export const Drawer = ({ row, chosen, onChosenDone, adding, onAdding, ...panel }: DrawerProps) => {
  const takingBack = useTakingBack(panel.article, panel.keys, panel.onSelect);
  if (adding !== null)
    return (
      <Suspense fallback={<div className="review-room" />}>
        <AddClaim
          key={panel.article}
          draft={adding}
          onChange={onAdding}
          onDone={(added: ClaimId | null) => {
            onAdding(null);
            if (added !== null) panel.onSelect(added);
          }}
          text={panel.text}
          words={panel.words}
          rows={panel.rows}
          hasKeys={panel.keys !== null}
        />
      </Suspense>
    );
  if (chosen.length > 1) {
    const { article, keys, text, words, onSelect, onWriting } = panel;
    const place = { article, keys, text, words, onSelect, onWriting, takingBack };
    return (
      <Suspense fallback={<div className="review-room" />}>
        <BulkBar chosen={chosen} onDone={onChosenDone} {...place} />
      </Suspense>
    );
  }
  if (row !== null) return <ReviewPanel key={panel.article} row={row} takingBack={takingBack} {...panel} />;
  if (panel.rows.length === 0) return <div className="review-room" />;
  return (
    <section className="review" aria-label="Review" data-place="work" tabIndex={-1}>
      <SaveProblem wayOut={panel.wayOut} />
      <div className="review-top">
        <p className="told">{takingBack.told ?? 'No claim is shown.'}</p>
        <ReviewSide takingBack={takingBack} onNext={null} keys={panel.keys} decided={panel.decided} />
      </div>
      <Refused problem={takingBack.problem} />
    </section>
  );
};
