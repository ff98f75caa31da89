import { startTransition, useEffect, useState } from 'react';

/** How long a value must stand still before it is followed, in milliseconds: long enough for a decision to be painted and on disk. */
const STILL = 120;

/** The value as it was before the last changes, followed once they have stopped: for what is drawn from it but nobody waits for. Null comes and goes at once. */
export const useLate = <Value>(value: Value | null): Value | null => {
  const [late, setLate] = useState(value);
  if (late !== value && (late === null || value === null)) setLate(value);
  useEffect(() => {
    if (late === value) return;
    const timer = setTimeout(() => startTransition(() => setLate(value)), STILL);
    return () => clearTimeout(timer);
  }, [late, value]);
  return late === null || value === null ? value : late;
};
