import type { Span } from './span';

/** How the value is bounded by the words around it. */
export type Relation = '=' | '~' | '>=' | '<=' | '>' | '<';

/** Which side of the value the words lean to: "nearly 150" is `~` with lean below. */
export type Lean = 'below' | 'above';

/** What sort of number it is. */
export type QuantityKind =
  | 'count'
  | 'money'
  | 'percent'
  | 'duration'
  | 'distance'
  | 'age'
  | 'rate'
  | 'ordinal-superlative'
  | 'multiple'
  | 'other';

/** A plain number, an ascending interval for ranges and vague amounts, or null for a superlative without a rank. A score ("112-107", "31 to 14") has unit "score", kind "other" and its two sides in text order: it is no range. */
export type QuantityValue = number | readonly [low: number, high: number] | null;

/** A quantity on the common unit of its family ("people", "m", "s", "USD", "percent"), so that 3 km and 1.9 miles compare; open bounds are null. */
export interface Magnitude {
  readonly family: string;
  readonly low: number | null;
  readonly high: number | null;
}

/** A number expression with its modifiers. */
export interface Quantity extends Span {
  /** The words as written, modifiers and unit of measure included. */
  readonly text: string;
  readonly value: QuantityValue;
  /** The decimal as written, digits only, no rounding and trailing zeros kept ("74.10", "10-12" for a range, "" for a superlative). */
  readonly exact: string;
  readonly relation: Relation;
  readonly lean?: Lean;
  /** A unit of measure, an ISO currency code, or the lemma of the counted noun; "" where nothing is named. */
  readonly unit: string;
  readonly kind: QuantityKind;
  /** The words give a scale and no figure ("dozens", "tens of thousands"); the value is then an interval. */
  readonly vague?: true;
  /** The text names the higher end of the range first. */
  readonly descending?: true;
  /** The sign or name of the money ("$", "pounds") belongs to several currencies; the unit is the one that the article's other figures, places and dateline point to. */
  readonly assumed?: true;
  /** A verb or noun says that the amount is a change. */
  readonly trend?: 'up' | 'down';
  /** Null where it compares with nothing (superlatives, bare numbers, scores). */
  readonly magnitude: Magnitude | null;
}

/** What a magnitude is worked out from. */
export type Figure = Pick<Quantity, 'value' | 'relation' | 'unit' | 'kind'>;
