import { groupBy } from '../model/group-by';
import { facets, valueLabel } from './facets';
import { sourceKey } from './filter-rows';
import type { ClaimRow } from './row';

/** An outlet's claims that were read for a source, and how many of them name none. */
export interface OutletShare {
  /** The outlet facet's value. */
  readonly outlet: string;
  readonly claims: number;
  readonly unsourced: number;
}

/** Below this many claims a share says little: such outlets come last and are no answer. */
const fewestClaims = 5;

const share = ({ unsourced, claims }: OutletShare): number => unsourced / claims;
const says = ({ claims }: OutletShare): boolean => claims >= fewestClaims;

/** The share of claims without a source by outlet, the largest first, outlets with too few claims to say anything last. */
export const seriesWithoutSource = (drawn: readonly ClaimRow[]): OutletShare[] => {
  const read = drawn.filter((row) => sourceKey(row) !== 'unknown');
  const outlets = [...groupBy(read, facets.outlet.of)].map(([outlet, rows]): OutletShare => {
    const unsourced = rows.filter((row) => sourceKey(row) === 'none').length;
    return { outlet, claims: rows.length, unsourced };
  });
  return outlets.sort(
    (a, b) =>
      Number(says(b)) - Number(says(a)) || share(b) - share(a) || b.claims - a.claims || (a.outlet < b.outlet ? -1 : 1),
  );
};

/** True where there are two outlets at least with claims enough to compare. */
export const compares = (outlets: readonly OutletShare[]): boolean => outlets.filter(says).length >= 2;

/** A share in words, whole percent: "33%"; what is more than nothing and less than everything never reads as either. */
export const sayShare = ({ unsourced, claims }: Pick<OutletShare, 'unsourced' | 'claims'>): string => {
  const percent = Math.round((unsourced / claims) * 100);
  return `${unsourced > 0 && percent === 0 ? '<1' : unsourced < claims && percent === 100 ? '>99' : percent}%`;
};

/** The chart's answer in words. */
export const answerWithoutSource = (outlets: readonly OutletShare[]): string => {
  const unsourced = outlets.reduce((sum, outlet) => sum + outlet.unsourced, 0);
  const claims = outlets.reduce((sum, outlet) => sum + outlet.claims, 0);
  const told = outlets.filter(says);
  const most = told[0];
  const least = told.at(-1);
  if (claims === 0) return 'No claims to show';
  if (most === undefined || least === undefined || sayShare(most) === sayShare(least))
    return `${sayShare({ unsourced, claims })} of figures name no source`;
  return `${valueLabel('outlet', most.outlet)} gives ${sayShare(most)} of its figures without a source, ${valueLabel('outlet', least.outlet)} ${sayShare(least)}`;
};
