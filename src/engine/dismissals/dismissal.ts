import type { Sentence, Token } from '../document';
import type { Numeral } from '../numerals/numeral';

/** Where a numeral stands: the text's tokens, its sentence, and the sentence's numerals. */
export interface NumeralContext {
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  readonly numerals: readonly Numeral[];
  /** Which of the numerals is looked at. */
  readonly index: number;
  readonly numeral: Numeral;
}

/** A numeral that is no quantity: the tokens it covers, why, and its date (ISO 8601) where it is one. */
export interface Dismissal {
  readonly from: number;
  readonly to: number;
  readonly reason: string;
  readonly date?: string;
  /** It names one of several by number ("rooms 3, 5 and 9"): what is listed with it names others. */
  readonly series?: true;
}

/** One reason why a numeral is no quantity; null where it does not apply. */
export interface DismissalRule {
  readonly name: string;
  readonly judge: (context: NumeralContext) => Dismissal | null;
}

/** The token's look-up form, or the empty string outside the sentence. */
export const lowerAt = ({ tokens, sentence }: Pick<NumeralContext, 'tokens' | 'sentence'>, at: number): string =>
  at >= sentence.from && at < sentence.to ? (tokens[at]?.lower ?? '') : '';

/** True where the token exists, is a word and begins with a capital letter (or is spelled like iPhone). */
export const isCapital = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (/^\p{Lu}/u.test(token.text) || /^\p{Ll}\p{Lu}/u.test(token.text));

/** The numeral's single digit token as written, or null where it is words or more than one token. */
export const loneDigits = ({ tokens, numeral }: NumeralContext): string | null => {
  const token = tokens[numeral.from];
  return token?.kind === 'number' && numeral.to === numeral.from + 1 ? token.text : null;
};
