import type { ReactNode } from 'react';
import { useSaving } from '../../services';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';

/** Says why a decision could not be saved and what to do; the decision stays on screen and can be tried again. */
export const SaveProblem = ({ wayOut }: { readonly wayOut: ReactNode }) => {
  const saving = useSaving();
  if (saving.state !== 'failed') return null;
  return (
    <Notice
      kind="problem"
      actions={
        <>
          {wayOut}
          <Button onClick={saving.retry}>Try again</Button>
        </>
      }
    >
      <b>Not saved.</b> {saving.message}
    </Notice>
  );
};
