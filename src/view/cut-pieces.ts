import type { ClaimId } from '../model/ids';
import { contains, overlaps, type Span } from '../model/span';
import type { Numeral } from './find-numerals';
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
  /** Who passed it on between the speaker and the article. */
  readonly via: readonly Span[];
}

/** A stretch of the text that is shown in one way; `text.slice(start, end)` is what it shows. */
export interface TextPiece extends Span {
  /** The claim that a click on it means first. */
  readonly claim: ClaimId | null;
  /** Every claim whose words these are, the shortest first. */
  readonly claims: readonly ClaimId[];
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly lit: boolean;
  readonly part: 'speaker' | 'cue' | 'via' | null;
  /** The numeral that is no claim, where one is shown here. */
  readonly numeral: Numeral | null;
}

const lightsOf = (spotlight: Spotlight | null): Span[] =>
  spotlight === null
    ? []
    : [spotlight.assertion, spotlight.speaker, spotlight.cue, ...spotlight.via].filter((span) => span !== null);

// The text is cut at every edge, so whatever covers the start of a piece covers all of it; asked from left to right.
const coverFinder = <Place extends Span>(spans: readonly Place[]) => {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  let next = 0;
  let open: Place[] = [];
  return (at: number): readonly Place[] => {
    if (open.length > 0) open = open.filter(({ end }) => end > at);
    for (let span = sorted[next]; span !== undefined && span.start <= at; span = sorted[next]) {
      if (span.end > at) open.push(span);
      next += 1;
    }
    return open;
  };
};

const length = ({ start, end }: Span): number => end - start;

const partAt = (spotlight: Spotlight | null, piece: Span): TextPiece['part'] => {
  if (spotlight === null) return null;
  const holds = (span: Span | null): boolean => span !== null && contains(span, piece);
  if (holds(spotlight.speaker)) return 'speaker';
  if (holds(spotlight.cue)) return 'cue';
  return spotlight.via.some(holds) ? 'via' : null;
};

// A claim all of whose words belong to shorter ones has them while it is selected, so that it can be seen and focused.
const giveWords = (pieces: readonly TextPiece[], selected: ClaimId | null): readonly TextPiece[] =>
  selected === null || pieces.some(({ claim }) => claim === selected)
    ? pieces
    : pieces.map((piece) => (piece.claims.includes(selected) ? { ...piece, claim: selected } : piece));

/** Cuts a paragraph at every edge of markup, claims, numerals and the spotlight; hidden markup is left out, and of overlapping claims the shortest has the words, unless the selected one would have none. */
export const cutPieces = (
  paragraph: Span,
  markup: Markup,
  marks: readonly MarkedSpan[] = [],
  spotlight: Spotlight | null = null,
  numerals: readonly Numeral[] = [],
  selected: ClaimId | null = null,
): readonly TextPiece[] => {
  const groups = [markup.hidden, markup.strong, markup.emphasis, marks, lightsOf(spotlight), numerals];
  const edges = new Set([paragraph.start, paragraph.end]);
  for (const span of groups.flat()) {
    if (!overlaps(span, paragraph)) continue;
    if (span.start > paragraph.start) edges.add(span.start);
    if (span.end < paragraph.end) edges.add(span.end);
  }
  const sorted = [...edges].sort((a, b) => a - b);
  const hiddenAt = coverFinder(markup.hidden);
  const strongAt = coverFinder(markup.strong);
  const emphasisAt = coverFinder(markup.emphasis);
  const marksAt = coverFinder(marks);
  const numeralsAt = coverFinder(numerals);
  const pieces: TextPiece[] = [];
  for (const [at, start] of sorted.entries()) {
    const end = sorted[at + 1];
    if (end === undefined) break;
    const span = { start, end };
    const here = marksAt(start);
    const claims = (here.length > 1 ? here.toSorted((a, b) => length(a) - length(b)) : here).map(({ id }) => id);
    const piece: TextPiece = {
      ...span,
      claim: claims[0] ?? null,
      claims,
      strong: strongAt(start).length > 0,
      emphasis: emphasisAt(start).length > 0,
      lit: spotlight !== null && contains(spotlight.assertion, span),
      part: partAt(spotlight, span),
      numeral: numeralsAt(start)[0] ?? null,
    };
    if (hiddenAt(start).length === 0) pieces.push(piece);
  }
  return giveWords(pieces, selected);
};
