import { valueLabel } from './facet-labels';
import { facets } from './facets';
import { ownVoice, speakerKey } from './filter-rows';
import type { Drawn } from './series-rows';

/** An outlet's claims, and how many of them are its own voice's. */
export interface OutletShare {
  /** The outlet facet's value. */
  readonly outlet: string;
  readonly claims: number;
  readonly own: number;
}

/** Below this many claims a share says little: such outlets come last and are no answer. */
const fewestClaims = 5;

const share = ({ own, claims }: OutletShare): number => own / claims;
const says = ({ claims }: OutletShare): boolean => claims >= fewestClaims;

/** The share of claims without a source by outlet, the largest first, outlets with too few claims to say anything last. */
export const seriesWithoutSource = ({ index, places }: Drawn): OutletShare[] => {
  const { codes, words } = index.coded(facets.outlet);
  const { codes: speakers, words: names } = index.coded(speakerKey);
  const voice = names.indexOf(ownVoice);
  const claims = new Uint32Array(words.length);
  const own = new Uint32Array(words.length);
  for (const place of places) {
    const outlet = codes[place] ?? 0;
    claims[outlet] = (claims[outlet] ?? 0) + 1;
    if (speakers[place] === voice) own[outlet] = (own[outlet] ?? 0) + 1;
  }
  const outlets = words
    .map((outlet, code): OutletShare => ({ outlet, claims: claims[code] ?? 0, own: own[code] ?? 0 }))
    .filter((each) => each.claims > 0);
  return outlets.sort(
    (a, b) =>
      Number(says(b)) - Number(says(a)) || share(b) - share(a) || b.claims - a.claims || (a.outlet < b.outlet ? -1 : 1),
  );
};

/** True where there are two outlets at least with claims enough to compare. */
export const compares = (outlets: readonly OutletShare[]): boolean => outlets.filter(says).length >= 2;

/** A share in words, whole percent: "33%"; what is more than nothing and less than everything never reads as either. */
export const sayShare = ({ own, claims }: Pick<OutletShare, 'own' | 'claims'>): string => {
  const percent = Math.round((own / claims) * 100);
  return `${own > 0 && percent === 0 ? '<1' : own < claims && percent === 100 ? '>99' : percent}%`;
};

/** The chart's answer in words. */
export const answerWithoutSource = (outlets: readonly OutletShare[]): string => {
  const own = outlets.reduce((sum, outlet) => sum + outlet.own, 0);
  const claims = outlets.reduce((sum, outlet) => sum + outlet.claims, 0);
  const told = outlets.filter(says);
  const most = told[0];
  const least = told.at(-1);
  if (claims === 0) return 'No claims to show';
  if (most === undefined || least === undefined || sayShare(most) === sayShare(least))
    return `${sayShare({ own, claims })} of figures name no source`;
  return `${valueLabel('outlet', most.outlet)} gives ${sayShare(most)} of its figures without a source, ${valueLabel('outlet', least.outlet)} ${sayShare(least)}`;
};
