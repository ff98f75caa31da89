import type { Filters } from '../../model/view-state';
import type { SpeakerSeries } from '../../view/series-by-speaker';
import { signs } from '../../view/verdict-sign';
import { mostBars, sayNumber, sayRest, verdictsIn } from './chart-words';
import { type ChangeFilters, isSegment, toggleSegment, toggleSpeaker } from './charts-filters';
import { FillLegend } from './FillLegend';
import { StackedRows } from './StackedRows';

interface SpeakerBarsProps {
  readonly series: readonly SpeakerSeries[];
  readonly picked: Filters;
  readonly onChange: ChangeFilters;
}

/** A bar per speaker, parted by verdict. */
export const SpeakerBars = ({ series, picked, onChange }: SpeakerBarsProps) => {
  const verdicts = verdictsIn(series);
  const isPressed = (key: string): boolean => picked.speaker.includes(key);
  return (
    <>
      <StackedRows
        label="Speakers"
        whole={Math.max(...series.map(({ total }) => total), 1)}
        rest={sayRest(series.length, 'speaker', 'speakers')}
        rows={series.slice(0, mostBars).map(({ key, label, total, counts }) => ({
          key,
          label,
          hint: isPressed(key) ? 'Show all speakers' : `Show only ${label}`,
          number: sayNumber(total),
          isPressed: isPressed(key),
          onPress: () => onChange((now) => toggleSpeaker(now, key), 'push'),
          parts: verdicts.map((verdict) => ({
            fill: verdict,
            value: counts.get(verdict) ?? 0,
            label: `${label}, ${signs[verdict].label.toLowerCase()}: ${sayNumber(counts.get(verdict) ?? 0)}`,
            isPressed: isSegment(picked, key, verdict),
            onPress: () => onChange((now) => toggleSegment(now, key, verdict), 'push'),
          })),
        }))}
      />
      <FillLegend fills={verdicts.map((verdict) => ({ fill: verdict, words: signs[verdict].label }))} />
    </>
  );
};
