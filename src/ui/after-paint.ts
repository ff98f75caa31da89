/** A page that is out of sight paints nothing, and is not waited for longer than this, in milliseconds. */
const PATIENCE = 150;

/** Does something once the next frame is painted, when reading the layout costs nothing; returns what calls it off. */
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
