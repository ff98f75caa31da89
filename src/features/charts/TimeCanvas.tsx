import { memo, useEffect, useRef } from 'react';
import { downward, openEnd, type TimePoint, upward } from './time-points';
import { uncoveredPoints } from './uncovered-points';
import { useInk } from './use-ink';

// Dots at the edge are drawn whole.
const bleed = 16;

const paint = (canvas: HTMLCanvasElement, points: readonly TimePoint[], inkOf: (name: string) => string): void => {
  const room = canvas.parentElement;
  const context = canvas.getContext('2d');
  if (room === null || context === null) return;
  const { clientWidth: width, clientHeight: height } = room;
  const dense = window.devicePixelRatio || 1;
  canvas.width = Math.round((width + 2 * bleed) * dense);
  canvas.height = Math.round((height + 2 * bleed) * dense);
  const paths = new Map<string, Path2D>();
  const pathOf = (drawing: string): Path2D => {
    const path = paths.get(drawing) ?? new Path2D(drawing);
    paths.set(drawing, path);
    return path;
  };
  const inks = new Map<string, string>();
  for (const { dot, shape, x, y, top, bottom } of uncoveredPoints(points, { width, height })) {
    const ink = inks.get(shape.name) ?? inkOf(shape.name);
    inks.set(shape.name, ink);
    context.setTransform(dense, 0, 0, dense, (bleed + x * width) * dense, (bleed + y * height) * dense);
    context.fillStyle = ink;
    context.strokeStyle = ink;
    context.globalAlpha = dot.vague ? 0.7 : 1;
    if (bottom > top) context.fillRect(-1, (top - y) * height, 2, (bottom - top) * height);
    context.lineWidth = 1.5;
    const end = openEnd(dot);
    if (end !== null) context.stroke(pathOf(end === 'up' ? upward : downward));
    if (shape.isHollow) context.stroke(pathOf(shape.path));
    else context.fill(pathOf(shape.path));
  }
};

/** The same dots painted, where there are too many for a drawing of elements. */
export const TimeCanvas = memo(({ points }: { readonly points: readonly TimePoint[] }) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  const ink = useInk();
  useEffect(() => {
    const { current } = canvas;
    const room = current?.parentElement;
    if (current === null || room === null || room === undefined) return;
    const repaint = () => paint(current, points, (name) => ink(room, name));
    // Tells the size once at the start, and again whenever it changes.
    const sizes = new ResizeObserver(repaint);
    sizes.observe(room);
    return () => sizes.disconnect();
  }, [points, ink]);
  return <canvas ref={canvas} className="time-canvas" />;
});
