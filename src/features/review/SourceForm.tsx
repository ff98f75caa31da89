import { type SubmitEvent, useState } from 'react';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { blankSource, type Source } from './make-evidence';

interface SourceFormProps {
  readonly onSave: (source: Source) => void;
  readonly onCancel: () => void;
}

/** A source that was checked: what it says, where, and on which page. */
export const SourceForm = ({ onSave, onCancel }: SourceFormProps) => {
  const [source, setSource] = useState(blankSource);
  const field = (name: keyof Source, label: string, focus = false) => (
    <Field
      label={label}
      autoFocus={focus}
      autoComplete="off"
      value={source[name]}
      onChange={(event) => setSource({ ...source, [name]: event.target.value })}
    />
  );
  const save = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSave(source);
  };
  return (
    <form
      className="review-form"
      aria-label="Add a source"
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <div className="source-fields source-fields-full">
        {field('says', 'Source says', true)}
        {field('url', 'Source URL')}
        {field('title', 'Source title')}
        {field('locator', 'Page or time')}
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
