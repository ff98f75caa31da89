import type { ClaimId } from '../../model/ids';
import { RovingColumn } from '../../ui/RovingColumn';
import { answerBySize, type SizeSeries } from '../../view/series-by-size';
import { ChartFrame } from './ChartFrame';
import { sizeRowHeight } from './row-height';
import { SizeMarks } from './SizeMarks';
import { SizeTable } from './SizeTable';

interface HowBigProps {
  readonly series: SizeSeries;
  readonly selected: ClaimId | null;
  readonly onSelect: (claim: ClaimId) => void;
}

/** How big: the figures that can be compared, on one axis; bounds are open or closed ends. */
export const HowBig = ({ series, selected, onSelect }: HowBigProps) => {
  const stop = series.marks.some(({ id }) => id === selected) ? selected : null;
  const rowHeight = sizeRowHeight(series.marks.length);
  return (
    <ChartFrame
      name="How big"
      answer={answerBySize(series)}
      chart={
        <div className="chart-rows">
          <RovingColumn label="Figures" className="chart-labels">
            {series.marks.map(({ id, figure, subject, speaker }, at) => (
              <button
                key={id}
                type="button"
                className="chart-label size-label"
                style={{ height: rowHeight, lineHeight: `${rowHeight}px` }}
                aria-pressed={selected === id}
                tabIndex={id === stop || (stop === null && at === 0) ? 0 : -1}
                title={`${figure} ${subject}: ${speaker}`}
                onClick={() => onSelect(id)}
              >
                {figure}
              </button>
            ))}
          </RovingColumn>
          <SizeMarks series={series} selected={selected} onSelect={onSelect} />
        </div>
      }
      table={<SizeTable series={series} onSelect={onSelect} />}
    />
  );
};
