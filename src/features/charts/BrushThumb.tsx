import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import type { Step } from '../../view/step-view';

interface BrushThumbProps {
  readonly label: string;
  /** Where it stands on the axis, from 0 to 1, in words too. */
  readonly share: number;
  readonly words: string;
  readonly least: number;
  readonly most: number;
  /** The share of the axis at a place on the screen. */
  readonly shareAt: (x: number) => number;
  readonly onMove: (share: number, how: Step) => void;
  readonly onClear: () => void;
}

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 0.02,
  ArrowUp: 0.02,
  ArrowLeft: -0.02,
  ArrowDown: -0.02,
  PageUp: 0.1,
  PageDown: -0.1,
};

/** One end of what is picked on an axis, moved by pulling or by the arrow keys; Escape picks everything again. */
export const BrushThumb = ({ label, share, words, least, most, shareAt, onMove, onClear }: BrushThumbProps) => {
  // One step back undoes a whole walk with the keys, not a single press.
  const hasMoved = useRef(false);
  const isHeld = useRef(false);
  const go = (to: number) => {
    onMove(Math.max(least, Math.min(most, to)), hasMoved.current ? 'replace' : 'push');
    hasMoved.current = true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = event.key === 'Home' ? least : event.key === 'End' ? most : share + (steps[event.key] ?? 0);
    if (event.key === 'Escape') onClear();
    else if (to !== share) go(to);
    else return;
    event.preventDefault();
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    event.currentTarget.focus();
    isHeld.current = true;
    hasMoved.current = false;
  };
  return (
    <div
      role="slider"
      tabIndex={0}
      className="brush-thumb"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(share * 100)}
      aria-valuetext={words}
      title={`${label} ${words}`}
      style={{ left: `${share * 100}%` }}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={(event) => {
        event.stopPropagation();
        if (isHeld.current) go(shareAt(event.clientX));
      }}
      onPointerUp={(event) => {
        event.stopPropagation();
        isHeld.current = false;
      }}
      onBlur={() => {
        hasMoved.current = false;
      }}
    />
  );
};
