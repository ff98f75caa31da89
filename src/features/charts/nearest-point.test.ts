import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nearestPoint } from './nearest-point';
import type { TimePoint } from './time-points';

const share = fc.integer({ min: 0, max: 200 }).map((place) => place / 200);
const points = fc
  .array(fc.record({ x: share, y: share }), { maxLength: 200 })
  .map((places) => places.sort((a, b) => a.x - b.x) as unknown as TimePoint[]);

it('finds what looking at every point finds', () => {
  fc.assert(
    fc.property(points, share, share, (given, x, y) => {
      const size = { width: 400, height: 100 };
      const place = { x: x * size.width, y: y * size.height };
      const far = (point: TimePoint): number => Math.hypot(point.x * 400 - place.x, point.y * 100 - place.y);
      const found = nearestPoint(given, size, place, 12);
      const near = given.map(far).filter((distance) => distance <= 12);
      const point = found === null ? null : given[found];
      expect(point ? far(point) : Infinity).toBeCloseTo(Math.min(Infinity, ...near), 6);
    }),
  );
});
