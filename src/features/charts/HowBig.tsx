import type { ClaimId } from '../../model/ids';
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
export const HowBig = ({ series, selected, onSelect }: HowBigProps) => (
  <ChartFrame
    name="How big"
    answer={answerBySize(series)}
    chart={
      <div className="chart-rows">
        <div className="chart-labels">
          {series.marks.map(({ id, figure, subject, speaker }) => (
            <button
              key={id}
              type="button"
              className="chart-label size-label"
              style={{ height: sizeRowHeight }}
              aria-pressed={selected === id}
              title={`${figure} ${subject}: ${speaker}`}
              onClick={() => onSelect(id)}
            >
              {figure}
            </button>
          ))}
        </div>
        <SizeMarks series={series} selected={selected} onSelect={onSelect} />
      </div>
    }
    table={<SizeTable series={series} onSelect={onSelect} />}
  />
);
