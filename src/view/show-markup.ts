import type { Span } from '../model/span';

/** How the characters of a text are to be shown: which are markup and stay hidden, which are strong or emphasised. */
export interface Markup {
  readonly hidden: readonly Span[];
  readonly strong: readonly Span[];
  readonly emphasis: readonly Span[];
}

const escaped = /\\(?=[\\`*_{}[\]()#+\-.!>~|])/gu;
const leading = /^[ \t]*(?:#{1,6}[ \t]+|>[ \t]?)+/gmu;
const strong = /(?<!\\)(\*\*|__)(?=\S)([^\n]*?\S)(\*\*|__)/gu;
const emphasis = /(?<![\\*\w])([*_])(?=[^\s*_])([^*_\n]*?[^\s\\*_])([*_])(?![*\w])/gu;
const link = /(?<!\\)(!?\[)([^\]\n]+)(\]\([^)\s]*\))/gu;

interface Pairs {
  readonly hidden: Span[];
  readonly inside: Span[];
}

// Both marks of a pair are hidden, what stands between them is shown differently.
const pairs = (text: string, pattern: RegExp, offset: number): Pairs => {
  const found: Pairs = { hidden: [], inside: [] };
  for (const match of text.matchAll(pattern)) {
    const [whole, open = '', inside = ''] = match;
    const start = offset + match.index;
    found.hidden.push({ start, end: start + open.length });
    found.hidden.push({ start: start + open.length + inside.length, end: start + whole.length });
    found.inside.push({ start: start + open.length, end: start + open.length + inside.length });
  }
  return found;
};

const hide = (text: string, pattern: RegExp, offset: number): Span[] =>
  [...text.matchAll(pattern)].map((match) => ({
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  }));

/** Reads the markup (Markdown's) of one paragraph; spans are the revision's, `offset` is where the paragraph begins. */
export const showMarkup = (paragraph: string, offset: number): Markup => {
  const bold = pairs(paragraph, strong, offset);
  const italic = pairs(paragraph, emphasis, offset);
  return {
    hidden: [
      ...hide(paragraph, escaped, offset),
      ...hide(paragraph, leading, offset),
      ...bold.hidden,
      ...italic.hidden,
      ...pairs(paragraph, link, offset).hidden,
    ],
    strong: bold.inside,
    emphasis: italic.inside,
  };
};
