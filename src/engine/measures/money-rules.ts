import { LARGE_CURRENCY_NAMES } from '../lexicon/currencies';
import { SCALES, SHORT_SCALES } from '../lexicon/number-words';
import { singular } from '../nouns/plurals';
import { add, type Decimal, negate, shift } from '../numerals/decimal';
import { exactNumeral, type Numeral } from '../numerals/numeral';
import { lowest } from '../numerals/numeral-rules';
import { currencyAfter, currencyBefore } from './currency';
import { type Measure, type MeasureContext, type MeasureRule, withPer, wordAt } from './measure-rule';
import type { Measured } from './measured';

const money = (unit: string, to: number): Measure => ({ shape: 'money', unit, kind: 'money', to });

// "they bid <US$55,931,000> for it" → = 55931000 USD
const signBefore: MeasureRule = {
  name: 'currency before the amount',
  read: (context) => {
    const { tokens, sentence, numeral } = context;
    const before = currencyBefore(tokens, numeral.from, sentence.from);
    if (before === null) return null;
    const again = currencyAfter(tokens, numeral.to, sentence.to);
    const repeated =
      again !== null && (again.unit === before.code || /^(?:dollars?|us)$/u.test(wordAt(context, numeral.to)));
    return { ...withPer(context, money(before.code, repeated ? again.to : numeral.to)), from: before.from };
  },
};

// "it costs <five million yen> to run" → = 5000000 JPY
const nameAfter: MeasureRule = {
  name: 'currency after the amount',
  read: (context) => {
    const { tokens, sentence, numeral, past } = context;
    const after = currencyAfter(tokens, past, sentence.to);
    if (after === null) return null;
    const scale = after.to < sentence.to ? SCALES.get(wordAt(context, after.to)) : undefined;
    if (scale === undefined || numeral.decimal === null) return withPer(context, money(after.unit, after.to));
    const scaled = exactNumeral(numeral.from, after.to + 1, shift(numeral.decimal, scale), 'scaled', {
      base: numeral.decimal,
      power: scale,
    });
    return { ...withPer(context, money(after.unit, after.to + 1)), numeral: scaled };
  },
};

// "<tens of millions of dollars> went missing" → ~ 20000000..99999999 USD vague
const ofMoney: MeasureRule = {
  name: 'scale of a currency',
  read: (context) => {
    const { tokens, sentence, numeral, past } = context;
    if (!/^(?:vague|scaled|article)$/u.test(numeral.form) || wordAt(context, past) !== 'of') return null;
    const after = currencyAfter(tokens, past + 1, sentence.to);
    return after === null ? null : withPer(context, money(after.unit, after.to));
  },
};

// "a loan of <120 MEUR> was agreed" → = 120000000 EUR
const megaCode: MeasureRule = {
  name: 'millions by code',
  read: ({ tokens, numeral, past }) => {
    const code = /^M(EUR|USD|GBP)$/u.exec(tokens[past]?.text ?? '')?.[1];
    if (code === undefined || numeral.decimal === null) return null;
    return {
      ...money(code, past + 1),
      numeral: exactNumeral(numeral.from, numeral.to, shift(numeral.decimal, 6), 'scaled'),
    };
  },
};

const WEIGHED =
  /^(?:weigh|weighs|weighed|weighing|weight|heavy|heavier|lighter|baby|newborn|lose|loses|lost|shed|drop|dropped|gain|gained|lift|lifted|cocaine|marijuana|heroin|meth|beef|meat|fish|flour|sugar)$/u;

const paid = (context: MeasureContext): boolean => {
  const { tokens, sentence, numeral, past } = context;
  if (wordAt(context, past + 1) === 'sterling') return true;
  if (numeral.form === 'scaled' && lowest(numeral) >= 100_000) return true;
  if (wordAt(context, past + 1) === 'of') return false;
  for (let at = Math.max(sentence.from, numeral.from - 60); at < Math.min(sentence.to, numeral.from + 60); at += 1) {
    const token = tokens[at];
    if (token !== undefined && WEIGHED.test(token.lower)) return false;
    if (token?.text === '£' || token?.lower === 'sterling') return true;
  }
  return (
    lowest(numeral) >= 1000 || /^(?:fine|fined|cost|paid|pay|worth|price)$/u.test(wordAt(context, numeral.from - 1))
  );
};

