import { memo } from 'react';
import { ResponsiveContainer, Scatter, ScatterChart, type ScatterShapeProps, XAxis, YAxis } from 'recharts';
import { downward, openEnd, type TimePoint, upward } from './time-points';

/** A dot per article with the tick of its open end; no more than a drawing library can carry. */
export const TimeDots = memo(({ points }: { readonly points: readonly TimePoint[] }) => {
  const draw = ({ cx = 0, cy = 0, index, yAxis }: ScatterShapeProps & { yAxis?: { height?: number } }) => {
    const point = points[index];
    if (point === undefined) return <g />;
    const height = yAxis?.height ?? 0;
    const end = openEnd(point.dot);
    return (
      <g className={`time-dot ${point.shape.name}${point.dot.vague ? ' interval-vague' : ''}`}>
        {point.bottom > point.top ? (
          <line
            x1={cx}
            x2={cx}
            y1={cy + (point.top - point.y) * height}
            y2={cy + (point.bottom - point.y) * height}
            className="interval-bar"
          />
        ) : null}
        {end === null ? null : (
          <path d={end === 'up' ? upward : downward} transform={`translate(${cx} ${cy})`} className="time-tick" />
        )}
        <path
          d={point.shape.path}
          transform={`translate(${cx} ${cy})`}
          className={point.shape.isHollow ? 'time-hollow' : 'time-solid'}
        />
      </g>
    );
  };
  return (
    <ResponsiveContainer width="100%" height="100%">
      <ScatterChart accessibilityLayer={false} margin={{ top: 0, right: 0, bottom: 0, left: 0 }}>
        <XAxis type="number" dataKey="x" domain={[0, 1]} hide />
        <YAxis type="number" dataKey="y" domain={[0, 1]} reversed hide />
        <Scatter data={points.slice()} shape={draw} isAnimationActive={false} />
      </ScatterChart>
    </ResponsiveContainer>
  );
});
