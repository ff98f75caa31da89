import type { ClaimId } from '../../model/ids';
import type { Filters } from '../../model/view-state';
import { Shape } from '../../ui/Shape';
import type { SpeakerSeries } from '../../view/series-by-speaker';
import type { VerdictSign } from '../../view/verdict-sign';
import { type ChangeFilters, toggleSpeaker } from './charts-filters';
import { RovingRows } from './RovingRows';
import { SpeakerDots } from './SpeakerDots';

interface SpeakerMarksProps {
  readonly series: readonly SpeakerSeries[];
  readonly picked: Filters;
  readonly onChange: ChangeFilters;
  readonly selected: ClaimId | null;
  readonly onSelect: (claim: ClaimId) => void;
}

/** What the shapes mean, for those that are drawn; an empty ring is a claim that nobody has judged, and needs no words. */
const Legend = ({ signs }: { readonly signs: readonly VerdictSign[] }) => (
  <ul className="legend" aria-label="Legend">
    {[...new Map(signs.filter(({ tone }) => tone !== 'open').map((sign) => [sign.tone, sign])).values()].map((sign) => (
      <li key={sign.tone}>
        <Shape name={sign.shape} tone={sign.tone} />
        {sign.label}
      </li>
    ))}
  </ul>
);

// Names and drawing share it, in pixels.
const rowHeight = 24;

/** A row per speaker with a mark per claim. */
export const SpeakerMarks = ({ series, picked, onChange, selected, onSelect }: SpeakerMarksProps) => {
  const isPressed = (key: string): boolean => picked.speaker.includes(key);
  const stop = Math.max(
    0,
    series.findIndex(({ key }) => isPressed(key)),
  );
  return (
    <>
      <RovingRows label="Speakers" className="chart-rows">
        <div className="chart-labels">
          {series.map(({ key, label }, at) => (
            <button
              key={key}
              type="button"
              className="chart-label"
              data-row={at}
              aria-pressed={isPressed(key)}
              tabIndex={at === stop ? 0 : -1}
              title={isPressed(key) ? 'Show all speakers' : `Show only ${label}`}
              onClick={() => onChange((now) => toggleSpeaker(now, key), 'push')}
            >
              <bdi>{label}</bdi>
            </button>
          ))}
        </div>
        <div className="chart-plot" style={{ height: series.length * rowHeight }}>
          <SpeakerDots series={series} selected={selected} onSelect={onSelect} />
        </div>
      </RovingRows>
      <Legend signs={series.flatMap(({ marks }) => marks.map(({ sign }) => sign))} />
    </>
  );
};