// "profit improved to <361 million pounds> this year" → = 361000000 GBP
const pounds: MeasureRule = {
  name: 'pounds that pay or weigh',
  read: (context) => {
    const { past } = context;
    if (!/^pounds?$/u.test(wordAt(context, past))) return null;
    const sterling = wordAt(context, past + 1) === 'sterling' ? 2 : 1;
    return paid(context)
      ? withPer(context, money('GBP', past + sterling))
      : withPer(context, { shape: 'unit', unit: 'pound', kind: 'other', to: past + 1 });
  },
};

// "it cost <200 million soles> to mend" → = 200000000 PEN
const largeName: MeasureRule = {
  name: 'currency whose name means something else beside small numbers',
  read: (context) => {
    const { tokens, numeral, past } = context;
    const code = LARGE_CURRENCY_NAMES.get(singular(tokens[past]?.lower ?? ''));
    if (code === undefined || past >= context.sentence.to || lowest(numeral) < 1000) return null;
    return withPer(context, money(code, past + 1));
  },
};

// "there was a loss of <$(3.9) million> before" → = -3900000 USD
const accountingLoss: MeasureRule = {
  name: 'loss in brackets, as accountants write it',
  read: (context) => {
    const { tokens, sentence, numeral } = context;
    if (wordAt(context, numeral.from - 1) !== '(' || wordAt(context, numeral.to) !== ')' || numeral.decimal === null)
      return null;
    const before = currencyBefore(tokens, numeral.from - 1, sentence.from);
    if (before === null || tokens[numeral.from - 1]?.glued !== true) return null;
    const behind = numeral.to + 1;
    const power =
      SCALES.get(wordAt(context, behind)) ??
      (tokens[behind]?.glued ? SHORT_SCALES.get(wordAt(context, behind)) : undefined);
    const to = power === undefined ? behind : behind + 1;
    const decimal = negate(power === undefined ? numeral.decimal : shift(numeral.decimal, power));
    return {
      ...withPer(context, money(before.code, to)),
      from: before.from,
      numeral: exactNumeral(numeral.from, to, decimal, 'digits'),
    };
  },
};

/** Ways of naming money, in order. */
export const MONEY_RULES: readonly MeasureRule[] = [
  signBefore,
  accountingLoss,
  nameAfter,
  megaCode,
  largeName,
  pounds,
  ofMoney,
];

const HUNDRED = 2;

/** "15 dollars 50", "17 USD 25": the bare number right behind an amount is its cents; null where it is a figure of its own. */
export const joinCents = (
  context: Pick<MeasureContext, 'tokens' | 'sentence'>,
  amount: Measured,
  cents: Numeral,
): Measured | null => {
  const spoken =
    amount.shape === 'money' &&
    amount.to > amount.numeral.to &&
    /^[A-Z]{3}$/u.test(amount.unit) &&
    cents.from === amount.to;
  if (!spoken || cents.decimal === null || amount.numeral.decimal === null || amount.numeral.scaled !== null)
    return null;
  const whole = cents.decimal.scale === 0 && cents.decimal.digits > 0n && cents.decimal.digits < 100n;
  if (!whole || !/^(?:|[.,;:!?)"”]|more|each|and)$/u.test(wordAt(context, cents.to))) return null;
  const part: Decimal = { digits: cents.decimal.digits, scale: HUNDRED };
  const numeral = exactNumeral(amount.numeral.from, cents.to, add(amount.numeral.decimal, part), 'digits');
  return { ...amount, numeral, to: cents.to, nounTo: cents.to, value: numeral.value, exact: numeral.exact };
};
