import { useId } from 'react';
import { type Fill, FillPatterns, fillOf } from './FillPatterns';

interface FillLegendProps {
  readonly fills: readonly { readonly fill: Fill; readonly words: string }[];
}

/** What the bars' fills mean. */
export const FillLegend = ({ fills }: FillLegendProps) => {
  const prefix = useId();
  return (
    <ul className="legend" aria-label="Legend">
      {fills.map(({ fill, words }) => (
        <li key={fill}>
          <svg
            className={`shape chart-part tone-${fill}`}
            viewBox="0 0 16 16"
            width="16"
            height="16"
            aria-hidden="true"
          >
            <FillPatterns prefix={prefix} />
            <rect x="1" y="1" width="14" height="14" fill={fillOf(prefix, fill)} />
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
};
