import type { Filters } from '../../model/view-state';
import type { SpeakerSeries } from '../../view/series-by-speaker';
import { signs } from '../../view/verdict-sign';
import { CountTable } from './CountTable';
import { sayNumber, verdictsIn } from './chart-words';
import { type ChangeFilters, toggleSpeaker } from './charts-filters';

interface SpeakerTableProps {
  readonly series: readonly SpeakerSeries[];
  readonly picked: Filters;
  readonly onChange: ChangeFilters;
}

/** Who says what in numbers: claims by verdict for each speaker. */
export const SpeakerTable = ({ series, picked, onChange }: SpeakerTableProps) => {
  const verdicts = verdictsIn(series);
  return (
    <CountTable
      head={['Speaker', ...verdicts.map((verdict) => signs[verdict].label), 'Claims']}
      total={series.length}
      rows={(most) =>
        series.slice(0, most).map(({ key, label, total, counts }) => ({
          key,
          label,
          cells: [...verdicts.map((verdict) => sayNumber(counts.get(verdict) ?? 0)), sayNumber(total)],
          isPressed: picked.speaker.includes(key),
          onPress: () => onChange((now) => toggleSpeaker(now, key), 'push'),
        }))
      }
    />
  );
};
