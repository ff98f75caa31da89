import { Field } from '../../ui/Field';
import type { FilterProps } from './FacetList';

/** Claims of articles published between two days. */
export const DateFields = ({ filters, onChange }: FilterProps) => (
  <fieldset className="checks">
    <legend>Published</legend>
    <div className="range">
      {(['from', 'until'] as const).map((end) => (
        <Field
          key={end}
          label={end === 'from' ? 'From' : 'Until'}
          type="date"
          value={filters[end] ?? ''}
          onChange={(event) => onChange({ ...filters, [end]: event.target.value || null }, 'push')}
        />
      ))}
    </div>
  </fieldset>
);
