import type { Token } from '../document';
import { add, multiply, whole } from '../numerals/decimal';
import { exactNumeral } from '../numerals/numeral';
import type { Measured } from './measured';

/** How many of the smaller unit make the larger one: times that are told in two units. */
const SMALLER: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map([
  ['year', new Map([['month', 12]])],
  ['week', new Map([['day', 7]])],
  ['day', new Map([['hour', 24]])],
  ['hour', new Map([['minute', 60]])],
  ['minute', new Map([['second', 60]])],
]);

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
