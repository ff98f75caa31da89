import { Suspense } from 'react';
import { Button } from '../../ui/Button';
import { lazily } from '../../ui/lazily';
import { type KeyMap, showKey } from '../../view/key-map';
import type { ClaimRow } from '../../view/row';
import type { OpenForm } from './drafts';
import { History } from './History';
import type { Judging } from './use-judging';

const EvidenceList = lazily(async () => (await import('./EvidenceList')).EvidenceList);

interface ReviewDetailsProps {
  readonly row: ClaimRow;
  readonly judging: Judging;
  readonly openForm: OpenForm | null;
  readonly onForm: (form: OpenForm) => void;
  readonly keys: KeyMap | null;
}

/** What is known of the claim beneath its verdict: evidence, note, query and history, and the ways to add to them. */
export const ReviewDetails = ({ row, judging, openForm, onForm, keys }: ReviewDetailsProps) => {
  const { review } = row.reviewed;
  const opener = (form: OpenForm, words: string, key?: 'query' | 'edit') => (
    <Button
      look="quiet"
      shortcut={keys !== null && key !== undefined ? showKey(keys[key]) : undefined}
      aria-expanded={openForm === form}
      onClick={() => onForm(form)}
    >
      {words}
    </Button>
  );
  return (
    <div className="review-details">
      {review.evidence.length === 0 ? null : (
        <Suspense fallback={null}>
          <EvidenceList evidence={review.evidence} claim={row.claim.quantity} onRemove={judging.removeEvidence} />
        </Suspense>
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
        {opener('note', 'Note')}
        {opener('query', 'Query', 'query')}
        {opener('source', 'Add source')}
        {opener('edit', 'Edit claim', 'edit')}
        <History events={review.events} />
      </div>
    </div>
  );
};
