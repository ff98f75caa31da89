import type { Quantity } from '../model/quantity';
import { compareFigures, type Gap } from '../review/gap';

/** How far what a source says lies from the claim, by the figure among those read from its words that counts the same; null where none compares. */
export const bestGap = (claim: Quantity, read: readonly Quantity[]): Gap | null => {
  const sameUnit = read.filter(({ unit }) => unit === claim.unit);
  for (const quantity of [...sameUnit, ...read]) {
    const gap = compareFigures(claim, quantity);
    if (gap !== null) return gap;
  }
  return null;
};
