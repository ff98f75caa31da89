import type { Token } from '../document';
import { type Decimal, printDecimal, toNumber } from './decimal';

/** How a numeral is written. */
export type NumeralForm = 'digits' | 'words' | 'scaled' | 'fraction' | 'vague' | 'article';

/** A number expression without unit or modifier, over tokens `from` to `to` (exclusive). */
export interface Numeral {
  readonly from: number;
  readonly to: number;
  readonly value: number | readonly [low: number, high: number];
  /** The decimal without rounding; a fraction that is no decimal stays as written ("1/3"). */
  readonly exact: string;
  readonly form: NumeralForm;
  /** What stands before the scale word ("1.2" of "1.2 million"), to share the scale with a range's other end; null without one. */
  readonly scaled: { readonly base: Decimal; readonly power: number } | null;
  /** Null where the value is no single decimal. */
  readonly decimal: Decimal | null;
}

/** One way of writing numbers: reads a numeral that begins at token `at`, or null; nothing at or after `end` is looked at. */
export interface NumeralRule {
  readonly name: string;
  readonly read: (tokens: readonly Token[], at: number, end: number) => Numeral | null;
}

/** A numeral whose value is the decimal. */
export const exactNumeral = (
  from: number,
  to: number,
  decimal: Decimal,
  form: NumeralForm,
  scaled: Numeral['scaled'] = null,
): Numeral => ({ from, to, value: toNumber(decimal), exact: printDecimal(decimal), form, scaled, decimal });

/** A numeral whose value is a proportion, kept as written where no decimal is exact. */
export const proportion = (from: number, to: number, part: number, all: number): Numeral => {
  const value = part / all;
  const finite = /^(?:1|2|4|5|8|10|16|20|25|32|40|50|64|80|100|125|128|200|250|500|1000)$/u.test(String(all));
  return {
    from,
    to,
    value,
    exact: finite ? String(value) : `${part}/${all}`,
    form: 'fraction',
    scaled: null,
    decimal: null,
  };
};
