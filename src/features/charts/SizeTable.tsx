import type { ArticleId, ClaimId } from '../../model/ids';
import { sayUnder } from '../../view/common-units';
import type { SizeSeries, SizeStep } from '../../view/series-by-size';
import { signs } from '../../view/verdict-sign';
import { CountTable } from './CountTable';
import { sayNumber, verdictsIn } from './chart-words';

const end = (family: string, value: number | null): string => (value === null ? 'open' : sayUnder(family, value));

interface SizeTableProps {
  readonly series: SizeSeries;
  readonly onSelect: (claim: ClaimId, article: ArticleId) => void;
  readonly onStep: (step: SizeStep) => void;
}

/** How big in numbers: every figure with its lower and upper end on the common unit, or every step with its counts by verdict. */
export const SizeTable = ({ series: { family, marks, steps }, onSelect, onStep }: SizeTableProps) => {
  if (marks.length > 0)
    return (
      <CountTable
        head={['Figure', 'Low', 'High', 'Speaker', 'Verdict']}
        words={[3, 4]}
        total={marks.length}
        rows={() =>
          marks.map(({ id, article, figure, low, high, speaker, sign }) => ({
            key: id,
            label: figure,
            cells: [end(family, low), end(family, high), speaker, sign.label],
            isPressed: null,
            onPress: () => onSelect(id, article),
          }))
        }
      />
    );
  const filled = steps.filter(({ total }) => total > 0);
  const verdicts = verdictsIn(filled);
  return (
    <CountTable
      head={['Figures from', 'Up to', ...verdicts.map((verdict) => signs[verdict].label), 'Claims']}
      total={filled.length}
      rows={() =>
        filled.map((step) => ({
          key: String(step.least),
          label: sayUnder(family, step.least),
          cells: [
            sayUnder(family, step.most),
            ...verdicts.map((verdict) => sayNumber(step.counts.get(verdict) ?? 0)),
            sayNumber(step.total),
          ],
          isPressed: null,
          onPress: () => onStep(step),
        }))
      }
    />
  );
};
