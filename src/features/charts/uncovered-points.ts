import { openEnd, type TimePoint } from './time-points';

/** Dots of one shape nearer than this, in pixels, look like one. */
const tellable = 3;

/** The dots that can be told apart in a room of so many pixels, in their order: of those that look the same in the same place, the topmost. What is left to paint is bounded by the room, not by the library. */
export const uncoveredPoints = <Point extends TimePoint>(
  points: readonly Point[],
  { width, height }: { readonly width: number; readonly height: number },
): Point[] => {
  const taken = new Set<string>();
  const step = (share: number, size: number): number => Math.round((share * size) / tellable);
  return points
    .toReversed()
    .filter((point) => {
      const { shape, dot, x, y, top, bottom } = point;
      const look = `${shape.name} ${openEnd(dot)} ${dot.vague}`;
      const place = `${look} ${step(x, width)} ${step(y, height)} ${step(top, height)} ${step(bottom, height)}`;
      if (taken.has(place)) return false;
      taken.add(place);
      return true;
    })
    .reverse();
};
