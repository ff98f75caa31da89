import type { ClaimId } from '../../model/ids';
import type { Quantity } from '../../model/quantity';
import type { Services } from '../../services';
import { askedAs } from '../../view/bare-figure';
import { bestGap } from '../../view/best-gap';
import type { ClaimRow } from '../../view/row';

/** How far sources lie from their claims. */
export interface Gaps {
  /** Of each claim the source that lies farthest, as a share of the claim; claims that compare with none are left out. */
  readonly byClaim: ReadonlyMap<ClaimId, number>;
  /** How many sources' words the number reader could not be asked about. */
  readonly unread: number;
}

/** Reads what the sources of the claims say, each wording once, and compares. */
export const findGaps = async (
  rows: readonly ClaimRow[],
  extractor: Pick<Services['extractor'], 'quantities'>,
): Promise<Gaps> => {
  const read = new Map<string, readonly Quantity[]>();
  const byClaim = new Map<ClaimId, number>();
  let unread = 0;
  for (const { id, claim, reviewed } of rows) {
    for (const { says } of reviewed.review.evidence) {
      if (!/\p{L}|\p{N}/u.test(says)) continue;
      let quantities = read.get(says);
      if (quantities === undefined) {
        const result = await extractor.quantities(askedAs(says));
        if (!result.ok) unread += 1;
        quantities = result.ok ? result.value : [];
        read.set(says, quantities);
      }
      const share = bestGap(claim.quantity, quantities)?.share ?? null;
      if (share !== null && Math.abs(share) >= Math.abs(byClaim.get(id) ?? 0)) byClaim.set(id, share);
    }
  }
  return { byClaim, unread };
};
