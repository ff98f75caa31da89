import type { Sentence, Token } from '../document';
import type { Measured } from '../measures/measured';

/** What was last measured in the text before: a bare number that goes on about it takes its unit. */
export interface Antecedent {
  readonly unit: string;
  readonly kind: Measured['kind'];
  readonly shape: Measured['shape'];
  readonly sentence: number;
  /** Written with a decimal point. */
  readonly decimal: boolean;
  /** Written with a scale word. */
  readonly scaled: boolean;
}

/** A unit as it is inherited. */
export type Unit = Pick<Antecedent, 'unit' | 'kind' | 'shape'>;

/** What a rule of inheritance sees of the bare number. */
export interface Elision {
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  readonly index: number;
  readonly measured: Measured;
  readonly before: string;
  readonly next: string;
  readonly earlier: readonly Antecedent[];
}

/** One way of finding the unit that is left out; null where it does not apply. */
export interface InheritanceRule {
  readonly name: string;
  readonly find: (elision: Elision) => Unit | null;
}
