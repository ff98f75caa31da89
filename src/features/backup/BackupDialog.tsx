import { useRef } from 'react';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Notice } from '../../ui/Notice';
import { BackupAge } from './BackupAge';
import { useBackingUp } from './use-backing-up';

/** Everything out into one file and in again, and how it went. */
export const BackupDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { outcome, underWay, backUp, restore, cancel } = useBackingUp();
  const chooser = useRef<HTMLInputElement>(null);
  const isBusy = underWay !== null;
  return (
    // Put away in the middle of it, a restoring would go on unseen.
    <Dialog title="Backup" onClose={underWay?.canEnd ? cancel : onClose}>
      <p>
        Everything is kept in this browser alone, and goes when its data is cleared. A backup is one file with all of
        it: articles, texts, and every decision with its history. Keep it somewhere else.
      </p>
      <p className="backup-last">
        Last backup: <BackupAge />
      </p>
      <div className="backup-actions">
        <Button look="primary" disabled={isBusy} onClick={() => void backUp()}>
          Back up
        </Button>
        <Button disabled={isBusy} onClick={() => chooser.current?.click()}>
          Restore backup
        </Button>
        <input
          ref={chooser}
          type="file"
          hidden
          aria-label="Backup file"
          accept=".json,application/json"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            // The same file can be chosen again after it was mended.
            event.target.value = '';
            if (file !== undefined) void restore(file);
          }}
        />
      </div>
      <p className="backup-hint">Restoring adds what is missing here; no decision is changed or removed.</p>
      {underWay === null ? null : (
        <div className="backup-progress">
          <p role="status">{underWay.what} …</p>
          <progress aria-label={underWay.what} {...(underWay.share === null ? {} : { value: underWay.share })} />
          {underWay.canEnd ? <Button onClick={cancel}>Cancel</Button> : null}
        </div>
      )}
      {outcome === null ? null : <Notice kind={outcome.kind}>{outcome.message}</Notice>}
    </Dialog>
  );
};
