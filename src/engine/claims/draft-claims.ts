import type { Quantity } from '../../model/quantity';
import type { EngineDocument } from '../document';
import { type FoundQuantity, quantityOf } from '../find-quantities';
import type { Figure } from '../quantities/figure';

/** A claim before anybody is found to say it. */
export interface DraftClaim {
  readonly figure: Figure;
  readonly quantity: Quantity;
  readonly sentence: number;
}

/** The claims among the quantities, in text order: a change's two ends are a claim each, "one of the …" is none. */
export const draftClaims = (document: EngineDocument, found: readonly FoundQuantity[]): readonly DraftClaim[] =>
  found.flatMap(({ figure, quantity, sentence }): DraftClaim[] => {
    if (figure.standing === 'no claim') return [];
    if (figure.ends.length === 0) return [{ figure, quantity, sentence }];
    return figure.ends.flatMap((end) => {
      const part = quantityOf(document, end);
      return part === null ? [] : [{ figure: end, quantity: part, sentence }];
    });
  });
