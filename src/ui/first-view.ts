import { useEffect, useState } from 'react';

/** Does something when the browser has nothing better to do, within a second and a half; returns what calls it off. */
export const whenIdle = (act: () => void): (() => void) => {
  if (typeof window.requestIdleCallback !== 'function') {
    const timer = window.setTimeout(act, 200);
    return () => window.clearTimeout(timer);
  }
  const handle = window.requestIdleCallback(act, { timeout: 1500 });
  return () => window.cancelIdleCallback(handle);
};

/** On a slow line whatever the first view needs comes first; this long after its start, in milliseconds, it should be there. */
const FIRST_VIEW = 2000;

const isOver = new Promise<void>((resolve) => {
  setTimeout(resolve, FIRST_VIEW);
});

/** Does something when the first view is there and the browser has nothing better to do; returns what calls it off. */
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

/** Whether the first view is there, for what is drawn after it. */
export const useFirstViewOver = (): boolean => {
  const [over, setOver] = useState(false);
  useEffect(() => afterFirstView(() => setOver(true)), []);
  return over;
};
