/** Does something once the next frame is painted, when reading the layout costs nothing; returns what calls it off. */
export const afterPaint = (act: () => void): (() => void) => {
  let timer: number | undefined;
  const frame = requestAnimationFrame(() => {
    timer = window.setTimeout(act, 0);
  });
  return () => {
    cancelAnimationFrame(frame);
    window.clearTimeout(timer);
  };
};
