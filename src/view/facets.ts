import { modeLabels, unattributed } from '../model/mode-labels';
import type { Filters } from '../model/view-state';
import { ownVoice, sourceKey, speakerKey, verdictKey } from './filter-rows';
import { kindLabels } from './kind-labels';
import { relationLabels } from './relation-labels';
import type { ClaimRow } from './row';
import { signs } from './verdict-sign';

/** Separates the values of a row that has several in one facet. */
const between = '\n';

/** The values in a row's word for a facet. */
export const valuesOf = (word: string): string[] => word.split(between).filter((value) => value !== '');

/** The value that stands for an article whose outlet is unknown. */
export const noOutlet = 'no-outlet';

interface FacetRow {
  /** What it is called. */
  readonly title: string;
  /** A row's value, or its values with `between` in between. */
  readonly of: (row: ClaimRow) => string;
  /** The words values go by on screen, in the order they are listed; a value without words goes by itself. */
  readonly labels: Readonly<Record<string, string>>;
  /** `some`: any of a fixed set; `one`: one of two; `open`: whatever values the rows have, most frequent first. */
  readonly values: 'some' | 'one' | 'open';
}

/** The facets with values to choose from, a row each, in the order they are listed. */
const facetTable = {
  speaker: { title: 'Speaker', of: speakerKey, labels: { [ownVoice]: unattributed }, values: 'open' },
  source: {
    title: 'Source',
    of: sourceKey,
    labels: { named: 'Names a source', none: 'Names no source', unknown: 'Source not known' },
    values: 'some',
  },
  verdict: {
    title: 'Verdict',
    of: (row) => (row.reviewed.status === 'queried' ? `${verdictKey(row)}${between}queried` : verdictKey(row)),
    labels: Object.fromEntries(Object.values(signs).map(({ tone, label }) => [tone, label])),
    values: 'some',
  },
  mode: { title: 'Mode', of: (row) => row.mode, labels: modeLabels, values: 'some' },
  said: {
    title: 'Said',
    of: (row) => row.said,
    labels: { yes: 'Said', no: 'Not said', unchecked: 'Not checked' },
    values: 'some',
  },
  kind: { title: 'Kind', of: (row) => row.claim.quantity.kind, labels: kindLabels, values: 'some' },
  relation: { title: 'Relation', of: (row) => row.claim.quantity.relation, labels: relationLabels, values: 'some' },
  hedge: {
    title: 'Hedge',
    of: (row) => [...row.claim.attribution.hedges].sort().join(between),
    labels: {},
    values: 'open',
  },
  outlet: {
    title: 'Outlet',
    of: (row) => row.outlet || noOutlet,
    labels: { [noOutlet]: 'Unknown outlet' },
    values: 'open',
  },
  evidence: {
    title: 'Evidence',
    of: (row) => (row.evidence > 0 ? 'with' : 'without'),
    labels: { with: 'With evidence', without: 'Without evidence' },
    values: 'one',
  },
  minor: {
    title: 'Minor',
    of: (row) => (row.claim.minor ? 'only' : 'without'),
    labels: { only: 'Minor claims only', without: 'Without minor claims' },
    values: 'one',
  },
} as const satisfies Readonly<Record<Exclude<keyof Filters, 'search' | 'figure' | 'from' | 'until'>, FacetRow>>;

/** Names a facet with values to choose from. */
export type FacetName = keyof typeof facetTable;

/** What every facet is. */
export const facets: Readonly<Record<FacetName, FacetRow>> = facetTable;

/** The facets in the order they are listed. */
export const facetNames = Object.keys(facetTable) as readonly FacetName[];

/** The values a facet filters by; none lets everything pass. */
export const wantedIn = (filters: Filters, facet: FacetName): readonly string[] => {
  const wanted = filters[facet];
  return wanted === null ? [] : typeof wanted === 'string' ? [wanted] : wanted;
};

/** The words a facet's value goes by on screen. */
export const valueLabel = (facet: FacetName, value: string): string => facets[facet].labels[value] ?? value;

/** Toggles one value of a facet; a facet of kind `one` holds one value at a time. */
export const toggled = (filters: Filters, facet: FacetName, value: string): Filters => {
  const wanted = wantedIn(filters, facet);
  const isWanted = wanted.includes(value);
  if (facets[facet].values === 'one') return { ...filters, [facet]: isWanted ? null : value };
  return { ...filters, [facet]: isWanted ? wanted.filter((each) => each !== value) : [...wanted, value] };
};

const parsed = (facet: FacetName, words: readonly string[]): readonly string[] | string | null => {
  const { values, labels } = facets[facet];
  if (values === 'open') return [...new Set(words)].filter((word) => word !== '');
  const known = Object.keys(labels).filter((value) => words.includes(value));
  return values === 'some' ? known : (known[0] ?? null);
};

/** Reads each facet from a URL's query; unknown values are ignored. */
export const parseFacets = (query: URLSearchParams): Pick<Filters, FacetName> =>
  Object.fromEntries(facetNames.map((facet) => [facet, parsed(facet, query.getAll(facet))])) as unknown as Pick<
    Filters,
    FacetName
  >;
