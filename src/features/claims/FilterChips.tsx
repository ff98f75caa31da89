import { type Filters, noFilters } from '../../model/view-state';
import { Button } from '../../ui/Button';
import { listChips } from '../../view/list-chips';

interface FilterChipsProps {
  readonly filters: Filters;
  readonly onChange: (filters: Filters, how: 'push' | 'replace') => void;
  /** How many claims pass, of how many. */
  readonly left: number;
  readonly total: number;
}

/** The filters in force, each to be taken away, and how much they leave. */
export const FilterChips = ({ filters, onChange, left, total }: FilterChipsProps) => (
  <div className="chips">
    {listChips(filters, navigator.language).map(({ key, words, without }) => (
      <button
        key={key}
        type="button"
        className="chip"
        aria-label={`${words}, remove this filter`}
        onClick={() => onChange(without, 'push')}
      >
        <span dir="auto">{words}</span>
        <span aria-hidden="true">×</span>
      </button>
    ))}
    <Button look="quiet" onClick={() => onChange(noFilters, 'push')}>
      Show all
    </Button>
    <p className="chips-left" role="status">
      {`${left.toLocaleString()} of ${total.toLocaleString()} ${total === 1 ? 'claim' : 'claims'}`}
    </p>
  </div>
);
