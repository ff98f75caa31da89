import { Field } from '../../ui/Field';
import type { FacetName } from '../../view/facets';
import { FacetList, type FilterProps } from './FacetList';
import { FigureRangeFields } from './FigureRangeFields';

/** Claims of articles published between two days. */
const DateFields = ({ filters, onChange }: FilterProps) => (
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

/** The facets the panel holds; speaker and verdict have buttons of their own. */
const ofClaims: readonly FacetName[] = ['source', 'kind', 'relation', 'mode', 'hedge', 'said', 'evidence', 'minor'];

/** Every filter that is needed now and then. */
export const FilterPanel = (props: FilterProps & { readonly several: boolean }) => (
  <div className="panel">
    <FigureRangeFields {...props} />
    {props.several ? <DateFields {...props} /> : null}
    {props.several ? <FacetList {...props} facet="outlet" /> : null}
    {ofClaims.map((facet) => (
      <FacetList key={facet} {...props} facet={facet} />
    ))}
  </div>
);
