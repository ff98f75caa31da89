import { Bar, BarChart, CartesianGrid, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import type { ClaimId } from '../../model/ids';
import type { SizeMark, SizeSeries } from '../../view/series-by-size';
import { IntervalShape } from './IntervalShape';
import { sizeRowHeight } from './row-height';
import { scaleAxis } from './scale-axis';

const axisHeight = 22;

interface SizeMarksProps {
  readonly series: SizeSeries;
  readonly selected: ClaimId | null;
  readonly onSelect: (claim: ClaimId) => void;
}

interface Placed {
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  readonly payload?: SizeMark;
}

const compact = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 });

/** Every figure on one axis, logarithmic where the spread asks for it. */
export const SizeMarks = ({ series, selected, onSelect }: SizeMarksProps) => {
  const { domain, ticks } = scaleAxis(series);
  const draw = ({ x = 0, y = 0, width = 0, height = 0, payload }: Placed) =>
    payload === undefined ? (
      <g />
    ) : (
      <IntervalShape
        mark={payload}
        x={x}
        y={y + height / 2}
        width={width}
        isSelected={payload.id === selected}
        onClick={() => onSelect(payload.id)}
      />
    );
  return (
    <div
      className="chart-plot"
      style={{ height: series.marks.length * sizeRowHeight(series.marks.length) + axisHeight }}
    >
      <ResponsiveContainer width="100%" height="100%">
        <BarChart
          accessibilityLayer={false}
          layout="vertical"
          data={series.marks.slice()}
          margin={{ top: 0, right: 30, bottom: 0, left: 12 }}
          barCategoryGap={0}
        >
          <CartesianGrid horizontal={false} stroke="var(--rule)" syncWithTicks />
          <XAxis
            type="number"
            scale={series.logarithmic ? 'log' : 'linear'}
            domain={domain}
            ticks={ticks}
            tickFormatter={(tick: number) => compact.format(tick)}
            height={axisHeight}
            tick={{ fontSize: 11, fill: 'var(--ink-2)' }}
            tickLine={false}
            axisLine={false}
            interval={0}
          />
          <YAxis type="category" dataKey="id" hide />
          <Bar
            dataKey={({ low, high, middle }: SizeMark) => [low ?? middle, high ?? middle]}
            shape={draw}
            isAnimationActive={false}
          />
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
};
