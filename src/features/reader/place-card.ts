const GAP = 6;
const EDGE = 8;

/** Where a card goes beside a mark, in pixels of the window: under the line that was pointed at, over it where there is no room beneath, never beyond an edge. */
export const placeCard = (
  mark: HTMLElement,
  pointer: number | null,
  card: HTMLElement,
): { readonly top: number; readonly left: number } => {
  const lines = [...mark.getClientRects()];
  const line =
    lines.find(({ top, bottom }) => pointer !== null && top <= pointer && pointer <= bottom) ??
    lines[0] ??
    mark.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const isUnder = line.bottom + GAP + height + EDGE <= clientHeight || line.top < clientHeight - line.bottom;
  return {
    top: Math.max(EDGE, isUnder ? line.bottom + GAP : line.top - GAP - height),
    left: Math.max(EDGE, Math.min(line.left - EDGE, clientWidth - width - EDGE)),
  };
};
