import type { Claim, Extraction } from '../model/claim';
import type { RevisionId } from '../model/ids';
import type { Quantity } from '../model/quantity';
import { contains, type Span } from '../model/span';
import { findAnchor, sentenceAt } from './find-anchor';
import type { EventOf } from './fold';

/** The text under review and its name. */
export interface PlacedText {
  readonly id: RevisionId;
  readonly text: string;
}

/** What the engine reads in the text under review, as far as placing decisions needs it. */
export type Reading = Pick<Extraction, 'claims' | 'sentences' | 'quantities' | 'blocks'>;

/** The figure as the engine reads it where it reads these very words, though it took them for no claim; else nothing but the words. */
export const quantityAt = ({ start, end }: Span, text: string, quantities: readonly Quantity[]): Quantity =>
  quantities.find((each) => each.start === start && each.end === end) ?? {
    start,
    end,
    text: text.slice(start, end),
    value: null,
    exact: '',
    relation: '=',
    unit: '',
    kind: 'other',
    magnitude: null,
  };

/** A claim that a reviewer added by hand, found in the text of today and not corrected yet; null where its words are gone. */
export const addedClaim = (
  event: EventOf<'claim-added'>,
  { id, text }: PlacedText,
  { sentences, quantities, blocks }: Reading,
): Claim | null => {
  if (event.anchor === null) return null;
  const span = event.revision === id ? event.span : findAnchor(text, event.anchor);
  if (span === null) return null;
  const sentence = sentenceAt(sentences, span);
  return {
    id: event.target,
    quantity: quantityAt(span, text, quantities),
    sentence,
    assertion: sentence,
    block: blocks.find((each) => contains(each, span))?.role ?? 'paragraph',
    minor: false,
    attribution: {
      speaker: null,
      cue: null,
      mode: 'own-voice',
      via: [],
      hedges: [],
      confidence: 1,
      alternatives: [],
    },
    partOf: null,
  };
};
