import { Bar, BarChart, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import type { ArticleId, ClaimId } from '../../model/ids';
import type { SizeMark, SizeSeries } from '../../view/series-by-size';
import { IntervalShape } from './IntervalShape';

interface SizeMarksProps {
  readonly series: SizeSeries;
  readonly selected: ClaimId | null;
  readonly onSelect: (claim: ClaimId, article: ArticleId) => void;
}

interface Placed {
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  readonly payload?: SizeMark;
}

/** Every figure in a row of its own over the axis beneath. */
export const SizeMarks = ({ series, selected, onSelect }: SizeMarksProps) => {
  const { marks, scale } = series;
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
        onClick={() => onSelect(payload.id, payload.article)}
      />
    );
  return (
    <div className="chart-plot size-plot">
      <ResponsiveContainer width="100%" height="100%">
        <BarChart
          accessibilityLayer={false}
          layout="vertical"
          data={marks.slice()}
          // As the axis beneath has it.
          margin={{ top: 0, right: 30, bottom: 0, left: 12 }}
          barCategoryGap={0}
        >
          <XAxis type="number" scale={scale.logarithmic ? 'log' : 'linear'} domain={[...scale.domain]} hide />
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
