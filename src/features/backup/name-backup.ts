/** The name of a backup's file: its day and minute by the reviewer's own clock, so that names sort by age. */
export const nameBackup = (at: Date): string => {
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `claim-ledger-backup-${day}-${two(at.getHours())}${two(at.getMinutes())}.json`;
};
