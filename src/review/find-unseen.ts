import type { Extraction } from '../model/claim';
import type { Span } from '../model/span';
import type { ReviewedClaim } from './place';

const NUMERAL = /\p{Nd}+(?:[.,:/’'\u00A0\u202F]\p{Nd}+)*/gu;

/** The numerals of a text that are neither a claim nor dismissed with a reason, in text order; there should be none. */
export const findUnseen = (
  text: string,
  claims: readonly ReviewedClaim[],
  { dismissed, quantities }: Pick<Extraction, 'dismissed' | 'quantities'>,
): readonly Span[] => {
  const seen: Span[] = [...claims.map(({ claim }) => claim.quantity), ...quantities, ...dismissed].sort(
    (a, b) => a.start - b.start,
  );
  const unseen: Span[] = [];
  let from = 0;
  let reach = 0;
  for (const found of text.matchAll(NUMERAL)) {
    const numeral = { start: found.index, end: found.index + found[0].length };
    // A long span may reach over many numerals, so none is passed before the longest of those begun so far has ended.
    for (let next = seen[from]; next !== undefined && next.start < numeral.end; next = seen[from]) {
      reach = Math.max(reach, next.end);
      from += 1;
    }
    if (reach <= numeral.start) unseen.push(numeral);
  }
  return unseen;
};
