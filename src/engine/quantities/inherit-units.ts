import type { Sentence, Token } from '../document';
import { lowerAt } from '../document';
import { type Measured, withUnitOf } from '../measures/measured';
import { type Antecedent, type Elision, isNumber } from './elision';
import { INHERITANCE_RULES } from './inheritance-rules';

/** The antecedent that the measured numeral leaves behind, or null where nothing can be inherited from it. */
export const antecedentOf = (measured: Measured, sentence: number): Antecedent | null =>
  /^(?:bare|fraction|multiple)$/u.test(measured.shape)
    ? null
    : {
        unit: measured.unit,
        kind: measured.kind,
        shape: measured.shape,
        sentence,
        decimal: measured.exact.includes('.'),
        scaled: measured.numeral.scaled !== null,
        ...(measured.assumed ? { assumed: true } : {}),
      };

/** Gives a bare numeral the unit that its text elides; any other comes back as it is. */
export const inheritUnit = (
  tokens: readonly Token[],
  sentence: Sentence,
  index: number,
  measured: Measured,
  earlier: readonly Antecedent[],
): Measured => {
  if (measured.unit.startsWith('per ')) {
    // "400,000 folds, or 100 a day": the rate is of what was counted.
    const counted = earlier.findLast((one) => one.sentence === index && one.shape === 'noun');
    return counted === undefined ? measured : { ...measured, unit: `${counted.unit} ${measured.unit}` };
  }
  if (measured.shape !== 'bare' || measured.numeral.form === 'fraction') return measured;
  // "needs eight to ten litres": the other end names the unit.
  const behind = tokens[measured.to + 1];
  const link = tokens[measured.to]?.lower;
  const between = link === 'and' && tokens[measured.from - 1]?.lower === 'between';
  if (measured.to + 1 < sentence.to && (link === 'to' || between) && behind !== undefined && isNumber(behind))
    return measured;
  const place = { tokens, sentence };
  let opening = measured.from - 1;
  while (
    /^(?:than|about|nearly|almost|some|around|least|another|just|only|roughly|approximately)$/u.test(
      lowerAt(place, opening),
    )
  )
    opening -= /^(?:than|least)$/u.test(lowerAt(place, opening)) ? 2 : 1;
  const elision: Elision = {
    tokens,
    sentence,
    index,
    measured,
    earlier: earlier.filter(({ kind }) => kind !== 'rate'),
    before: lowerAt(place, opening),
    next: lowerAt(place, measured.to),
  };
  // "0.71 attacks a year, compared with 1.54": another rate of the same.
  const rate = earlier.findLast(({ sentence: where }) => where === index);
  if (rate?.kind === 'rate' && /^(?:with|against|from|versus|than)$/u.test(elision.before))
    return withUnitOf(measured, rate);
  for (const rule of INHERITANCE_RULES) {
    const unit = rule.find(elision);
    if (unit !== null) return withUnitOf(measured, unit);
  }
  return measured;
};
