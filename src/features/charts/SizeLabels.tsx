import type { ArticleId, ClaimId } from '../../model/ids';
import type { SizeMark } from '../../view/series-by-size';
import { RovingRows } from './RovingRows';

interface SizeLabelsProps {
  readonly marks: readonly SizeMark[];
  readonly selected: ClaimId | null;
  readonly onSelect: (claim: ClaimId, article: ArticleId) => void;
}

/** The figures as written, a row each beside their marks; pressing one selects its claim. */
export const SizeLabels = ({ marks, selected, onSelect }: SizeLabelsProps) => {
  const stop = marks.some(({ id }) => id === selected) ? selected : null;
  return (
    <RovingRows label="Figures" className="chart-labels">
      {marks.map(({ id, article, figure, subject, speaker }, at) => (
        <button
          key={id}
          data-row={at}
          type="button"
          className="chart-label size-label"
          aria-pressed={selected === id}
          tabIndex={id === stop || (stop === null && at === 0) ? 0 : -1}
          title={`${figure} ${subject}: ${speaker}`}
          onClick={() => onSelect(id, article)}
        >
          {figure}
        </button>
      ))}
    </RovingRows>
  );
};
