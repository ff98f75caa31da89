import type { Attribution, Block } from '../../model/claim';
import type { Quantity } from '../../model/quantity';
import type { Span } from '../../model/span';
import type { AttributionModel } from './model';

/** What attribution needs of a document. */
interface ReadDocument {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Span[];
}

/** Who asserts each quantity: one attribution per quantity, in order; without a model by rules alone. */
export const attributeQuantities = (
  _document: ReadDocument,
  quantities: readonly Quantity[],
  _model: AttributionModel | null,
): readonly Attribution[] =>
  quantities.map(() => ({
    speaker: null,
    cue: null,
    mode: 'own-voice',
    via: [],
    hedges: [],
    confidence: 0.5,
    alternatives: [],
  }));
