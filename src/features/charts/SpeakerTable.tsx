import type { VerdictFilter } from '../../model/view-state';
import type { SpeakerSeries } from '../../view/series-by-speaker';
import { verdictLabels } from '../../view/verdict-labels';

interface SpeakerTableProps {
  readonly series: readonly SpeakerSeries[];
  readonly speaker: string | null;
  readonly onSpeaker: (speaker: string | null) => void;
}

/** Who says what in numbers: claims by verdict for each speaker. */
export const SpeakerTable = ({ series, speaker, onSpeaker }: SpeakerTableProps) => {
  const present = (Object.keys(verdictLabels) as VerdictFilter[]).filter((verdict) =>
    series.some(({ marks }) => marks.some((mark) => mark.sign.tone === verdict)),
  );
  return (
    <table className="chart-table">
      <thead>
        <tr>
          <th scope="col">Speaker</th>
          {present.map((verdict) => (
            <th key={verdict} scope="col" className="count">
              {verdictLabels[verdict]}
            </th>
          ))}
          <th scope="col" className="count">
            Claims
          </th>
        </tr>
      </thead>
      <tbody>
        {series.map(({ key, label, marks }) => (
          <tr key={key}>
            <th scope="row">
              <button
                type="button"
                className="chart-label"
                aria-pressed={speaker === key}
                onClick={() => onSpeaker(speaker === key ? null : key)}
              >
                {label}
              </button>
            </th>
            {present.map((verdict) => (
              <td key={verdict} className="count">
                {marks.filter((mark) => mark.sign.tone === verdict).length}
              </td>
            ))}
            <td className="count">{marks.length}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
