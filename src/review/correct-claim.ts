import type { Attribution, Claim } from '../model/claim';
import type { Figure, Magnitude, Quantity } from '../model/quantity';
import type { Correction } from '../model/review-event';
import type { Span } from '../model/span';
import { sameValue } from './seen';

const decimals = (value: Quantity['value']): string =>
  value === null ? '' : typeof value === 'number' ? String(value) : value.join('-');

/** What the engine makes of a figure on its family's common unit; undefined while it has not been asked. */
export type MagnitudeOf = (figure: Figure) => Magnitude | null | undefined;

/** The magnitude while the engine has not been asked: by the factor it used for what it read, where the unit is the same. */
const guessMagnitude = (engine: Quantity, corrected: Quantity): Magnitude | null => {
  const { value, relation, unit } = corrected;
  if (value === null || unit === '') return null;
  const [low, high] = typeof value === 'number' ? [value, value] : value;
  const read = typeof engine.value === 'number' ? engine.value : (engine.value?.[0] ?? 0);
  const common = engine.magnitude?.low ?? engine.magnitude?.high ?? null;
  const known = unit === engine.unit && engine.magnitude !== null && common !== null && read !== 0;
  const factor = known && common !== null ? common / read : 1;
  return {
    family: known && engine.magnitude !== null ? engine.magnitude.family : unit,
    low: relation === '<' || relation === '<=' ? null : low * factor,
    high: relation === '>' || relation === '>=' ? null : high * factor,
  };
};

const correctQuantity = (
  text: string,
  quantity: Quantity,
  correction: Correction,
  magnitudeOf: MagnitudeOf,
): Quantity => {
  const { start, end } = correction.span ?? quantity;
  const value = correction.value === undefined ? quantity.value : correction.value;
  const { relation = quantity.relation, unit = quantity.unit, kind = quantity.kind } = correction;
  const isValueKept = sameValue(value, quantity.value);
  const isRead = isValueKept && relation === quantity.relation && unit === quantity.unit && kind === quantity.kind;
  if (isRead && correction.span === undefined) return quantity;
  const { vague, descending, lean, ...kept } = quantity;
  const corrected: Quantity = {
    ...kept,
    // What the engine read into the words holds only while its value and relation do.
    ...(vague && isValueKept ? { vague } : {}),
    ...(descending && isValueKept ? { descending } : {}),
    ...(lean && relation === quantity.relation ? { lean } : {}),
    start,
    end,
    text: text.slice(start, end),
    value,
    exact: isValueKept ? quantity.exact : decimals(value),
    relation,
    unit,
    kind,
  };
  if (isRead) return corrected;
  const magnitude = magnitudeOf(corrected);
  return { ...corrected, magnitude: magnitude === undefined ? guessMagnitude(quantity, corrected) : magnitude };
};

const correctAttribution = (text: string, claim: Claim, correction: Correction): Attribution => {
  const { attribution } = claim;
  if (correction.speaker === undefined) {
    return correction.mode === undefined ? attribution : { ...attribution, mode: correction.mode };
  }
  if (correction.speaker === null) {
    return { ...attribution, speaker: null, cue: null, mode: correction.mode ?? 'own-voice', confidence: 1 };
  }
  const { name, mention } = correction.speaker;
  const at = mention ?? { start: claim.quantity.start, end: claim.quantity.start };
  const mode = correction.mode ?? (attribution.mode === 'own-voice' ? 'unknown' : attribution.mode);
  return { ...attribution, speaker: { name, ...at, text: text.slice(at.start, at.end) }, mode, confidence: 1 };
};

/** A claim with a reviewer's correction in place of what the engine read; `sentences` place a corrected span. */
export const correctClaim = (
  text: string,
  sentences: readonly Span[],
  claim: Claim,
  correction: Correction,
  magnitudeOf: MagnitudeOf,
): Claim => {
  if (Object.keys(correction).length === 0) return claim;
  const quantity = correctQuantity(text, claim.quantity, correction, magnitudeOf);
  const sentence =
    correction.span === undefined
      ? claim.sentence
      : (sentences.find((each) => each.start <= quantity.start && quantity.end <= each.end) ?? claim.sentence);
  return {
    ...claim,
    quantity,
    sentence,
    assertion: correction.assertion ?? (sentence === claim.sentence ? claim.assertion : sentence),
    attribution: correctAttribution(text, claim, correction),
  };
};
