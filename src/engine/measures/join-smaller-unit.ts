import type { Token } from '../document';
import { add, multiply, whole } from '../numerals/decimal';
import { exactNumeral, proportion } from '../numerals/numeral';
import type { Measured } from './measured';

/** How many of the smaller unit make the larger one: times that are told in two units. */
const SMALLER: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map([
  ['year', new Map([['month', 12]])],
  ['week', new Map([['day', 7]])],
  ['day', new Map([['hour', 24]])],
  ['hour', new Map([['minute', 60]])],
  ['minute', new Map([['second', 60]])],
]);

/** Lengths and weights that are told in two units, by how many of the smaller make the larger: the figure stays in the larger. */
const PARTS: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map([
  ['foot', new Map([['inch', 12]])],
  ['yard', new Map([['foot', 3]])],
  ['mile', new Map([['yard', 1760]])],
  ['stone', new Map([['pound', 14]])],
  ['pound', new Map([['ounce', 16]])],
  ['metre', new Map([['centimetre', 100]])],
  ['kilogram', new Map([['gram', 1000]])],
]);

/** "6ft 2in", "11st 4lb", "five feet and nine inches": one measure in its larger unit, kept as written where no decimal is exact; null where the two are apart. */
export const joinParts = (tokens: readonly Token[], larger: Measured, smaller: Measured): Measured | null => {
  const per = PARTS.get(larger.unit)?.get(smaller.unit);
  if (per === undefined || larger.shape !== 'unit') return null;
  const apart = smaller.from - larger.to - (/^(?:and|,)$/u.test(tokens[larger.to]?.lower ?? '') ? 1 : 0);
  const [whole, part] = [larger.value, smaller.value];
  if (apart !== 0 || typeof whole !== 'number' || typeof part !== 'number' || part >= per || !Number.isInteger(whole))
    return null;
  const numeral = {
    ...proportion(larger.numeral.from, smaller.numeral.to, whole * per + part, per),
    form: larger.numeral.form,
  };
  const nounTo = Math.max(smaller.to, smaller.nounTo);
  return { ...larger, numeral, to: smaller.to, nounTo, value: whole + part / per, exact: numeral.exact };
};

/** "1 hour 16 minutes", "two hours and 50 minutes": one time in its smaller unit, 76 and 170 minutes; null where the two are apart. */
export const joinSmallerUnit = (tokens: readonly Token[], larger: Measured, smaller: Measured): Measured | null => {
  const factor = SMALLER.get(larger.unit)?.get(smaller.unit);
  if (factor === undefined || larger.kind !== 'duration' || smaller.kind !== 'duration') return null;
  const between = tokens
    .slice(larger.to, smaller.from)
    .map(({ lower }) => lower)
    .join(' ');
  const whatIs = larger.numeral.decimal;
  const part = smaller.numeral.decimal;
  if (!/^(?:and)?$/u.test(between) || whatIs === null || part === null || whatIs.scale > 0) return null;
  if (typeof smaller.value !== 'number' || smaller.value >= factor) return null;
  const numeral = exactNumeral(
    larger.numeral.from,
    smaller.numeral.to,
    add(multiply(whatIs, whole(factor)), part),
    larger.numeral.form,
  );
  return { ...smaller, numeral, from: larger.from, value: numeral.value, exact: numeral.exact, sign: larger.sign };
};

/** "82,000 ± 6,000 square km": the margin of error belongs to the amount, which has the unit behind it; null where there is none. */
export const joinMargin = (tokens: readonly Token[], amount: Measured, margin: Measured): Measured | null => {
  const between = tokens
    .slice(amount.to, margin.from)
    .map(({ text }) => text)
    .join('');
  if (!/^(?:±|\+\/-)$/u.test(between) || (amount.shape !== 'bare' && amount.unit !== margin.unit)) return null;
  const { unit, kind, shape, nounTo, to } = margin;
  return { ...amount, unit, kind, shape, nounTo, to };
};
