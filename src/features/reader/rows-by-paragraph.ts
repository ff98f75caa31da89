import { overlaps, type Span } from '../../model/span';
import type { ClaimRow } from '../../view/row';

/** The claims whose figures stand in each paragraph, in the order given; one walk through both, as a long article has a thousand of each. */
export const rowsByParagraph = (paragraphs: readonly Span[], rows: readonly ClaimRow[]): ClaimRow[][] => {
  const found = paragraphs.map((): ClaimRow[] => []);
  let at = 0;
  for (const row of rows) {
    const { quantity } = row.claim;
    // Rows stand in story order; where one does not, the walk starts again.
    if ((paragraphs[at]?.start ?? Infinity) > quantity.start) at = 0;
    while ((paragraphs[at]?.end ?? Infinity) <= quantity.start) at += 1;
    for (let here = at; ; here += 1) {
      const paragraph = paragraphs[here];
      if (paragraph === undefined || !overlaps(quantity, paragraph)) break;
      found[here]?.push(row);
    }
  }
  return found;
};
