/** Does something when the browser has nothing better to do, within a second and a half; returns what calls it off. */
export const whenIdle = (act: () => void): (() => void) => {
  if (typeof window.requestIdleCallback !== 'function') {
    const timer = window.setTimeout(act, 200);
    return () => window.clearTimeout(timer);
  }
  const handle = window.requestIdleCallback(act, { timeout: 1500 });
  return () => window.cancelIdleCallback(handle);
};
