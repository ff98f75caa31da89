import type { Token } from '../document';
import { lowerAt } from '../document';
import { ORDINARY_WORDS } from '../lexicon/currencies';
import { SCALES, SHORT_SCALES } from '../lexicon/number-words';
import { singular } from '../nouns/plurals';
import { add, negate, parseDecimal, shift } from '../numerals/decimal';
import { exactNumeral, type Numeral } from '../numerals/numeral';
import { lowest } from '../numerals/numeral-rules';
import { currencyAfter, currencyBefore } from './currency';
import { MINOR_UNITS, minorPer, NAMES } from './currency-index';
import { readDottedThousands } from './dotted-thousands';
import { type Measure, type MeasureContext, type MeasureRule, withPer } from './measure-rule';
import type { Measured } from './measured';

const money = (unit: string, to: number, assumed?: true): Measure => ({
  shape: 'money',
  unit,
  kind: 'money',
  to,
  ...(assumed ? { assumed } : {}),
});

/** After "/-" or "/=", with which East Africa and South Asia close an amount. */
const closed = (tokens: readonly Token[], to: number): number =>
  tokens[to]?.text === '/' && tokens[to]?.glued && /^[-=]$/u.test(tokens[to + 1]?.text ?? '') && tokens[to + 1]?.glued
    ? to + 2
    : to;

// "they bid <US$55,931,000> for it" → = 55931000 USD
const signBefore: MeasureRule = {
  name: 'currency before the amount',
  read: (context) => {
    const { tokens, sentence, numeral } = context;
    const before = currencyBefore(tokens, numeral.from, sentence.from);
    if (before === null) return null;
    const again = currencyAfter(tokens, numeral.to, sentence.to);
    const repeated =
      again !== null && (again.unit === before.code || /^(?:dollars?|us)$/u.test(lowerAt(context, numeral.to)));
    const to = repeated ? again.to : closed(tokens, numeral.to);
    const thousands = readDottedThousands(context, { currency: before.code });
    return {
      ...withPer(context, money(before.code, to, before.assumed)),
      from: before.from,
      ...(thousands === null ? {} : { numeral: thousands }),
    };
  },
};

// "it costs <five million yen> to run" → = 5000000 JPY
const nameAfter: MeasureRule = {
  name: 'currency after the amount',
  read: (context) => {
    const { tokens, sentence, numeral, past } = context;
    const after = currencyAfter(tokens, past, sentence.to);
    if (after === null) return null;
    const scale = after.to < sentence.to ? SCALES.get(lowerAt(context, after.to)) : undefined;
    if (scale === undefined || numeral.decimal === null)
      return withPer(context, money(after.unit, after.to, after.assumed));
    const scaled = exactNumeral(numeral.from, after.to + 1, shift(numeral.decimal, scale), 'scaled', {
      base: numeral.decimal,
      power: scale,
    });
    return { ...withPer(context, money(after.unit, after.to + 1, after.assumed)), numeral: scaled };
  },
};

