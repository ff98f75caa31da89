import type { Claim } from '../model/claim';
import type { QuantityValue } from '../model/quantity';
import type { Anchor, Seen } from '../model/review-event';
import type { Span } from '../model/span';
import { sameWords } from './words';

/** What may differ between what was seen and what stands there now; `place` where equal sentences changed places. */
export type Difference = 'sentence' | 'value' | 'relation' | 'unit' | 'speaker' | 'place';

const CONTEXT = 64;

/** The anchor of a stretch of the text, with up to 64 characters on either side. */
export const anchorOf = (text: string, { start, end }: Span): Anchor => ({
  start,
  end,
  exact: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - CONTEXT), start),
  suffix: text.slice(end, end + CONTEXT),
});

/** What a reviewer is shown of a claim. */
export const seenOf = (text: string, claim: Claim): Seen => ({
  sentence: text.slice(claim.sentence.start, claim.sentence.end),
  value: claim.quantity.value,
  relation: claim.quantity.relation,
  unit: claim.quantity.unit,
  speaker: claim.attribution.speaker?.name ?? null,
});

/** True for the same number, the same interval, or two superlatives. */
export const sameValue = (a: QuantityValue, b: QuantityValue): boolean =>
  typeof a === 'object' && typeof b === 'object'
    ? a === b || (a !== null && b !== null && a[0] === b[0] && a[1] === b[1])
    : a === b;

/** What differs between what was seen and what stands there now; empty where a decision on the one holds for the other. */
export const differences = (old: Seen, now: Seen): Difference[] => {
  const found: Difference[] = [];
  if (!sameWords(old.sentence, now.sentence)) found.push('sentence');
  if (!sameValue(old.value, now.value)) found.push('value');
  if (old.relation !== now.relation) found.push('relation');
  if (old.unit !== now.unit) found.push('unit');
  if (old.speaker === null || now.speaker === null ? old.speaker !== now.speaker : !sameWords(old.speaker, now.speaker))
    found.push('speaker');
  return found;
};
