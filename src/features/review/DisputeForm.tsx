import { useId } from 'react';
import type { Quantity } from '../../model/quantity';
import { disputeReasons } from '../../model/review-event';
import { DraftForm } from './DraftForm';
import type { DisputeDraft } from './drafts';
import { SourceFields } from './SourceFields';
import './dispute-form.css';

interface DisputeFormProps {
  readonly label: string;
  /** What the source is held against; null where several claims are disputed together. */
  readonly claim: Quantity | null;
  readonly draft: DisputeDraft;
  readonly onChange: (draft: DisputeDraft) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

/** "Source says … at …": Enter saves verdict and source as one act, Escape leaves. */
export const DisputeForm = ({ label, claim, draft, onChange, onSave, onCancel }: DisputeFormProps) => {
  const name = useId();
  return (
    <DraftForm label={label} onSave={onSave} onCancel={onCancel}>
      <fieldset className="reasons">
        <legend>Because it is</legend>
        {disputeReasons.map((value) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={draft.reason === value}
              onChange={() => onChange({ ...draft, reason: value })}
            />
            {value.replace(/^./u, (letter) => letter.toUpperCase())}
          </label>
        ))}
      </fieldset>
      <SourceFields
        source={draft.source}
        onChange={(source) => onChange({ ...draft, source })}
        claim={claim}
        onCancel={onCancel}
      />
    </DraftForm>
  );
};
