import { type RefObject, useLayoutEffect, useRef } from 'react';

/** The value as it stands when something asked for earlier is answered. */
export const useLatest = <Value>(value: Value): Readonly<RefObject<Value>> => {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  }, [value]);
  return latest;
};
