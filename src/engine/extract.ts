import type { Block, Claim, Extraction } from '../model/claim';
import { claimId } from '../model/claim-id';
import { attributeQuantities } from './attribution/attribute-quantities';
import type { AttributionModel } from './attribution/model';
import type { EngineDocument } from './document';
import { findBlocks } from './find-blocks';
import { findQuantities } from './find-quantities';
import { splitSentences } from './split-sentences';
import { tokenize } from './tokenize';

/** Changes whenever the same text could yield other claims. */
export const ENGINE_VERSION = '1';

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
  const tokens = tokenize(text);
  return { text, blocks: found, tokens, sentences: splitSentences(found, tokens) };
};

/** Reads every quantitative claim of a text with its speaker; pure: the same input gives the same extraction everywhere. */
export const extract = ({ text, blocks = null, model = null, article = '' }: ExtractInput): Extraction => {
  const document = readDocument(text, blocks);
  const quantities = findQuantities(document);
  const attributions = attributeQuantities(document, quantities, model);
  const occurrences = new Map<string, number>();
  const claims: Claim[] = [];
  quantities.forEach((quantity, index) => {
    const attribution = attributions[index];
    const sentence = document.sentences.find((s) => s.start <= quantity.start && quantity.end <= s.end);
    if (attribution === undefined || sentence === undefined) return;
    const words = text.slice(sentence.start, sentence.end);
    const key = `${quantity.text}\u0000${words}`;
    const occurrence = occurrences.get(key) ?? 0;
    occurrences.set(key, occurrence + 1);
    claims.push({
      id: claimId(article, quantity.text, words, occurrence),
      quantity,
      sentence: { start: sentence.start, end: sentence.end },
      assertion: { start: sentence.start, end: sentence.end },
      block: document.blocks[sentence.block]?.role ?? 'paragraph',
      minor: false,
      attribution,
      partOf: null,
    });
  });
  return {
    engineVersion: ENGINE_VERSION,
    blocks: document.blocks,
    sentences: document.sentences.map(({ start, end }) => ({ start, end })),
    claims,
    dismissed: [],
    quantities,
  };
};
