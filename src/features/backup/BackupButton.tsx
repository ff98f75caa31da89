import { useState } from 'react';
import { Button } from '../../ui/Button';
import { BackupAge } from './BackupAge';
import { BackupDialog } from './BackupDialog';
import './backup.css';

/** The age of the last backup in sight, and the way to the next one. */
export const BackupButton = () => {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        Backup{' '}
        <span className="backup-age">
          last: <BackupAge />
        </span>
      </Button>
      {isOpen ? <BackupDialog onClose={() => setOpen(false)} /> : null}
    </>
  );
};
