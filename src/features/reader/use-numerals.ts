import { useMemo } from 'react';
import type { Extraction } from '../../model/claim';
import type { ReviewedClaim } from '../../review/place';
import { useSame } from '../../ui/use-same';
import { findNumerals, type Numeral } from '../../view/find-numerals';

const noClaims: readonly ReviewedClaim[] = [];
const noNumerals: readonly Numeral[] = [];
const hasSameFigure = ({ claim: { quantity } }: ReviewedClaim, other: ReviewedClaim | undefined): boolean =>
  quantity.start === other?.claim.quantity.start && quantity.end === other.claim.quantity.end;

/** Every numeral of the text that is no claim, looked for again only where a figure came, went or moved; none before the claims and the engine's reading are known. */
export const useNumerals = (
  text: string,
  reviewed: readonly ReviewedClaim[] | null,
  read: Extraction | null,
): readonly Numeral[] => {
  const claims = useSame(reviewed ?? noClaims, hasSameFigure);
  const isPlaced = reviewed !== null;
  return useMemo(
    () => (read && isPlaced ? findNumerals(text, claims, read) : noNumerals),
    [text, claims, isPlaced, read],
  );
};
