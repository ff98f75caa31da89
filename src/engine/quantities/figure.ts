import type { Lean, QuantityKind, QuantityValue, Relation } from '../../model/quantity';
import type { Shape } from '../measures/measured';

/** Whether a figure is a claim: a claim, one on which careful readers differ, or a quantity that claims nothing ("one of the …"). */
export type Standing = 'claim' | 'minor' | 'no claim';

/** A quantity in the making, over tokens `from` to `to` (exclusive), before it is given its words and magnitude. */
export interface Figure {
  readonly from: number;
  readonly to: number;
  readonly value: QuantityValue;
  readonly exact: string;
  readonly relation: Relation;
  readonly lean?: Lean;
  readonly unit: string;
  readonly kind: QuantityKind;
  readonly shape: Shape | 'superlative' | 'score';
  readonly vague: boolean;
  readonly descending: boolean;
  readonly trend?: 'up' | 'down';
  /** The currency is what the article's evidence makes of a sign or name that several share. */
  readonly assumed?: true;
  /** After the counted noun or `to`: where the figure's own phrase ends. */
  readonly nounTo: number;
  readonly standing: Standing;
  /** False where the amount is a claim but counts nothing new by the conventions for single sentences (doubled, a score). */
  readonly counted: boolean;
  /** The two ends as claims of their own where a change is told ("from 9 to 10"); empty otherwise. */
  readonly ends: readonly Figure[];
}
