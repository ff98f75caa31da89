import type { Filters } from '../model/view-state';
import { type FacetName, wantedIn } from './facets';

/** The filters with one value of a facet taken in where it is not, and out where it is; a facet of two sides holds one at a time. */
export const toggled = (filters: Filters, facet: FacetName, value: string): Filters => {
  const wanted = wantedIn(filters, facet);
  const has = wanted.includes(value);
  if (facet === 'evidence' || facet === 'minor') return { ...filters, [facet]: has ? null : value };
  return { ...filters, [facet]: has ? wanted.filter((each) => each !== value) : [...wanted, value] };
};
