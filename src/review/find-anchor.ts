import type { Anchor } from '../model/review-event';
import type { Span } from '../model/span';
import { anchorOf } from './seen';
import { foldWords, sameContext } from './words';

/** Where an anchor's exact words stand now: at its own place if they still do, else where most of the words around them stand; null where they are gone or at least half of what stood around them is. */
export const findAnchor = (text: string, anchor: Anchor): Span | null => {
  let best: { readonly span: Span; readonly context: number } | null = null;
  for (let start = text.indexOf(anchor.exact); start >= 0; start = text.indexOf(anchor.exact, start + 1)) {
    const span = { start, end: start + anchor.exact.length };
    const context = sameContext(anchor, anchorOf(text, span)) + (start === anchor.start ? 0.01 : 0);
    if (best === null || context > best.context) best = { span, context };
  }
  return best !== null && best.context >= 0.5 ? best.span : null;
};

/** The sentence that holds a span; the span itself where none does. */
export const sentenceAt = (sentences: readonly Span[], span: Span): Span =>
  sentences.find((each) => each.start <= span.start && span.end <= each.end) ?? span;

/** A key that equal claims share: the figure's words and the sentence's. */
export const wordsKey = (figure: string, sentence: string): string =>
  `${foldWords(figure)}\u0000${foldWords(sentence)}`;
