import { type SubmitEvent, useId, useState } from 'react';
import type { DisputeReason } from '../../model/review-event';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { blankSource, type Source } from './make-evidence';

interface DisputeFormProps {
  readonly figure: string;
  readonly reason: DisputeReason | null;
  readonly onSave: (reason: DisputeReason | null, source: Source) => void;
  readonly onCancel: () => void;
}

const reasons: readonly (readonly [DisputeReason, string])[] = [
  ['misleading', 'Misleading'],
  ['exaggerated', 'Exaggerated'],
  ['understated', 'Understated'],
  ['wrong', 'Wrong'],
];

/** "Source says … at …": Enter saves verdict and source as one act, Escape leaves. */
export const DisputeForm = ({ figure, reason: given, onSave, onCancel }: DisputeFormProps) => {
  const name = useId();
  const [reason, setReason] = useState(given);
  const [source, setSource] = useState(blankSource);
  const save = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSave(reason, source);
  };
  return (
    <form
      className="review-form"
      aria-label={`Dispute ${figure}`}
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <fieldset className="reasons">
        <legend>Because it is</legend>
        {reasons.map(([value, label]) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={reason === value}
              onChange={() => setReason(value)}
            />
            {label}
          </label>
        ))}
      </fieldset>
      <div className="source-fields">
        <Field
          label="Source says"
          autoFocus
          value={source.says}
          autoComplete="off"
          onChange={(event) => setSource({ ...source, says: event.target.value })}
        />
        <Field
          label="Source URL"
          value={source.url}
          inputMode="url"
          autoComplete="off"
          placeholder="https://"
          onChange={(event) => setSource({ ...source, url: event.target.value })}
        />
        <Button type="submit" look="primary">
          Save
        </Button>
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
};
