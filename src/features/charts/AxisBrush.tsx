import { type CSSProperties, type PointerEvent, type ReactNode, useRef, useState } from 'react';
import type { Step } from '../../view/step-view';
import './axis-brush.css';
import { BrushThumb } from './BrushThumb';

/** A stretch of an axis, as shares of its length from 0 to 1. */
export interface Stretch {
  readonly low: number;
  readonly high: number;
}

interface AxisBrushProps {
  /** What is on the axis: "Figures". */
  readonly label: string;
  readonly ticks: readonly { readonly share: number; readonly words: string }[];
  /** Null where nothing is picked. */
  readonly picked: Stretch | null;
  /** A share in words: "250,000". */
  readonly say: (share: number) => string;
  /** Null picks everything. */
  readonly onPick: (picked: Stretch | null, how: Step) => void;
  readonly children: ReactNode;
}

const everything: Stretch = { low: 0, high: 1 };
const clamp = (share: number): number => Math.max(0, Math.min(1, share));
const orNull = (stretch: Stretch): Stretch | null => (stretch.low <= 0 && stretch.high >= 1 ? null : stretch);

// Less than this is a press on a mark, not a pull along the axis, in pixels.
const slack = 4;

/** A plot over an axis on which a stretch can be picked: by pulling over the plot, or by the two ends with keys. */
export const AxisBrush = ({ label, ticks, picked, say, onPick, children }: AxisBrushProps) => {
  const room = useRef<HTMLDivElement>(null);
  const pull = useRef<{ readonly x: number; readonly share: number; isMoving: boolean }>(null);
  const [draft, setDraft] = useState<{ readonly stretch: Stretch; readonly over: Stretch | null } | null>(null);
  // What was pulled holds until the filters have followed.
  const shown = (draft !== null && sameStretch(draft.over, picked) ? draft.stretch : picked) ?? everything;
  const [low, high] = [clamp(shown.low), clamp(shown.high)];

  const shareAt = (x: number): number => {
    const box = room.current?.getBoundingClientRect();
    return box === undefined || box.width === 0 ? 0 : clamp((x - box.left) / box.width);
  };
  const pulled = (x: number, from: number): Stretch => {
    const share = shareAt(x);
    return { low: Math.min(from, share), high: Math.max(from, share) };
  };
  const onMove = (event: PointerEvent<HTMLDivElement>) => {
    const { current } = pull;
    if (current === null || (!current.isMoving && Math.abs(event.clientX - current.x) < slack)) return;
    // Held only from now on, so that a press still reaches the mark beneath it.
    if (!current.isMoving) event.currentTarget.setPointerCapture(event.pointerId);
    current.isMoving = true;
    setDraft({ stretch: pulled(event.clientX, current.share), over: picked });
  };
  const onUp = (event: PointerEvent<HTMLDivElement>) => {
    const { current } = pull;
    pull.current = null;
    if (current?.isMoving) onPick(orNull(pulled(event.clientX, current.share)), 'push');
  };
  const move = (stretch: Stretch, how: Step) => {
    setDraft({ stretch, over: picked });
    onPick(orNull(stretch), how);
  };
  const place = (share: number): CSSProperties => ({ left: `${clamp(share) * 100}%` });
  return (
    // A shorter way for the pointer; by key, the two ends of the axis do the same.
    <div
      className="brush"
      onPointerDown={(event) => {
        if (event.button === 0) pull.current = { x: event.clientX, share: shareAt(event.clientX), isMoving: false };
      }}
      onPointerMove={onMove}
      onPointerUp={onUp}
      onPointerCancel={() => {
        pull.current = null;
        setDraft(null);
      }}
    >
      <div ref={room} className="brush-room" aria-hidden="true">
        {ticks.map(({ share, words }) => (
          <span key={words} className="brush-rule" style={place(share)} />
        ))}
        {low > 0 || high < 1 ? (
          <span className="brush-picked" style={{ left: `${low * 100}%`, right: `${(1 - high) * 100}%` }} />
        ) : null}
      </div>
      {children}
      <div className="brush-axis">
        <div className="brush-line">
          <span aria-hidden="true">
            {ticks.map(({ share, words }) => (
              <span key={words} className="brush-tick" style={place(share)}>
                {words}
              </span>
            ))}
          </span>
          <BrushThumb
            label={`${label} from`}
            share={low}
            words={say(low)}
            least={0}
            most={high}
            shareAt={shareAt}
            onMove={(share, how) => move({ low: share, high }, how)}
            onClear={() => move(everything, 'push')}
          />
          <BrushThumb
            label={`${label} up to`}
            share={high}
            words={say(high)}
            least={low}
            most={1}
            shareAt={shareAt}
            onMove={(share, how) => move({ low, high: share }, how)}
            onClear={() => move(everything, 'push')}
          />
        </div>
      </div>
    </div>
  );
};

const sameStretch = (a: Stretch | null, b: Stretch | null): boolean =>
  a === b || (a !== null && b !== null && a.low === b.low && a.high === b.high);
