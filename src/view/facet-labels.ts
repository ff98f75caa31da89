import { modeLabels } from '../model/mode-labels';
import { type FacetName, noOutlet } from './facets';
import { kindLabels } from './kind-labels';
import { relationLabels } from './relation-labels';
import { signs } from './verdict-sign';

const labels: Readonly<Partial<Record<FacetName, Readonly<Record<string, string>>>>> = {
  speaker: { 'own-voice': 'Own voice' },
  source: { named: 'Names a source', none: 'Names no source', unknown: 'Source not known' },
  verdict: Object.fromEntries(Object.values(signs).map(({ tone, label }) => [tone, label])),
  mode: modeLabels,
  said: { yes: 'Said', no: 'Not said', unchecked: 'Not checked' },
  kind: kindLabels,
  relation: relationLabels,
  outlet: { [noOutlet]: 'Unknown outlet' },
  evidence: { with: 'With evidence', without: 'Without evidence' },
  minor: { only: 'Minor claims only', without: 'Without minor claims' },
};

/** What a facet is called. */
export const facetTitles: Readonly<Record<FacetName, string>> = {
  speaker: 'Speaker',
  source: 'Source',
  verdict: 'Verdict',
  mode: 'Mode',
  said: 'Said',
  kind: 'Kind',
  relation: 'Relation',
  hedge: 'Hedge',
  outlet: 'Outlet',
  evidence: 'Evidence',
  minor: 'Minor',
};

/** The words a facet's value goes by on screen. */
export const valueLabel = (facet: FacetName, value: string): string => labels[facet]?.[value] ?? value;

/** The values of a facet in the order they are listed; null where the commonest comes first. */
export const valueTurn = (facet: FacetName): readonly string[] | null =>
  facet === 'speaker' || facet === 'hedge' || facet === 'outlet' ? null : Object.keys(labels[facet] ?? {});
