import type { Sentence, Token } from '../document';
import { negate, printDecimal } from '../numerals/decimal';
import type { Numeral } from '../numerals/numeral';
import { AGE_RULES } from './age-rules';
import type { Measure, MeasureContext, MeasureRule } from './measure-rule';
import type { Measured } from './measured';
import { MONEY_RULES } from './money-rules';
import { SHARE_AND_COUNT_RULES } from './share-and-count-rules';
import { UNIT_RULES } from './unit-rules';

/** The sign before a numeral or its currency: where the words begin with it, and which it is. */
interface Sign {
  readonly from: number;
  readonly sign: '+' | '-' | null;
}

const isMinus = (token: Token | undefined): boolean => /^[-−–‐]$/u.test(token?.text ?? '');

/** Reads "+", "-", "minus" or "negative" before token `at`, where it is a sign and no dash between two things. */
const readSign = (tokens: readonly Token[], at: number, start: number): Sign => {
  const none: Sign = { from: at, sign: null };
  const near = at - 1 >= start ? tokens[at - 1] : undefined;
  if (near === undefined) return none;
  const first = tokens[at];
  const far = at - 2 >= start ? tokens[at - 2] : undefined;
  if (near.text === '+' && first?.glued) return { from: at - 1, sign: '+' };
  if (near.lower === 'minus' && far?.lower === 'or') return none;
  if (/^(?:minus|negative)$/u.test(near.lower)) return { from: at - 1, sign: '-' };
  if (isMinus(near) && near.glued && first?.glued && far?.lower === 'minus') return { from: at - 2, sign: '-' };
  const opens =
    /^[-−]$/u.test(near.text) && first?.glued && (!near.glued || far === undefined || /^[([,;:"“]$/u.test(far.text));
  // "5 -10" is a range written carelessly.
  const dash = near.text === '-' && far?.kind === 'number' && !near.glued;
  return opens && !dash ? { from: at - 1, sign: '-' } : none;
};

const [SIGN_BEFORE, ...MONEY_AFTER] = MONEY_RULES;

/** Ways of naming what a numeral measures, in the order they are tried: the first that reads wins. */
export const MEASURE_RULES: readonly MeasureRule[] = [
  ...(SIGN_BEFORE === undefined ? [] : [SIGN_BEFORE]),
  ...AGE_RULES.slice(0, 3),
  ...MONEY_AFTER,
  ...UNIT_RULES,
  ...AGE_RULES.slice(3),
  ...SHARE_AND_COUNT_RULES,
];

const joinsByHyphen = (tokens: readonly Token[], at: number, end: number): boolean =>
  at + 1 < end &&
  /^[-‐‑]$/u.test(tokens[at]?.text ?? '') &&
  tokens[at]?.glued === true &&
  tokens[at + 1]?.glued === true;

const bare = (numeral: Numeral): Measure => ({ shape: 'bare', unit: '', kind: 'count', to: numeral.to });

/** Reads what the numeral measures and its sign; bare where nothing near it says so. */
export const measureNumeral = (tokens: readonly Token[], sentence: Sentence, numeral: Numeral): Measured => {
  const hyphen = joinsByHyphen(tokens, numeral.to, sentence.to);
  // "40-odd cameras": the noun comes after the modifier.
  const loose = hyphen && /^(?:odd|plus|ish)$/u.test(tokens[numeral.to + 1]?.lower ?? '');
  const context: MeasureContext = {
    tokens,
    sentence,
    numeral,
    hyphen: hyphen && !loose,
    past: loose ? numeral.to + 2 : hyphen ? numeral.to + 1 : numeral.to,
  };
  let measure: Measure | null = null;
  for (const rule of MEASURE_RULES) {
    measure = rule.read(context);
    if (measure !== null) break;
  }
  const { shape, unit, kind, to, nounTo, from, assumed, numeral: read = numeral } = measure ?? bare(numeral);
  const inner = readSign(tokens, numeral.from, sentence.from);
  const outer = from === undefined ? inner : readSign(tokens, from, sentence.from);
  const sign = outer.sign ?? inner.sign;
  const decimal = read.decimal === null ? null : sign === '-' ? negate(read.decimal) : read.decimal;
  // "a billion-year contract": the article belongs to the contract.
  const article = hyphen && read.form === 'article' ? 1 : 0;
  return {
    numeral: read,
    from: Math.min(outer.from, from ?? inner.from) + article,
    to,
    value: sign === '-' && typeof read.value === 'number' ? -read.value : read.value,
    exact: decimal === null ? read.exact : printDecimal(decimal),
    unit,
    kind,
    shape,
    nounTo: Math.max(nounTo ?? to, to),
    sign,
    ...(assumed ? { assumed } : {}),
  };
};
