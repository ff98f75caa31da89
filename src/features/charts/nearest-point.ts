import type { TimePoint } from './time-points';

/** The number of the point nearest to a place in a plot of this size, in pixels; null where none is within reach. The points are ordered from left to right. */
export const nearestPoint = (
  points: readonly TimePoint[],
  size: { readonly width: number; readonly height: number },
  place: { readonly x: number; readonly y: number },
  reach: number,
): number | null => {
  let low = 0;
  let high = points.length;
  while (low < high) {
    const half = (low + high) >> 1;
    if ((points[half]?.x ?? 0) * size.width < place.x - reach) low = half + 1;
    else high = half;
  }
  let nearest: number | null = null;
  let least = reach * reach;
  for (let at = low; at < points.length; at += 1) {
    const point = points[at];
    if (point === undefined || point.x * size.width > place.x + reach) break;
    const distance = (point.x * size.width - place.x) ** 2 + (point.y * size.height - place.y) ** 2;
    // What is drawn last lies on top.
    if (distance <= least) [nearest, least] = [at, distance];
  }
  return nearest;
};
