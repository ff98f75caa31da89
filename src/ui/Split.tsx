import { type CSSProperties, type KeyboardEvent, type PointerEvent, type ReactNode, useRef } from 'react';
import { useStored } from './use-stored';
import './split.css';

interface SplitProps {
  /** Names the kept place, and is one for each screen. */
  readonly name: string;
  /** What the separator moves, in words. */
  readonly label: string;
  /** The first pane's share at first, in percent. */
  readonly share: number;
  readonly first: ReactNode;
  readonly second: ReactNode;
}

const [least, most] = [20, 75];
const bounded = (share: number): number => Math.min(most, Math.max(least, Math.round(share * 10) / 10));

const moved = (key: string, share: number, first: number): number | null => {
  switch (key) {
    case 'ArrowLeft':
      return share - 2;
    case 'ArrowRight':
      return share + 2;
    case 'Home':
      return least;
    case 'End':
      return most;
    case 'Enter':
      return first;
    default:
      return null;
  }
};

/** Two panes side by side with a separator that is dragged or moved by the arrow keys (ARIA window splitter) and remembered; a double click or Enter sets it back. Narrow pages have one column and no separator. */
export const Split = ({ name, label, share: initial, first, second }: SplitProps) => {
  const panes = useRef<HTMLElement>(null);
  const [kept, keep] = useStored(`split-${name}`, String(initial));
  const share = bounded(Number(kept) || initial);
  const drag = (event: PointerEvent<HTMLElement>): void => {
    const room = panes.current?.getBoundingClientRect();
    if (room === undefined || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const at = (event.clientX - room.left) / room.width;
    keep(String(bounded(100 * (getComputedStyle(event.currentTarget).direction === 'rtl' ? 1 - at : at))));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = moved(event.key, share, initial);
    if (next === null) return;
    event.preventDefault();
    keep(String(bounded(next)));
  };
  return (
    <main
      ref={panes}
      className="split"
      style={{ '--first': `${share}fr`, '--second': `${100 - share}fr` } as CSSProperties}
    >
      {first}
      {/* biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved; this is the window splitter of the ARIA practices. */}
      <div
        role="separator"
        className="split-handle"
        aria-orientation="vertical"
        aria-label={label}
        aria-valuenow={Math.round(share)}
        aria-valuemin={least}
        aria-valuemax={most}
        tabIndex={0}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={drag}
        onDoubleClick={() => keep(String(initial))}
        onKeyDown={onKeyDown}
      />
      {second}
    </main>
  );
};
