import type { QuantityKind } from '../../model/quantity';
import type { Numeral } from '../numerals/numeral';

/** What names the unit: money, a unit of measure, a counted noun, a share of a whole, an age, a multiple, or nothing. */
export type Shape = 'money' | 'unit' | 'noun' | 'fraction' | 'age' | 'multiple' | 'bare';

/** A numeral with its unit, before modifiers and ranges; token ranges have an exclusive end. */
export interface Measured {
  readonly numeral: Numeral;
  /** The words of the quantity: currency, sign, numeral, unit of measure, per-part. */
  readonly from: number;
  readonly to: number;
  readonly value: number | readonly [number, number];
  readonly exact: string;
  readonly unit: string;
  readonly kind: QuantityKind;
  readonly shape: Shape;
  /** After the counted noun, or `to` without one. */
  readonly nounTo: number;
  /** The text says "+" or "-" before a change. */
  readonly sign: '+' | '-' | null;
  /** The currency is what the article's evidence makes of a sign or name that several share. */
  readonly assumed?: true;
}

/** The figure with the unit that another one names. */
export const withUnitOf = (
  figure: Measured,
  { unit, kind, shape, assumed }: Pick<Measured, 'unit' | 'kind' | 'shape' | 'assumed'>,
): Measured => ({ ...figure, unit, kind, shape, ...(assumed ? { assumed } : {}) });
