import type { ReactNode } from 'react';
import { Button } from '../../ui/Button';

interface FormFootProps {
  readonly onCancel: () => void;
  /** What the first button says. */
  readonly act?: string;
  /** Whether what stands in the form can be saved. */
  readonly isReady?: boolean;
  /** What stands beside the two buttons. */
  readonly children?: ReactNode;
}

/** How every form of the drawer ends: Save and Cancel. */
export const FormFoot = ({ onCancel, act = 'Save', isReady = true, children }: FormFootProps) => (
  <div className="form-foot">
    <Button type="submit" look="primary" disabled={!isReady}>
      {act}
    </Button>
    <Button look="quiet" onClick={onCancel}>
      Cancel
    </Button>
    {children}
  </div>
);
