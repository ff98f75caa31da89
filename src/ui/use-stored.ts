import { useCallback, useState } from 'react';

const read = (key: string): string | null => {
  try {
    return localStorage.getItem(key);
  } catch {
    // Storage may be forbidden; the choice then lasts as long as the page.
    return null;
  }
};

/** A choice of this browser profile about how the page looks and listens, kept from visit to visit. */
export const useStored = (key: string, fallback: string): [string, (value: string) => void] => {
  const [value, setValue] = useState(() => read(key) ?? fallback);
  const store = useCallback(
    (next: string) => {
      setValue(next);
      try {
        localStorage.setItem(key, next);
      } catch {
        // As above.
      }
    },
    [key],
  );
  return [value, store];
};
