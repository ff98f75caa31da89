import type { CSSProperties } from 'react';
import type { ArticleId, ClaimId } from '../../model/ids';
import type { FigureRange } from '../../model/view-state';
import { sayAmount } from '../../view/common-units';
import type { SizeSeries, SizeStep } from '../../view/series-by-size';
import { shareOf, valueAt } from '../../view/series-scale';
import type { Step } from '../../view/step-view';
import { signs } from '../../view/verdict-sign';
import { AxisBrush } from './AxisBrush';
import { sayShort, verdictsIn } from './chart-words';
import { FillLegend } from './FillLegend';
import { SizeLabels } from './SizeLabels';
import { SizeMarks } from './SizeMarks';
import { SizeSteps } from './SizeSteps';

interface SizePlotProps {
  readonly series: SizeSeries;
  /** The stretch of this family picked by the filters; null where none is. */
  readonly figure: FigureRange | null;
  readonly onFigure: (figure: FigureRange | null, how: Step) => void;
  readonly onStep: (step: SizeStep) => void;
  readonly selected: ClaimId | null;
  readonly onSelect: (claim: ClaimId, article: ArticleId) => void;
}

/** The figures over their axis: a row each, or counted in steps where they are many. */
export const SizePlot = ({ series, figure, onFigure, onStep, selected, onSelect }: SizePlotProps) => {
  const { scale, marks, family } = series;
  const hasMarks = marks.length > 0;
  const plot = (
    <AxisBrush
      label="Figures"
      ticks={series.ticks.map(({ value, words }) => ({
        share: shareOf(scale, value),
        words: words ?? sayShort(value),
      }))}
      picked={
        figure && {
          low: figure.low === null ? 0 : shareOf(scale, figure.low),
          high: figure.high === null ? 1 : shareOf(scale, figure.high),
        }
      }
      say={(share) => sayAmount(family, valueAt(scale, share))}
      onPick={(picked, how) =>
        onFigure(
          picked && {
            family,
            low: picked.low <= 0 ? null : valueAt(scale, picked.low),
            high: picked.high >= 1 ? null : valueAt(scale, picked.high),
          },
          how,
        )
      }
    >
      {hasMarks ? (
        <SizeMarks series={series} selected={selected} onSelect={onSelect} />
      ) : (
        <SizeSteps family={family} steps={series.steps} onStep={onStep} />
      )}
    </AxisBrush>
  );
  if (!hasMarks)
    return (
      <>
        {plot}
        <FillLegend
          fills={verdictsIn(series.steps).map((verdict) => ({ fill: verdict, words: signs[verdict].label }))}
        />
      </>
    );
  return (
    <div className="chart-rows size-rows" style={{ '--rows': marks.length } as CSSProperties}>
      <SizeLabels marks={marks} selected={selected} onSelect={onSelect} />
      {plot}
    </div>
  );
};
