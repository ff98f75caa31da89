import type { Block } from '../model/claim';
import type { Span } from '../model/span';

/** What a token is: letters, digits (with their separators), a web or mail address, or one mark of punctuation. */
export type TokenKind = 'word' | 'number' | 'link' | 'mark';

/** A currency that a sign or name stands for, by ISO 4217. */
export interface Money {
  readonly code: string;
  /** Several currencies share the sign or name: the article's own evidence chose this one. */
  readonly assumed?: true;
}

/** The smallest unit the rules look at; white space lies between tokens and belongs to none. */
export interface Token extends Span {
  readonly text: string;
  /** Lower case, curly apostrophes made straight, soft hyphens removed: for look-ups only, never shown. */
  readonly lower: string;
  readonly kind: TokenKind;
  /** True where nothing separates it from the token before. */
  readonly glued: boolean;
  /** The one space character before it where that is no plain one (no-break, thin), else absent. */
  readonly spaceBefore?: string;
  /** What a sign or name of money means here, where the words alone do not settle it. */
  readonly money?: Money;
}

/** A sentence with its token range (`to` exclusive) and the index of its block. */
export interface Sentence extends Span {
  readonly from: number;
  readonly to: number;
  readonly block: number;
}

/** The working shape that every stage after the first reads; all offsets refer to `text`, the kept text as it came. */
export interface EngineDocument {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
}

/** The look-up form of the token at `at`, or the empty string outside the sentence. */
export const lowerAt = (
  { tokens, sentence }: { readonly tokens: readonly Token[]; readonly sentence: Sentence },
  at: number,
): string => (at >= sentence.from && at < sentence.to ? (tokens[at]?.lower ?? '') : '');
