import type { Claim } from '../model/claim';
import type { RevisionId } from '../model/ids';
import type { Span } from '../model/span';
import { correctClaim } from './correct-claim';
import { findAnchor, sentenceAt } from './find-anchor';
import type { EventOf } from './fold';

/** The text under review and its name. */
export interface PlacedText {
  readonly id: RevisionId;
  readonly text: string;
}

/** A claim that a reviewer added by hand, found in the text of today; null where its words are gone. */
export const addedClaim = (
  event: EventOf<'claim-added'>,
  { id, text }: PlacedText,
  sentences: readonly Span[],
): Claim | null => {
  if (event.anchor === null) return null;
  const span = event.revision === id ? event.span : findAnchor(text, event.anchor);
  if (span === null) return null;
  const sentence = sentenceAt(sentences, span);
  const bare: Claim = {
    id: event.target,
    quantity: {
      start: span.start,
      end: span.end,
      text: text.slice(span.start, span.end),
      value: null,
      exact: '',
      relation: '=',
      unit: '',
      kind: 'other',
      magnitude: null,
    },
    sentence,
    assertion: sentence,
    block: 'paragraph',
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
  const { span: _placed, ...read } = event.correction;
  return correctClaim(text, sentences, bare, read);
};
