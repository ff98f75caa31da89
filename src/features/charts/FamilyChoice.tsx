import { Button } from '../../ui/Button';
import { familyName, type SizeFamily } from '../../view/series-by-size';

interface FamilyChoiceProps {
  readonly families: readonly SizeFamily[];
  readonly family: string;
  readonly onChoose: (family: string) => void;
  /** Null where no stretch of the axis is picked. */
  readonly onAll: (() => void) | null;
}

/** Which figures the chart compares, where several kinds can be, and the way back to all sizes. */
export const FamilyChoice = ({ families, family, onChoose, onAll }: FamilyChoiceProps) => (
  <>
    {families.length < 2 ? (
      <span className="chart-family">{familyName(family)}</span>
    ) : (
      <select aria-label="Compare" value={family} onChange={(event) => onChoose(event.target.value)}>
        {families.map((each) => (
          <option key={each.family} value={each.family}>
            {`${familyName(each.family)} (${each.total.toLocaleString()})`}
          </option>
        ))}
      </select>
    )}
    {onAll === null ? null : (
      <Button look="quiet" onClick={onAll}>
        Any size
      </Button>
    )}
  </>
);
