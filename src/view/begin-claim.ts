import type { Attribution, Extraction } from '../model/claim';
import type { Quantity } from '../model/quantity';
import { contains, overlaps, type Span } from '../model/span';
import { type ClaimDraft, choiceOf, draftFrom, draftOf } from './claim-draft';
import type { ClaimRow } from './row';

/** A claim from words of the article: the figure the engine read there although it took it for no claim, the sentence around it, and whoever says these words, else whoever speaks in that sentence. */
export const beginClaim = (
  words: Span,
  extraction: Extraction,
  rows: readonly ClaimRow[],
  read: readonly Quantity[],
  said: Attribution | null,
): ClaimDraft => {
  const known = extraction.quantities.find((quantity) => overlaps(quantity, words));
  const quantity = known ?? read[0] ?? null;
  // "at least 30 boats" was selected by its number alone: the figure is the whole.
  const span = known !== undefined && contains(known, words) ? { start: known.start, end: known.end } : words;
  const sentence = extraction.sentences.find((each) => contains(each, span)) ?? span;
  const neighbour = rows.find((row) => overlaps(row.claim.sentence, span));
  const spoken = said?.speaker ? { speaker: choiceOf(said.speaker), mode: said.mode } : null;
  return draftFrom(span, sentence, quantity, spoken ?? (neighbour ? draftOf(neighbour.claim) : null));
};
