import type { Arrangement } from '../../view/arrange-rows';
import type { ClaimRow } from '../../view/row';

/** A line of the grid: a claim, or the switch that folds the rest away. */
export type GridItem = { readonly is: 'claim'; readonly row: ClaimRow } | { readonly is: 'fold' };

/** The lines of the grid in order. */
export const gridItems = ({ claims, folded, unfolded }: Arrangement): GridItem[] => {
  const item = (row: ClaimRow): GridItem => ({ is: 'claim', row });
  if (folded.length === 0) return claims.map(item);
  return [...claims.map(item), { is: 'fold' }, ...(unfolded ? folded.map(item) : [])];
};
