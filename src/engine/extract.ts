import { findBlocks } from '../model/blocks/find-blocks';
import type { Attribution, Block, DismissedNumeral, Extraction } from '../model/claim';
import type { Span } from '../model/span';
import { attributeQuantities } from './attribution/attribute-quantities';
import type { AttributionModel } from './attribution/model';
import { draftClaims } from './claims/draft-claims';
import { makeClaims } from './claims/make-claims';
import type { EngineDocument } from './document';
import { dismissedOf, type FoundQuantity, findQuantities, quantityOf } from './find-quantities';
import { isEnglish } from './is-english';
import { settleCurrencies } from './measures/settle-currencies';
import { findDigitFigures } from './quantities/find-digit-figures';
import { splitSentences } from './split-sentences';
import { tokenize } from './tokenize';

const RULES = '6';

/** Names the rules and the learned weights together: another version may read other claims from the same text. */
export const engineVersion = (model: AttributionModel | null): string => (model ? `${RULES}+${model.hash}` : RULES);

/** What the engine reads: a revision's text, its reader's blocks (null or absent: the engine finds them), the learned model (null or absent: rules alone), and the article's id for the claims' ids. */
export interface ExtractInput {
  readonly text: string;
  readonly blocks?: readonly Block[] | null;
  readonly model?: AttributionModel | null;
  readonly article?: string;
}

/** The first stages, shared by all that read a text: blocks, tokens, sentences. */
export const readDocument = (text: string, blocks: readonly Block[] | null): EngineDocument => {
  const found = blocks ?? findBlocks(text);
  const tokens = settleCurrencies(tokenize(text));
  return { text, blocks: found, tokens, sentences: splitSentences(found, tokens) };
};

/** The dismissed numerals with the quantities that claim nothing ("one of the …"), in text order. */
const withUnclaimed = (
  dismissed: readonly DismissedNumeral[],
  found: readonly FoundQuantity[],
): readonly DismissedNumeral[] => {
  // "the lowest in two decades": the decades are inside a claim.
  const claimed = found.flatMap(({ figure, quantity }) => (figure.shape === 'superlative' ? [quantity] : []));
  return [
    ...dismissed,
    ...found.flatMap(({ figure, quantity: { start, end, text } }) =>
      figure.standing === 'no claim' && !claimed.some((one) => one.start <= start && end <= one.end)
        ? [{ start, end, text, reason: 'names a thing or one of several' }]
        : [],
    ),
  ].sort((a, b) => a.start - b.start);
};

const unknown: Attribution = {
  speaker: null,
  cue: null,
  mode: 'unknown',
  via: [],
  hedges: [],
  confidence: 0,
  alternatives: [],
};

/** A text in another language than English: its digits, money and percentages, and nobody's words. */
const extractDigits = (document: EngineDocument, version: string, article: string): Extraction => {
  const { drafts, dismissed } = findDigitFigures(document);
  const read = drafts.flatMap((draft) => {
    const quantity = quantityOf(document, draft.figure);
    return quantity === null ? [] : [{ ...draft, quantity }];
  });
  return {
    engineVersion: version,
    language: 'other',
    blocks: document.blocks,
    sentences: document.sentences.map(({ start, end }) => ({ start, end })),
    claims: makeClaims(
      document,
      read,
      read.map(() => unknown),
      article,
    ),
    dismissed: dismissed.flatMap((one) => dismissedOf(document, one) ?? []),
    quantities: read.map(({ quantity }) => quantity),
  };
};

/** Who says the words of a text, taken for a figure; unknown where the text is not English. */
export const attributeWords = ({ text, blocks = null, model = null }: ExtractInput, words: Span): Attribution => {
  const document = readDocument(text, blocks);
  const [attribution] = isEnglish(document.tokens) ? attributeQuantities(document, [words], model) : [];
  return attribution ?? unknown;
};

/** Reads every quantitative claim of a text with its speaker, or its digits alone where the text is not English; pure: the same input gives the same extraction everywhere. */
export const extract = ({ text, blocks = null, model = null, article = '' }: ExtractInput): Extraction => {
  const document = readDocument(text, blocks);
  if (!isEnglish(document.tokens)) return extractDigits(document, engineVersion(model), article);
  const { found, dismissed } = findQuantities(document);
  const drafts = draftClaims(document, found);
  const attributions = attributeQuantities(
    document,
    drafts.map(({ quantity }) => quantity),
    model,
  );
  return {
    engineVersion: engineVersion(model),
    language: 'en',
    blocks: document.blocks,
    sentences: document.sentences.map(({ start, end }) => ({ start, end })),
    claims: makeClaims(document, drafts, attributions, article),
    dismissed: withUnclaimed(dismissed, found),
    quantities: found.filter(({ figure }) => figure.counted).map(({ quantity }) => quantity),
  };
};
