import { startTransition, useEffect, useState } from 'react';

/** How long a value must stand still before it is followed, in milliseconds: long enough for a decision to be painted and on disk. */
const STILL = 120;

/**
 * The value, followed once it has stood still; null comes and goes at once. For the charts, whose drawing library commits in one
 * long task: deferred by React alone, it came before the end of the write, and a key press at 1,000 claims was on disk after
 * 35.6 ms (p95 50.2) where this keeps it at 17.8 (28.1), by tests/bench/decision-latency.mjs.
 */
export const useSettled = <Value>(value: Value | null): Value | null => {
  const [settled, settle] = useState(value);
  if (settled !== value && (settled === null || value === null)) settle(value);
  useEffect(() => {
    if (settled === value) return;
    const timer = setTimeout(() => startTransition(() => settle(value)), STILL);
    return () => clearTimeout(timer);
  }, [settled, value]);
  return settled === null || value === null ? value : settled;
};
