import type { Sentence, Token } from '../document';
import { lowerAt } from '../document';
import { SMALL_NUMBERS, TENS } from '../lexicon/number-words';
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
  readonly assumed?: true;
}

/** A unit as it is inherited. */
export type Unit = Pick<Antecedent, 'unit' | 'kind' | 'shape' | 'assumed'>;

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

/** People, where the text counts heads and names none. */
export const PERSON: Unit = { unit: 'person', kind: 'count', shape: 'noun' };

const MODIFIER_WORDS =
  /^(?:than|about|nearly|almost|some|around|least|another|just|only|roughly|approximately|more|less|fewer|over|up|well|as|many|an|estimated|at|close|between|from|perhaps|probably|exactly|under)$/u;

/** The token before the bare number and its modifiers. */
export const openingOf = (elision: Pick<Elision, 'tokens' | 'sentence'>, at: number): number => {
  let opening = at;
  // "built for at least 40": a preposition is a modifier only beside one.
  while (MODIFIER_WORDS.test(lowerAt(elision, opening))) {
    if (/^(?:at|from|up|as)$/u.test(lowerAt(elision, opening)) && opening === at) break;
    opening -= 1;
  }
  return opening;
};

/** True where the token is digits or a small number word. */
export const isNumber = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'number' || SMALL_NUMBERS.has(token.lower) || TENS.has(token.lower));
