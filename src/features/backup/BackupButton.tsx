import { Suspense, useState } from 'react';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { lazily } from '../../ui/lazily';
import { BackupAge } from './BackupAge';
import './backup.css';

const BackupDialog = lazily(async () => (await import('./BackupDialog')).BackupDialog);

/** The age of the last backup in sight, and the way to the next one. */
export const BackupButton = () => {
  const [isOpen, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        Backup{' '}
        <span className="backup-age">
          last: <BackupAge />
        </span>
      </Button>
      {isOpen ? (
        <Suspense
          fallback={
            <Dialog title="Backup" onClose={close}>
              <p role="status">Reading …</p>
            </Dialog>
          }
        >
          <BackupDialog onClose={close} />
        </Suspense>
      ) : null}
    </>
  );
};
