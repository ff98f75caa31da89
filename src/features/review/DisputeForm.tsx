import { useId } from 'react';
import type { DisputeReason } from '../../model/review-event';
import type { ClaimRow } from '../../view/row';
import { DraftForm } from './DraftForm';
import type { Draft } from './drafts';
import { SourceFields } from './SourceFields';

type DisputeDraft = Draft & { readonly is: 'dispute' };

interface DisputeFormProps {
  readonly row: ClaimRow;
  readonly draft: DisputeDraft;
  readonly onChange: (draft: DisputeDraft) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

const reasons: readonly (readonly [DisputeReason, string])[] = [
  ['misleading', 'Misleading'],
  ['exaggerated', 'Exaggerated'],
  ['understated', 'Understated'],
  ['wrong', 'Wrong'],
];

/** "Source says … at …": Enter saves verdict and source as one act, Escape leaves. */
export const DisputeForm = ({ row, draft, onChange, onSave, onCancel }: DisputeFormProps) => {
  const name = useId();
  return (
    <DraftForm label={`Dispute ${row.figure}`} onSave={onSave} onCancel={onCancel}>
      <fieldset className="reasons">
        <legend>Because it is</legend>
        {reasons.map(([value, label]) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={draft.reason === value}
              onChange={() => onChange({ ...draft, reason: value })}
            />
            {label}
          </label>
        ))}
      </fieldset>
      <SourceFields
        source={draft.source}
        onChange={(source) => onChange({ ...draft, source })}
        claim={row.claim.quantity}
        onCancel={onCancel}
      />
    </DraftForm>
  );
};
