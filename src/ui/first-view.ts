import { useEffect, useState } from 'react';

/** Runs the callback when the browser is idle, after 1.5 s at most; returns a function that cancels. */
export const whenIdle = (act: () => void): (() => void) => {
  if (typeof window.requestIdleCallback !== 'function') {
    const timer = window.setTimeout(act, 200);
    return () => window.clearTimeout(timer);
  }
  const handle = window.requestIdleCallback(act, { timeout: 1500 });
  return () => window.cancelIdleCallback(handle);
};

/** The first view should be complete this long after the start (ms), also on a slow connection. */
const FIRST_VIEW = 2000;

const isOver = new Promise<void>((resolve) => {
  setTimeout(resolve, FIRST_VIEW);
});

/** Runs the callback when the first view is complete and the browser is idle; returns a function that cancels. */
export const afterFirstView = (act: () => void): (() => void) => {
  let isOff = false;
  let callOff = (): void => {
    isOff = true;
  };
  isOver.then(() => {
    if (!isOff) callOff = whenIdle(act);
  });
  return () => callOff();
};

/** Whether the first view is complete. */
export const useFirstViewOver = (): boolean => {
  const [over, setOver] = useState(false);
  useEffect(() => afterFirstView(() => setOver(true)), []);
  return over;
};
