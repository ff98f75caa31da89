import type { ReactNode } from 'react';
import './draft-form.css';

interface DraftFormProps {
  readonly label: string;
  readonly onSave: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** A form of the drawer: Enter saves, Escape leaves. */
export const DraftForm = ({ label, onSave, onCancel, children }: DraftFormProps) => (
  <form
    className="review-form"
    aria-label={label}
    onSubmit={(event) => {
      event.preventDefault();
      onSave();
    }}
    onKeyDown={(event) => {
      if (event.key !== 'Escape') return;
      // It leaves the form and nothing behind it.
      event.preventDefault();
      onCancel();
    }}
  >
    {children}
  </form>
);
