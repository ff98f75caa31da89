import type { ReactNode } from 'react';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import './problem-notice.css';

/** Says over the page why something was not brought in, until it is put away. */
export const ProblemNotice = ({
  onClose,
  actions = null,
  children,
}: {
  readonly onClose: () => void;
  /** Other ways out than to close it. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}) => (
  <div className="over-page">
    <Notice
      kind="problem"
      actions={
        <>
          {actions}
          <Button onClick={onClose}>Close</Button>
        </>
      }
    >
      {children}
    </Notice>
  </div>
);
