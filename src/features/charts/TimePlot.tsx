import { type MouseEvent, memo, useState } from 'react';
import { sayShort } from './chart-words';
import { nearestPoint } from './nearest-point';
import { TimeCanvas } from './TimeCanvas';
import { TimeCursor } from './TimeCursor';
import { TimeDots } from './TimeDots';
import type { TimeDrawing, TimePoint } from './time-points';

/** Beyond this many the dots are painted on a canvas: at 1,000 articles the drawing library takes 349 ms and holds a key up for 320, the canvas 145 and 16 (tests/bench/charts-bench.mjs 25000 1000). */
const mostElements = 400;

const reach = 14;

interface TimePlotProps {
  readonly drawing: TimeDrawing;
  readonly onOpen: (point: TimePoint) => void;
  /** Tells which dot the pointer or the focus is on; null where none. */
  readonly onActive: (point: TimePoint | null) => void;
}

/** The dots with their axis of figures; the one nearest to the pointer or under the keys can be opened. */
export const TimePlot = memo(({ drawing: { points, ticks }, onOpen, onActive }: TimePlotProps) => {
  const [at, setAt] = useState(0);
  const [isHovered, setHovered] = useState(false);
  const turnTo = (next: number | null): void => {
    setHovered(next !== null);
    if (next !== null) setAt(next);
    onActive(next === null ? null : (points[next] ?? null));
  };
  const find = (event: MouseEvent<HTMLDivElement>): number | null => {
    const box = event.currentTarget.getBoundingClientRect();
    return nearestPoint(points, box, { x: event.clientX - box.left, y: event.clientY - box.top }, reach);
  };
  const open = (event: MouseEvent<HTMLDivElement>) => {
    const point = points[find(event) ?? -1];
    if (point !== undefined) onOpen(point);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: a shorter way for the pointer; by key, the button inside walks the same dots.
    <div
      className={`time-room${isHovered ? ' time-room-hovered' : ''}`}
      onPointerMove={(event) => turnTo(find(event))}
      onPointerLeave={() => turnTo(null)}
      onClick={open}
    >
      <div aria-hidden="true">
        {ticks.map(({ y, value }) => (
          <span key={value} className="time-level" style={{ top: `${y * 100}%` }}>
            <span>{sayShort(value)}</span>
          </span>
        ))}
      </div>
      {points.length > mostElements ? <TimeCanvas points={points} /> : <TimeDots points={points} />}
      <TimeCursor points={points} at={Math.min(at, points.length - 1)} onTurn={turnTo} onOpen={onOpen} />
    </div>
  );
});
