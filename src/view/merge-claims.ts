import type { Quantity } from '../model/quantity';
import type { Span } from '../model/span';
import { type ClaimDraft, draftOf, withReading } from './claim-draft';
import type { ClaimRow } from './row';

const hull = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map(({ start }) => start)),
  end: Math.max(...spans.map(({ end }) => end)),
});

/** The words that would be the figure of several claims as one: from the first figure to the last where one sentence holds them all, else the first. */
export const mergedSpan = (rows: readonly [ClaimRow, ...ClaimRow[]]): Span => {
  const [first] = rows;
  const one = rows.every(({ claim }) => claim.sentence.start === first.claim.sentence.start);
  return one ? hull(rows.map(({ claim }) => claim.quantity)) : draftOf(first.claim).span;
};

/** Several claims as one, in story order: the figure read anew where the number reader makes one of its words, else as the first has it; by the first that names a speaker. */
export const beginMerge = (rows: readonly [ClaimRow, ...ClaimRow[]], read: readonly Quantity[]): ClaimDraft => {
  const span = mergedSpan(rows);
  const [first] = rows;
  const voiced = draftOf((rows.find(({ speaker }) => speaker !== null) ?? first).claim);
  const within = rows.filter(({ claim }) => claim.sentence.start === first.claim.sentence.start);
  const whole = {
    ...draftOf(first.claim),
    assertion: hull(within.map(({ claim }) => claim.assertion)),
    speaker: voiced.speaker,
    mode: voiced.mode,
  };
  return withReading(whole, span, read.length === 1 ? (read[0] ?? null) : null);
};
