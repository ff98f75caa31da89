import { memo, useMemo } from 'react';
import type { ClaimId } from '../../model/ids';
import type { Filters } from '../../model/view-state';
import type { ClaimRow } from '../../view/row';
import { answerBySpeaker, seriesBySpeaker } from '../../view/series-by-speaker';
import { drawBut } from '../../view/series-rows';
import { ChartFrame } from './ChartFrame';
import type { ChangeFilters } from './charts-filters';
import { SpeakerBars } from './SpeakerBars';
import { SpeakerMarks } from './SpeakerMarks';
import { SpeakerTable } from './SpeakerTable';

interface WhoSaysWhatProps {
  readonly rows: readonly ClaimRow[];
  /** What narrows the rows, and shows as picked. */
  readonly filters: Filters;
  readonly onChange: ChangeFilters;
  /** Null where no claim of these is selected. */
  readonly selected: ClaimId | null;
  readonly onSelect: (claim: ClaimId) => void;
}

/** Who says what: a row per speaker with a mark per claim, or a bar by verdict where there are too many; a speaker or a stretch of a bar filters the claims. */
export const WhoSaysWhat = memo(({ rows, filters, onChange, selected, onSelect }: WhoSaysWhatProps) => {
  const drawn = useMemo(() => drawBut(rows, filters, ['speaker', 'verdict']), [rows, filters]);
  const series = useMemo(() => seriesBySpeaker(drawn), [drawn]);
  const hasMarks = series.some(({ marks }) => marks.length > 0);
  return (
    <ChartFrame
      name="Who says what"
      answer={answerBySpeaker(series)}
      chart={
        hasMarks ? (
          <SpeakerMarks series={series} picked={filters} onChange={onChange} selected={selected} onSelect={onSelect} />
        ) : (
          <SpeakerBars series={series} picked={filters} onChange={onChange} />
        )
      }
      table={<SpeakerTable series={series} picked={filters} onChange={onChange} />}
    />
  );
});
