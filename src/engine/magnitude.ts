import type { Magnitude, QuantityKind, QuantityValue, Relation } from '../model/quantity';
import { MINOR_UNITS } from './measures/currency-index';
import { unitNamed } from './measures/unit-index';
import { isPersonUnit } from './nouns/is-person-unit';

interface Scale {
  readonly family: string;
  readonly factor: number;
  readonly offset: number;
}

const scaleOf = (unit: string, kind: QuantityKind): Scale | null => {
  if (unit === '' || unit === 'score' || kind === 'ordinal-superlative') return null;
  if (unit === 'fraction') return { family: 'percent', factor: 100, offset: 0 };
  const [base, per] = unit.split(' per ', 2);
  const minor = base === undefined ? undefined : MINOR_UNITS.get(base);
  if (minor !== undefined && per === undefined) return { family: minor.code, factor: 1 / minor.per, offset: 0 };
  const whole = unitNamed(unit);
  if (whole !== null) return { family: whole.family, factor: whole.factor, offset: 0 };
  const top = base === undefined ? null : unitNamed(base);
  if (top !== null && per !== undefined) {
    const bottom = unitNamed(per);
    const bottomFamily = bottom === null ? per : bottom.family;
    return { family: `${top.family} per ${bottomFamily}`, factor: top.factor / (bottom?.factor ?? 1), offset: 0 };
  }
  if (kind === 'age') return { family: 'age', factor: 1, offset: 0 };
  if (isPersonUnit(unit)) return { family: 'people', factor: 1, offset: 0 };
  if (kind === 'money' || /^[A-Z]{3} per /u.test(unit)) return { family: unit, factor: 1, offset: 0 };
  return { family: kind === 'multiple' ? 'times' : unit.toLowerCase(), factor: 1, offset: 0 };
};

/** The value on its family's common unit, bounds open where the relation leaves them open; null where it compares with nothing. */
export const magnitudeOf = (
  value: QuantityValue,
  relation: Relation,
  unit: string,
  kind: QuantityKind,
): Magnitude | null => {
  const scale = scaleOf(unit, kind);
  if (scale === null || value === null) return null;
  const [low, high] = typeof value === 'number' ? [value, value] : value;
  const convert = (amount: number): number => Number((amount * scale.factor + scale.offset).toPrecision(12));
  const open = { low: convert(low), high: convert(high) };
  if (relation === '>' || relation === '>=') return { family: scale.family, low: open.low, high: null };
  if (relation === '<' || relation === '<=') return { family: scale.family, low: null, high: open.high };
  return { family: scale.family, ...open };
};
