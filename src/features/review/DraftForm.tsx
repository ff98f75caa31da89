import { type ReactNode, useEffect, useRef } from 'react';
import './draft-form.css';

interface DraftFormProps {
  readonly label: string;
  readonly onSave: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** A form of the drawer: Enter saves, Escape leaves. */
export const DraftForm = ({ label, onSave, onCancel, children }: DraftFormProps) => {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // No field took the focus by itself: the keys are the form's all the same.
    if (form.current?.contains(document.activeElement) === false) form.current.focus();
  }, []);
  return (
    <form
      ref={form}
      tabIndex={-1}
      data-place="form"
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
};
