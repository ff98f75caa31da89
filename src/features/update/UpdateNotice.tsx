import { useState } from 'react';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';

/** Offers a newer version of the application; until it is taken the page goes on with its own. */
export const UpdateNotice = ({ onTake }: { readonly onTake: () => void }) => {
  const [isPutOff, setPutOff] = useState(false);
  if (isPutOff) return null;
  return (
    <Notice
      kind="note"
      actions={
        <>
          <Button onClick={onTake}>Reload with the new version</Button>
          <Button look="quiet" onClick={() => setPutOff(true)}>
            Later
          </Button>
        </>
      }
    >
      A new version of Claim Ledger is ready. This page works on with the one it has.
    </Notice>
  );
};
