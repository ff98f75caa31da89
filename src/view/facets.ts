import type { Filters } from '../model/view-state';
import { sourceKey, speakerKey, verdictKey } from './filter-rows';
import type { ClaimRow } from './row';

/** What stands between the values of a row that has several in one facet. */
const between = '\n';

/** The values one code of a facet's column stands for. */
export const valuesOf = (word: string): string[] => word.split(between).filter((value) => value !== '');

/** The value that stands for an article whose outlet is unknown. */
export const noOutlet = 'no-outlet';

/** The facets with values to choose from, each with how a row's values are read. */
export const facets = {
  speaker: speakerKey,
  source: sourceKey,
  verdict: (row: ClaimRow) =>
    row.reviewed.status === 'queried' ? `${verdictKey(row)}${between}queried` : verdictKey(row),
  mode: (row: ClaimRow) => row.mode,
  said: (row: ClaimRow) => row.said,
  kind: (row: ClaimRow) => row.claim.quantity.kind,
  relation: (row: ClaimRow) => row.claim.quantity.relation,
  hedge: (row: ClaimRow) => [...row.claim.attribution.hedges].sort().join(between),
  outlet: (row: ClaimRow) => row.outlet || noOutlet,
  evidence: (row: ClaimRow) => (row.evidence > 0 ? 'with' : 'without'),
  minor: (row: ClaimRow) => (row.claim.minor ? 'only' : 'without'),
} as const satisfies Partial<Record<keyof Filters, (row: ClaimRow) => string>>;

/** Names a facet with values to choose from. */
export type FacetName = keyof typeof facets;

/** The facets in the order they are listed. */
export const facetNames = Object.keys(facets) as readonly FacetName[];

/** What a facet asks for; empty lets everything pass. */
export const wantedIn = (filters: Filters, facet: FacetName): readonly string[] => {
  const wanted = filters[facet];
  return wanted === null ? [] : typeof wanted === 'string' ? [wanted] : wanted;
};
