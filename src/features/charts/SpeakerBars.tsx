import { Bar, BarChart, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import type { VerdictFilter } from '../../model/view-state';
import type { SpeakerSeries } from '../../view/series-by-speaker';
import { verdictLabels } from '../../view/verdict-labels';

const verdicts = Object.keys(verdictLabels) as VerdictFilter[];

/** The same as bars, where there are too many claims for a mark each: counts by verdict. */
export const SpeakerBars = ({ series }: { readonly series: readonly SpeakerSeries[] }) => {
  const data = series.map(({ key, marks }) => ({
    key,
    ...Object.fromEntries(
      verdicts.map((verdict) => [verdict, marks.filter((mark) => mark.sign.tone === verdict).length]),
    ),
  }));
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart
        accessibilityLayer={false}
        layout="vertical"
        data={data}
        margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      >
        <XAxis type="number" hide />
        <YAxis type="category" dataKey="key" hide />
        {verdicts.map((verdict) => (
          <Bar
            key={verdict}
            dataKey={verdict}
            stackId="verdict"
            className={`chart-bar tone-${verdict}`}
            fill="currentColor"
            isAnimationActive={false}
          />
        ))}
      </BarChart>
    </ResponsiveContainer>
  );
};
