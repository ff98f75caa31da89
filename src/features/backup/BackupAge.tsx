import { useEffect, useState } from 'react';
import { useBackup } from '../../services';
import { sayAge } from './say-age';

const MINUTE = 60_000;

const exact = new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeStyle: 'short' });

/** How long ago the last backup was taken; its room is kept while that is not known yet. */
export const BackupAge = () => {
  const { takenAt } = useBackup();
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE);
    return () => clearInterval(timer);
  }, []);
  if (takenAt === undefined) return <span style={{ visibility: 'hidden' }}>never</span>;
  if (takenAt === null) return <span>never</span>;
  return (
    <time dateTime={new Date(takenAt).toISOString()} title={exact.format(takenAt)}>
      {sayAge(takenAt, now)}
    </time>
  );
};
