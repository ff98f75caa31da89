import { memo, useCallback, useMemo, useState } from 'react';
import type { ArticleId, ClaimId } from '../../model/ids';
import type { Filters } from '../../model/view-state';
import type { ClaimRow } from '../../view/row';
import { answerBySize, familyName, listFamilies, type SizeStep, seriesBySize } from '../../view/series-by-size';
import { drawAll, drawBut } from '../../view/series-rows';
import { ChartFrame } from './ChartFrame';
import { type ChangeFilters, toggleFigure } from './charts-filters';
import { FamilyChoice } from './FamilyChoice';
import { SizePlot } from './SizePlot';
import { SizeTable } from './SizeTable';

interface HowBigProps {
  readonly rows: readonly ClaimRow[];
  /** What narrows the rows, and shows as picked. */
  readonly filters: Filters;
  readonly onChange: ChangeFilters;
  /** Null where no claim of these is selected. */
  readonly selected: ClaimId | null;
  readonly onSelect: (claim: ClaimId, article: ArticleId) => void;
}

/** How big: the figures of a family on one axis, each with open or closed ends or counted in steps; a stretch of the axis filters the claims. Nothing where no five figures compare. */
export const HowBig = memo(({ rows, filters, onChange, selected, onSelect }: HowBigProps) => {
  const [chosen, setChosen] = useState<string | null>(null);
  const families = useMemo(() => listFamilies(drawAll(rows)), [rows]);
  const wanted = filters.figure?.family ?? chosen;
  const family = families.find((each) => each.family === wanted)?.family ?? families[0]?.family;
  const drawn = useMemo(() => drawBut(rows, filters, ['figure']), [rows, filters]);
  const series = useMemo(() => (family === undefined ? null : seriesBySize(drawn, family)), [drawn, family]);
  const pressStep = useCallback(
    ({ least, most }: SizeStep): void => {
      if (family !== undefined) onChange((now) => toggleFigure(now, { family, low: least, high: most }), 'push');
    },
    [onChange, family],
  );
  if (family === undefined) return null;
  const figure = filters.figure?.family === family ? filters.figure : null;
  const choose = (next: string): void => {
    setChosen(next);
    if (filters.figure !== null) onChange((now) => ({ ...now, figure: null }), 'push');
  };
  return (
    <ChartFrame
      name="How big"
      answer={series === null ? `No ${familyName(family)} among these claims` : answerBySize(series)}
      choice={
        <FamilyChoice
          families={families}
          family={family}
          onChoose={choose}
          onAll={figure === null ? null : () => onChange((now) => ({ ...now, figure: null }), 'push')}
        />
      }
      chart={
        series === null ? null : (
          <SizePlot
            series={series}
            figure={figure}
            onFigure={(next, how) => onChange((now) => ({ ...now, figure: next }), how)}
            onStep={pressStep}
            selected={selected}
            onSelect={onSelect}
          />
        )
      }
      table={series === null ? null : <SizeTable series={series} onSelect={onSelect} onStep={pressStep} />}
    />
  );
});
