import { useState } from 'react';
import type { Quantity } from '../../model/quantity';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { FormFoot } from './FormFoot';
import { GapLine } from './GapLine';
import { type Source, today } from './make-evidence';
import './source-fields.css';

interface SourceFieldsProps {
  readonly source: Source;
  readonly onChange: (source: Source) => void;
  /** What the source is held against; null where it is about several claims. */
  readonly claim: Quantity | null;
  readonly onCancel: () => void;
}

const further = ['title', 'publisher', 'locator', 'accessed', 'archiveUrl'] as const;

/** "Source says … at …", the rest on request, and the gap as soon as it can be computed; ends with Save and Cancel. */
export const SourceFields = ({ source, onChange, claim, onCancel }: SourceFieldsProps) => {
  const [isLong, setLong] = useState(further.some((name) => source[name] !== ''));
  const [isUnfolded, setUnfolded] = useState(false);
  const field = (name: keyof Source, label: string, type = 'text') => (
    <Field
      label={label}
      type={type}
      className={`source-${name}`}
      autoFocus={name === (isUnfolded ? 'title' : 'says')}
      autoComplete="off"
      value={source[name] || (name === 'accessed' ? today() : '')}
      onChange={(event) => onChange({ ...source, [name]: event.target.value })}
      {...(name === 'url' || name === 'archiveUrl' ? { inputMode: 'url', placeholder: 'https://' } : {})}
    />
  );
  // The button goes, and the focus is where whoever pressed it goes on typing.
  const unfold = (): void => {
    setUnfolded(true);
    setLong(true);
  };
  return (
    <>
      <div className="source-fields">
        {field('says', 'Source says')}
        {field('url', 'Source URL')}
        {isLong ? (
          <>
            {field('title', 'Title')}
            {field('publisher', 'Publisher')}
            {field('locator', 'Page or time')}
            {field('accessed', 'Accessed', 'date')}
            {field('archiveUrl', 'Archive URL')}
          </>
        ) : null}
      </div>
      <FormFoot onCancel={onCancel}>
        {isLong ? null : (
          <Button look="quiet" onClick={unfold}>
            Title, page, archive …
          </Button>
        )}
        {claim === null ? null : <GapLine claim={claim} says={source.says} />}
      </FormFoot>
    </>
  );
};