// "<tens of millions of dollars> went missing" → ~ 20000000..99999999 USD vague
const ofMoney: MeasureRule = {
  name: 'scale of a currency',
  read: (context) => {
    const { tokens, sentence, numeral, past } = context;
    if (!/^(?:vague|scaled|article)$/u.test(numeral.form) || lowerAt(context, past) !== 'of') return null;
    const after = currencyAfter(tokens, past + 1, sentence.to);
    return after === null ? null : withPer(context, money(after.unit, after.to, after.assumed));
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
  if (lowerAt(context, past + 1) === 'sterling') return true;
  if (numeral.form === 'scaled' && lowest(numeral) >= 100_000) return true;
  if (lowerAt(context, past + 1) === 'of') return false;
  for (let at = Math.max(sentence.from, numeral.from - 60); at < Math.min(sentence.to, numeral.from + 60); at += 1) {
    const token = tokens[at];
    if (token !== undefined && WEIGHED.test(token.lower)) return false;
    if (token?.text === '£' || token?.lower === 'sterling') return true;
  }
  return (
    lowest(numeral) >= 1000 || /^(?:fine|fined|cost|paid|pay|worth|price)$/u.test(lowerAt(context, numeral.from - 1))
  );
};

// "profit improved to <361 million pounds> this year" → = 361000000 GBP
const pounds: MeasureRule = {
  name: 'pounds that pay or weigh',
  read: (context) => {
    const { past } = context;
    if (!/^pounds?$/u.test(lowerAt(context, past))) return null;
    const name = context.tokens[past];
    const sterling = lowerAt(context, past + 1) === 'sterling' ? 2 : 1;
    return paid(context)
      ? withPer(
          context,
          money(name?.money?.code ?? 'GBP', past + sterling, sterling === 1 ? name?.money?.assumed : undefined),
        )
      : withPer(context, { shape: 'unit', unit: 'pound', kind: 'other', to: past + 1 });
  },
};

// "it cost <200 million soles> to mend" → = 200000000 PEN
const largeName: MeasureRule = {
  name: 'currency whose name means something else beside small numbers',
  read: (context) => {
    const { tokens, numeral, past } = context;
    const word = tokens[past];
    const name = singular(word?.lower ?? '');
    const [code] = ORDINARY_WORDS.has(name) ? (NAMES.get(name) ?? []) : [];
    if (code === undefined || past >= context.sentence.to) return null;
    const settled = word?.money;
    return settled === undefined && lowest(numeral) < 1000
      ? null
      : withPer(context, money(settled?.code ?? code, past + 1, settled?.assumed));
  },
};

// "there was a loss of <$(3.9) million> before" → = -3900000 USD
const accountingLoss: MeasureRule = {
  name: 'loss in brackets, as accountants write it',
  read: (context) => {
    const { tokens, sentence, numeral } = context;
    if (lowerAt(context, numeral.from - 1) !== '(' || lowerAt(context, numeral.to) !== ')' || numeral.decimal === null)
      return null;
    const before = currencyBefore(tokens, numeral.from - 1, sentence.from);
    if (before === null || tokens[numeral.from - 1]?.glued !== true) return null;
    const behind = numeral.to + 1;
    const power =
      SCALES.get(lowerAt(context, behind)) ??
      (tokens[behind]?.glued ? SHORT_SCALES.get(lowerAt(context, behind)) : undefined);
    const to = power === undefined ? behind : behind + 1;
    const decimal = negate(power === undefined ? numeral.decimal : shift(numeral.decimal, power));
    return {
      ...withPer(context, money(before.code, to, before.assumed)),
      from: before.from,
      numeral: exactNumeral(numeral.from, to, decimal, 'digits'),
    };
  },
};

const HEAT =
  /^(?:temperatures?|degrees?|heat|hot|hotter|hottest|warm|warmer|warmest|cold|colder|coldest|cool|warming|mercury|thermometer|weather|celsius|fever|oven|high|highs|low|lows|mid|between)$/u;

// "the dividend was <12c a share>" → = 12 cent per share rate
const smallLetter: MeasureRule = {
  name: 'cents by their letter',
  read: (context) => {
    const { tokens, sentence, numeral, past } = context;
    const letter = tokens[past];
    if (letter?.text !== 'c' || !letter.glued || past >= sentence.to || numeral.form !== 'digits') return null;
    for (let at = Math.max(sentence.from, numeral.from - 12); at < Math.min(sentence.to, numeral.from + 12); at += 1)
      if (HEAT.test(tokens[at]?.lower ?? '')) return null;
    return withPer(context, money('cent', past + 1));
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
  smallLetter,
];

const HUNDRED = 100;

/** The amount with so many parts of it added, `per` to the whole; null where they do not go together. */
const withParts = (amount: Measured, parts: Numeral, per: number, to: number): Measured | null => {
  const [whole, part] = [amount.numeral.decimal, parts.decimal];
  if (whole === null || part === null || whole.scale > 0 || part.scale > 0 || amount.numeral.scaled !== null)
    return null;
  if (part.digits <= 0n || part.digits >= BigInt(per)) return null;
  const fraction = parseDecimal((Number(part.digits) / per).toFixed(String(per).length - 1));
  if (fraction === null) return null;
  const numeral = exactNumeral(amount.numeral.from, parts.to, add(whole, fraction), 'digits');
  return { ...amount, numeral, to, nounTo: to, value: numeral.value, exact: numeral.exact };
};

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
  return spoken && /^(?:|[.,;:!?)"”]|more|each|and)$/u.test(lowerAt(context, cents.to))
    ? withParts(amount, cents, HUNDRED, cents.to)
    : null;
};

/** "2 rupees 75 paise", "$12 and 50 cents", "5 yuan, 3 jiao": an amount and the smaller units told with it are one; null where they are two. */
export const joinMinorUnit = (tokens: readonly Token[], amount: Measured, minor: Measured): Measured | null => {
  if (amount.shape !== 'money' || minor.shape !== 'money') return null;
  const [name = '', ...rate] = minor.unit.split(' per ');
  const per = MINOR_UNITS.has(name) ? minorPer(amount.unit, name) : null;
  const link = tokens[amount.to]?.lower;
  const apart = minor.from - amount.to - (link === 'and' || link === ',' ? 1 : 0);
  if (per === null || apart !== 0) return null;
  const joined = withParts(amount, minor.numeral, per, minor.to);
  return joined === null ? null : { ...joined, unit: [amount.unit, ...rate].join(' per '), kind: minor.kind };
};
