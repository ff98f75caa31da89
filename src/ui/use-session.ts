import { useCallback, useState } from 'react';

const read = <Value>(key: string, fallback: Value): Value => {
  try {
    const kept = sessionStorage.getItem(key);
    // Written below by this very application in this very tab, under a key that names its form.
    return kept === null ? fallback : (JSON.parse(kept) as Value);
  } catch {
    // Storage may be forbidden, or hold what an older version wrote: the value then lasts as long as the page.
    return fallback;
  }
};

/** Unfinished input of this tab, in sessionStorage: survives a reload and a change of key. */
export const useSession = <Value>(key: string, fallback: Value): [Value, (next: Value) => void] => {
  const [state, setState] = useState(() => ({ key, value: read(key, fallback) }));
  const current = state.key === key ? state : { key, value: read(key, fallback) };
  if (current !== state) setState(current);
  const keep = useCallback(
    (next: Value) => {
      setState({ key, value: next });
      try {
        sessionStorage.setItem(key, JSON.stringify(next));
      } catch {
        // As above.
      }
    },
    [key],
  );
  return [current.value, keep];
};
