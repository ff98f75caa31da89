import type { ReactNode } from 'react';
import './notice.css';

interface NoticeProps {
  /** A problem interrupts screen readers, a note waits. */
  readonly kind: 'note' | 'problem';
  readonly children: ReactNode;
  /** Buttons: the way out. */
  readonly actions?: ReactNode;
}

/** A line across the page that says what happened and what to do. */
export const Notice = ({ kind, children, actions }: NoticeProps) => (
  <div className={`notice notice-${kind}`} role={kind === 'problem' ? 'alert' : 'status'}>
    <p>{children}</p>
    {actions === undefined ? null : <div className="notice-actions">{actions}</div>}
  </div>
);
