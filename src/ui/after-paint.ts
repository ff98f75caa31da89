/** A hidden page does not paint, so the callback runs after this long at most (ms). */
const PATIENCE = 150;

/** Runs the callback after the next paint, when reading layout is cheap; returns a function that cancels. */
export const afterPaint = (act: () => void): (() => void) => {
  let timer = window.setTimeout(act, PATIENCE);
  const frame = requestAnimationFrame(() => {
    window.clearTimeout(timer);
    timer = window.setTimeout(act, 0);
  });
  return () => {
    cancelAnimationFrame(frame);
    window.clearTimeout(timer);
  };
};
