import type { ClaimId } from '../../model/ids';
import { RovingColumn } from '../../ui/RovingColumn';
import { answerBySpeaker, type SpeakerSeries } from '../../view/series-by-speaker';
import { ChartFrame } from './ChartFrame';
import { Legend } from './Legend';
import { SpeakerBars } from './SpeakerBars';
import { SpeakerDots } from './SpeakerDots';
import { SpeakerTable } from './SpeakerTable';

interface WhoSaysWhatProps {
  readonly series: readonly SpeakerSeries[];
  readonly selected: ClaimId | null;
  readonly onSelect: (claim: ClaimId) => void;
  readonly speaker: string | null;
  readonly onSpeaker: (speaker: string | null) => void;
}

// Labels and drawing share it, in pixels.
const rowHeight = 24;

/** Beyond this many marks in a row they run together, and bars say it better. */
const mostMarks = 24;

/** Who says what: a row per speaker, a mark per claim; a click on a speaker filters the claims. */
export const WhoSaysWhat = ({ series, selected, onSelect, speaker, onSpeaker }: WhoSaysWhatProps) => {
  const crowded = series.some(({ marks }) => marks.length > mostMarks);
  const chart = (
    <>
      <div className="chart-rows">
        <RovingColumn label="Speakers" className="chart-labels">
          {series.map(({ key, label }, at) => (
            <button
              key={key}
              type="button"
              className="chart-label"
              aria-pressed={speaker === key}
              tabIndex={key === speaker || (speaker === null && at === 0) ? 0 : -1}
              title={speaker === key ? 'Show all speakers' : `Show only ${label}`}
              onClick={() => onSpeaker(speaker === key ? null : key)}
            >
              {label}
            </button>
          ))}
        </RovingColumn>
        <div className="chart-plot" style={{ height: series.length * rowHeight }}>
          {crowded ? (
            <SpeakerBars series={series} />
          ) : (
            <SpeakerDots series={series} selected={selected} onSelect={onSelect} />
          )}
        </div>
      </div>
      <Legend signs={series.flatMap(({ marks }) => marks.map(({ sign }) => sign))} />
    </>
  );
  return (
    <ChartFrame
      name="Who says what"
      answer={answerBySpeaker(series)}
      chart={chart}
      table={<SpeakerTable series={series} speaker={speaker} onSpeaker={onSpeaker} />}
    />
  );
};
