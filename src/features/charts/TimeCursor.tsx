import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { sayDot } from './chart-words';
import type { TimePoint } from './time-points';

interface TimeCursorProps {
  readonly points: readonly TimePoint[];
  /** The number of the dot it stands on. */
  readonly at: number;
  readonly onTurn: (at: number | null) => void;
  readonly onOpen: (point: TimePoint) => void;
}

const page = 10;

/** The one dot that the Tab key reaches; the arrow keys carry it from dot to dot by date, ten with Page Up and Down. */
export const TimeCursor = ({ points, at, onTurn, onOpen }: TimeCursorProps) => {
  const button = useRef<HTMLButtonElement>(null);
  const isWalking = useRef(false);
  const point = points[at];
  const id = point?.dot.id;
  // Every dot is a button of its own for whoever hears the page: a new one takes the focus and says its name.
  useLayoutEffect(() => {
    if (isWalking.current && id !== undefined) button.current?.focus();
    isWalking.current = false;
  }, [id]);
  if (point === undefined) return null;
  const walk = (event: KeyboardEvent) => {
    const places: Readonly<Record<string, number>> = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: points.length - 1,
    };
    const next = places[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const within = Math.max(0, Math.min(points.length - 1, next));
    isWalking.current = within !== at;
    onTurn(within);
  };
  return (
    <button
      key={point.dot.id}
      ref={button}
      type="button"
      className="time-cursor"
      aria-label={`${sayDot(point.dot)}, ${at + 1} of ${points.length}`}
      style={{ left: `${point.x * 100}%`, top: `${point.y * 100}%` }}
      onKeyDown={walk}
      onFocus={() => onTurn(at)}
      onBlur={() => onTurn(null)}
      onClick={(event) => {
        event.stopPropagation();
        onOpen(point);
      }}
    />
  );
};
