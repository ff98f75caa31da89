import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { Button } from './Button';
import './dialog.css';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A modal dialog that is open as long as it is rendered; Escape, its button and a click beside it call `onClose`, and focus goes back where it was. It begins on the element marked `data-begin`, else on the first that takes it. */
export const Dialog = ({ title, onClose, children }: DialogProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  // A dialog gives the focus back only if it is closed before it is taken off the page.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // React's autoFocus comes before the dialog is open, and is lost.
    element?.querySelector<HTMLElement>('[data-begin]')?.focus();
    return () => element?.close();
  }, []);
  // Beside the page, so that a menu that is put away does not take the dialog it opened with it.
  return createPortal(
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a modal dialog by itself.
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <div className="dialog-body">
        <div className="dialog-head">
          <h2 id={heading}>{title}</h2>
          <Button look="quiet" onClick={onClose}>
            Close
          </Button>
        </div>
        {children}
      </div>
    </dialog>,
    document.body,
  );
};
