import type { Extraction } from '../model/claim';
import { overlaps, type Span } from '../model/span';
import { findUnseen } from '../review/find-unseen';
import type { ReviewedClaim } from '../review/place';

/** A numeral that is no claim. */
export interface Numeral extends Span {
  /** Why the engine took it for none; null where nothing has seen it. */
  readonly reason: string | null;
}

/** Every numeral of the text that is no claim: dismissed by the engine with its reason, or unseen; in text order, without those a reviewer made a claim of. */
export const findNumerals = (text: string, claims: readonly ReviewedClaim[], extraction: Extraction): Numeral[] => {
  const dismissed = extraction.dismissed
    .filter((numeral) => !claims.some(({ claim }) => overlaps(claim.quantity, numeral)))
    .map(({ start, end, reason }): Numeral => ({ start, end, reason }));
  const unseen = findUnseen(text, claims, extraction).map(({ start, end }): Numeral => ({ start, end, reason: null }));
  return [...dismissed, ...unseen].sort((a, b) => a.start - b.start);
};
