import type { Extraction } from '../model/claim';
import type { Span } from '../model/span';
import { findUnseen } from '../review/find-unseen';
import type { ReviewedClaim } from '../review/place';

/** A numeral that is no claim. */
export interface Numeral extends Span {
  /** Why the engine took it for none; null where nothing has seen it. */
  readonly reason: string | null;
}

/** Every numeral of the text that is no claim: dismissed by the engine with its reason, or unseen; in text order, without those a reviewer made a claim of. */
export const findNumerals = (text: string, claims: readonly ReviewedClaim[], extraction: Extraction): Numeral[] => {
  const inOrder = claims.map(({ claim }) => claim.quantity).sort((a, b) => a.start - b.start);
  let passed = 0;
  let reach = 0;
  const dismissed: Numeral[] = [];
  for (const { start, end, reason } of [...extraction.dismissed].sort((a, b) => a.end - b.end)) {
    // The farthest end of any claim that begins before this numeral ends: beyond its start, the two overlap.
    for (let next = inOrder[passed]; next !== undefined && next.start < end; next = inOrder[passed]) {
      reach = Math.max(reach, next.end);
      passed += 1;
    }
    if (reach <= start) dismissed.push({ start, end, reason });
  }
  const unseen = findUnseen(text, claims, extraction).map(({ start, end }): Numeral => ({ start, end, reason: null }));
  return [...dismissed, ...unseen].sort((a, b) => a.start - b.start);
};
