import type { Mention } from '../model/claim';
import type { Quantity } from '../model/quantity';
import { contains, type Span } from '../model/span';
import { type ClaimDraft, withReading } from './claim-draft';
import { printValue, readValue } from './typed-value';

/** A part of a claim from words of the article, read as the number reader reads them: in the claim's own assertion where it holds them, else in its sentence, else by themselves; by the claim's speaker. */
export const beginPart = (whole: ClaimDraft, words: Mention, read: Quantity | null, sentence: Span): ClaimDraft => {
  const span = { start: words.start, end: words.end };
  // A numeral by itself is a value, though the number reader may make no quantity of it.
  const bare = { ...whole, value: printValue(readValue(words.text) ?? null), relation: '=' as const };
  const part = withReading(bare, span, read);
  if (contains(whole.assertion, span)) return part;
  return { ...part, assertion: contains(sentence, span) ? sentence : span };
};

/** Why these are no parts of a claim yet; null where they are. */
export const splitProblem = (parts: readonly ClaimDraft[]): string | null => {
  if (parts.length < 2) return 'Select the words of another part in the article.';
  const places = new Set(parts.map(({ span }) => `${span.start} ${span.end}`));
  return places.size < parts.length ? 'Two parts have the same words.' : null;
};
