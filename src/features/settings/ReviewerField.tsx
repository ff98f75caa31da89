import { useState } from 'react';
import { useReviewer } from '../../services';
import { Field } from '../../ui/Field';

/** The name that stands on every decision of this browser profile; kept when the field is left. */
export const ReviewerField = () => {
  const { name, rename } = useReviewer();
  const [typed, setTyped] = useState<string | null>(null);
  const keep = () => {
    const next = typed?.trim() ?? '';
    if (next !== '' && next !== name) rename(next).catch(() => setTyped(null));
  };
  return (
    <Field
      label="Your name, as it stands on your decisions"
      value={typed ?? name}
      autoComplete="name"
      onChange={(event) => setTyped(event.target.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep();
      }}
    />
  );
};
