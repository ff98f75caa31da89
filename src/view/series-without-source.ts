import { counts } from './is-judged';
import type { ClaimRow } from './row';

/** An outlet's claims, and how many of them are its own voice's. */
export interface OutletShare {
  /** Empty where the article's outlet is unknown. */
  readonly outlet: string;
  readonly claims: number;
  readonly own: number;
}

/** Below this many claims a share says little: such outlets come last and are no answer. */
const fewestClaims = 5;

const share = ({ own, claims }: OutletShare): number => own / claims;
const says = ({ claims }: OutletShare): boolean => claims >= fewestClaims;

/** The share of claims without a source by outlet, the largest first, outlets with too few claims to say anything last; dismissed claims are left out. */
export const seriesWithoutSource = (rows: readonly ClaimRow[]): OutletShare[] => {
  const byOutlet = new Map<string, { claims: number; own: number }>();
  for (const row of rows) {
    if (!counts(row)) continue;
    const found = byOutlet.get(row.outlet) ?? { claims: 0, own: 0 };
    if (found.claims === 0) byOutlet.set(row.outlet, found);
    found.claims += 1;
    if (row.speaker === null) found.own += 1;
  }
  const outlets = [...byOutlet].map(([outlet, found]): OutletShare => ({ outlet, ...found }));
  return outlets.sort(
    (a, b) =>
      Number(says(b)) - Number(says(a)) || share(b) - share(a) || b.claims - a.claims || (a.outlet < b.outlet ? -1 : 1),
  );
};

/** True where there are two outlets at least with claims enough to compare. */
export const compares = (outlets: readonly OutletShare[]): boolean => outlets.filter(says).length >= 2;

/** What an outlet goes by on screen. */
export const outletName = (outlet: string): string => outlet || 'Unknown outlet';

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
  return `${outletName(most.outlet)} gives ${sayShare(most)} of its figures without a source, ${outletName(least.outlet)} ${sayShare(least)}`;
};
