import type { ClaimId } from '../../model/ids';
import { contains, overlaps, type Span } from '../../model/span';
import type { Numeral } from '../../view/find-numerals';
import type { Markup } from './show-markup';

/** The words of a claim in the text. */
export interface MarkedSpan extends Span {
  readonly id: ClaimId;
}

/** The parts of the selected claim that are told apart in the text. */
export interface Spotlight {
  readonly assertion: Span;
  readonly speaker: Span | null;
  readonly cue: Span | null;
}

/** A stretch of the text that is shown in one way; `text.slice(start, end)` is what it shows. */
export interface Piece extends Span {
  readonly claim: ClaimId | null;
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly lit: boolean;
  readonly part: 'speaker' | 'cue' | null;
  /** The numeral that is no claim, where one is shown here. */
  readonly numeral: Numeral | null;
}

const within = (spans: readonly Span[], piece: Span): boolean => spans.some((span) => contains(span, piece));

/** Cuts a paragraph at every edge of markup, claims and the spotlight; hidden markup is left out, and of overlapping claims the shortest has the words. */
export const cutPieces = (
  paragraph: Span,
  markup: Markup,
  marks: readonly MarkedSpan[],
  spotlight: Spotlight | null,
  numerals: readonly Numeral[] = [],
): Piece[] => {
  const lights =
    spotlight === null ? [] : [spotlight.assertion, spotlight.speaker, spotlight.cue].filter((s) => s !== null);
  const spans = [...markup.hidden, ...markup.strong, ...markup.emphasis, ...marks, ...lights, ...numerals].filter(
    (span) => overlaps(span, paragraph),
  );
  const edges = new Set([paragraph.start, paragraph.end]);
  for (const { start, end } of spans) {
    if (start > paragraph.start) edges.add(start);
    if (end < paragraph.end) edges.add(end);
  }
  const sorted = [...edges].sort((a, b) => a - b);
  const shortestFirst = marks.toSorted((a, b) => a.end - a.start - (b.end - b.start));
  const pieces: Piece[] = [];
  for (const [at, start] of sorted.entries()) {
    const end = sorted[at + 1];
    if (end === undefined) break;
    const span = { start, end };
    if (within(markup.hidden, span)) continue;
    const isPart = (part: Span | null | undefined): boolean =>
      part !== null && part !== undefined && contains(part, span);
    pieces.push({
      ...span,
      claim: shortestFirst.find((mark) => contains(mark, span))?.id ?? null,
      strong: within(markup.strong, span),
      emphasis: within(markup.emphasis, span),
      lit: isPart(spotlight?.assertion),
      part: isPart(spotlight?.speaker) ? 'speaker' : isPart(spotlight?.cue) ? 'cue' : null,
      numeral: numerals.find((numeral) => contains(numeral, span)) ?? null,
    });
  }
  return pieces;
};
