import type { Attribution, Claim } from '../model/claim';
import type { Magnitude, Quantity } from '../model/quantity';
import type { Correction } from '../model/review-event';
import type { Span } from '../model/span';

const decimals = (value: Quantity['value']): string =>
  value === null ? '' : typeof value === 'number' ? String(value) : value.join('-');

/** The corrected quantity on the common unit: by the factor the engine used, where it is known. */
const magnitudeOf = (engine: Quantity, corrected: Quantity): Magnitude | null => {
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

const correctQuantity = (text: string, quantity: Quantity, correction: Correction): Quantity => {
  const { span, value, relation, unit } = correction;
  if (span === undefined && value === undefined && relation === undefined && unit === undefined) return quantity;
  const read = value !== undefined || relation !== undefined || unit !== undefined;
  const { start, end } = span ?? quantity;
  const { vague, descending, lean, ...kept } = quantity;
  const corrected: Quantity = {
    ...kept,
    // What the engine read into the words holds only while its value and relation do.
    ...(vague && value === undefined ? { vague } : {}),
    ...(descending && value === undefined ? { descending } : {}),
    ...(lean && relation === undefined ? { lean } : {}),
    start,
    end,
    text: text.slice(start, end),
    value: value === undefined ? quantity.value : value,
    exact: value === undefined ? quantity.exact : decimals(value),
    relation: relation ?? quantity.relation,
    unit: unit ?? quantity.unit,
  };
  return read ? { ...corrected, magnitude: magnitudeOf(quantity, corrected) } : corrected;
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
export const correctClaim = (text: string, sentences: readonly Span[], claim: Claim, correction: Correction): Claim => {
  if (Object.keys(correction).length === 0) return claim;
  const quantity = correctQuantity(text, claim.quantity, correction);
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
