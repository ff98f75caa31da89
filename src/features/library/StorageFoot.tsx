import { useStorage } from './use-storage';
import './storage-foot.css';

const units = ['kB', 'MB', 'GB', 'TB'] as const;

/** Bytes in the largest unit that leaves at least one. */
const showBytes = (bytes: number): string => {
  const power = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3) - 1));
  const value = bytes / 1000 ** (power + 1);
  return `${value.toLocaleString(undefined, { maximumSignificantDigits: value < 100 ? 2 : 3 })} ${units[power]}`;
};

/** How much of this browser's room is used and left, and whether the browser may clear it by itself. */
export const StorageFoot = () => {
  const storage = useStorage();
  if (storage === null) return null;
  const { used, room, isPersistent, ask } = storage;
  return (
    <footer className="storage-foot">
      <span>
        {showBytes(used)} used, about {showBytes(Math.max(0, room - used))} left in this browser.
      </span>
      {isPersistent ? (
        <span>Kept until you delete it.</span>
      ) : (
        <span>
          The browser may clear it when the disk runs short.{' '}
          <button type="button" className="storage-ask" onClick={ask}>
            Make storage permanent
          </button>
        </span>
      )}
    </footer>
  );
};
