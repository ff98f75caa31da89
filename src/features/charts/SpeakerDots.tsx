import { ResponsiveContainer, Scatter, ScatterChart, type ScatterShapeProps, XAxis, YAxis } from 'recharts';
import type { ClaimId } from '../../model/ids';
import type { SpeakerMark, SpeakerSeries } from '../../view/series-by-speaker';
import { MarkShape } from './MarkShape';

interface SpeakerDotsProps {
  readonly series: readonly SpeakerSeries[];
  readonly selected: ClaimId | null;
  readonly onSelect: (claim: ClaimId) => void;
}

interface Point extends SpeakerMark {
  readonly x: number;
  readonly y: number;
}

/** A mark per claim, in the row of its speaker, in story order. */
export const SpeakerDots = ({ series, selected, onSelect }: SpeakerDotsProps) => {
  const points: Point[] = series.flatMap(({ marks }, y) => marks.map((mark, x) => ({ ...mark, x, y })));
  // Ten places at least, so that few marks stand close to their speaker and not across the whole width.
  const places = Math.max(10, ...series.map(({ marks }) => marks.length));
  const draw = ({ cx, cy, index }: ScatterShapeProps) => {
    const point = points[index];
    return point === undefined ? (
      <g />
    ) : (
      <MarkShape
        x={cx ?? 0}
        y={cy ?? 0}
        size={14}
        sign={point.sign}
        isSelected={point.id === selected}
        title={`${point.figure}: ${point.sign.label}`}
        row={point.y}
        onClick={() => onSelect(point.id)}
      />
    );
  };
  return (
    <ResponsiveContainer width="100%" height="100%">
      <ScatterChart accessibilityLayer={false} margin={{ top: 0, right: 0, bottom: 0, left: 0 }}>
        <XAxis type="number" dataKey="x" domain={[-0.5, places - 0.5]} hide />
        <YAxis type="number" dataKey="y" domain={[-0.5, series.length - 0.5]} reversed hide />
        <Scatter data={points} shape={draw} isAnimationActive={false} />
      </ScatterChart>
    </ResponsiveContainer>
  );
};
