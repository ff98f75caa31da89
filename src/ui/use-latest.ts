import { type RefObject, useLayoutEffect, useRef } from 'react';

/** A ref to the latest value, for callbacks that run later. */
export const useLatest = <Value>(value: Value): Readonly<RefObject<Value>> => {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  }, [value]);
  return latest;
};
