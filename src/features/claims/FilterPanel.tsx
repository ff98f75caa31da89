import type { FacetName } from '../../view/facets';
import { DateFields } from './DateFields';
import { FacetList, type FilterProps } from './FacetList';
import { FigureRangeFields } from './FigureRangeFields';

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
