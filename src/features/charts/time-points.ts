import type { TimeDot, TimeSeries } from '../../view/series-over-time';
import { scaleFor, shareOf } from '../../view/series-scale';
import { shareOfDay, type TimeAxis, timeAxis } from '../../view/series-time-axis';
import { shapesFor, type VoiceShape } from './voice-shapes';

/** A dot on its plot: both places as shares, from the left and from the top. */
export interface TimePoint {
  readonly dot: TimeDot;
  readonly shape: VoiceShape;
  readonly x: number;
  readonly y: number;
  /** The ends of an interval, from the top; both y where the figure is one number or an end is open. */
  readonly top: number;
  readonly bottom: number;
}

/** Everything a drawing of the series needs. */
export interface TimeDrawing {
  readonly points: readonly TimePoint[];
  readonly days: TimeAxis;
  readonly ticks: readonly { readonly y: number; readonly value: number }[];
}

/** The tick of "at least", above a dot at the origin. */
export const upward = 'M0 -5V-14M-3 -11L0 -14L3 -11';

/** The tick of "at most", beneath a dot at the origin. */
export const downward = 'M0 5V14M-3 11L0 14L3 11';

/** Where each dot of the series stands. */
export const placeDots = ({ dots, speakers, least, most }: TimeSeries): TimeDrawing => {
  const days = timeAxis(dots[0]?.day ?? 0, dots.at(-1)?.day ?? 0);
  const scale = scaleFor(least, most);
  const shapes = shapesFor(speakers.map(({ key }) => key));
  const fromTop = (value: number): number => 1 - shareOf(scale, value);
  const points = dots.flatMap((dot): TimePoint[] => {
    const shape = shapes.get(dot.speaker);
    if (shape === undefined) return [];
    const y = fromTop(dot.middle);
    const isClosed = dot.low !== null && dot.high !== null;
    return [
      {
        dot,
        shape,
        x: shareOfDay(days, dot.day),
        y,
        top: isClosed ? fromTop(dot.high) : y,
        bottom: isClosed ? fromTop(dot.low) : y,
      },
    ];
  });
  return { points, days, ticks: scale.ticks.map((value) => ({ value, y: fromTop(value) })) };
};

/** The open end of a dot, as its tick shows it; null where both are closed. */
export const openEnd = ({ low, high }: TimeDot): 'up' | 'down' | null =>
  high === null ? 'up' : low === null ? 'down' : null;
