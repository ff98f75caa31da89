import { useLiveQuery } from 'dexie-react-hooks';
import { useRef } from 'react';

/** A live query by key; undefined while loading, the last answer where the store has since failed. */
export const useLive = <Value>(key: string, query: () => Promise<Value>): Value | undefined => {
  const last = useRef<{ readonly key: string; readonly value: Value }>(undefined);
  const answer = useLiveQuery(async () => {
    try {
      const value = await query();
      last.current = { key, value };
    } catch {
      // What was read before stays on screen; writes and useStoreState say what is wrong with the store.
    }
    return last.current;
  }, [key]);
  return answer?.key === key ? answer.value : undefined;
};
