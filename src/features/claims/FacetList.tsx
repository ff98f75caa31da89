import type { Filters } from '../../model/view-state';
import { type FacetName, facets, toggled, wantedIn } from '../../view/facets';
import { listFacets } from '../../view/list-facets';
import type { ClaimRow } from '../../view/row';
import { CheckList } from './CheckList';

/** What every list of filters is given. */
export interface FilterProps {
  readonly rows: readonly ClaimRow[];
  readonly filters: Filters;
  readonly onChange: (filters: Filters, how: 'push' | 'replace') => void;
}

interface FacetListProps extends FilterProps {
  readonly facet: FacetName;
  /** Shown also where there is but one value to choose and it is not asked for. */
  readonly evenAlone?: boolean;
}

/** One facet's values to tick. */
export const FacetList = ({ rows, filters, onChange, facet, evenAlone = false }: FacetListProps) => {
  const listed = listFacets(rows, filters, facet);
  const wanted = wantedIn(filters, facet);
  if (!evenAlone && listed.length < 2 && wanted.length === 0) return null;
  return (
    <CheckList
      title={facets[facet].title}
      facets={listed}
      wanted={wanted}
      onToggle={(value) => onChange(toggled(filters, facet, value), 'push')}
    />
  );
};
