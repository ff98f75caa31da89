import type { Token } from '../document';
import { CURRENCY_CODES, CURRENCY_SIGNS } from '../lexicon/currencies';
import { COMMON_VERBS } from '../lexicon/grammar-words';
import {
  DENOMINATORS,
  SCALES,
  SHORT_SCALES,
  SMALL_NUMBERS,
  TENS,
  VAGUE_PLURALS,
  VULGAR_FRACTIONS,
} from '../lexicon/number-words';
import { isPlural } from '../nouns/plurals';
import { add, multiply, parseDecimal, shift, toNumber, whole } from './decimal';
import { exactNumeral, type Numeral, type NumeralRule, proportion } from './numeral';
import { readDigitRun } from './read-digits';
import { readBelowHundred, readNumberWords } from './read-number-words';

const lowerAt = (tokens: readonly Token[], at: number, end: number): string =>
  at >= 0 && at < end ? (tokens[at]?.lower ?? '') : '';
const skipHyphen = (tokens: readonly Token[], at: number, end: number): number =>
  lowerAt(tokens, at, end) === '-' && tokens[at]?.glued && tokens[at + 1]?.glued && at + 1 < end ? at + 1 : at;

const gapText = (left: Token, right: Token): string =>
  right.start === left.end ? '' : right.start - left.end === 1 ? (right.spaceBefore ?? ' ') : '  ';

const digitsAt = (tokens: readonly Token[], at: number, end: number) => readDigitRun(tokens, at, end, gapText);

const smallWhole = (tokens: readonly Token[], at: number, end: number): { to: number; value: number } | null => {
  const words = readBelowHundred(tokens, at, end);
  if (words !== null) return words;
  const token = at < end ? tokens[at] : undefined;
  return token?.kind === 'number' && /^\d{1,7}$/u.test(token.text.replaceAll(',', ''))
    ? { to: at + 1, value: Number(token.text.replaceAll(',', '')) }
    : null;
};

// "they lost <tens of thousands> of homes" → ~ 20000..99999 home vague
const vaguePlural: NumeralRule = {
  name: 'vague plural',
  read: (tokens, at, end) => {
    const first = lowerAt(tokens, at, end);
    if (
      first === 'several' ||
      ((first === 'a' || first === 'the') && /^(?:few|couple)$/u.test(lowerAt(tokens, at + 1, end)))
    ) {
      let scaleAt = first === 'several' ? at + 1 : at + 2;
      if (lowerAt(tokens, scaleAt, end) === 'of') scaleAt += 1;
      const scale = lowerAt(tokens, scaleAt, end);
      const range = VAGUE_PLURALS.get(`${scale}s`);
      if (first === 'the' || range === undefined || scale === 'ten' || scale === 'score') return null;
      const more = lowerAt(tokens, scaleAt + 1, end);
      const power = scale === 'hundred' ? SCALES.get(more) : undefined;
      if (power !== undefined && power > 2)
        return vague(at, scaleAt + 2, [range[0] * 10 ** power, (range[1] + 1) * 10 ** power - 1]);
      return vague(at, scaleAt + 1, range);
    }
    const range = VAGUE_PLURALS.get(first);
    if (range === undefined) return null;
    const before = lowerAt(tokens, at - 1, end);
    if (tokens[at - 1]?.kind === 'number' || SMALL_NUMBERS.has(before) || TENS.has(before)) return null;
    const inner = lowerAt(tokens, at + 1, end) === 'of' ? VAGUE_PLURALS.get(lowerAt(tokens, at + 2, end)) : undefined;
    if (first === 'tens' && inner === undefined) return null;
    if (first === 'scores' && !/^(?:of|injured|wounded|dead|killed|hurt|missing)$/u.test(lowerAt(tokens, at + 1, end)))
      return null;
    if (first === 'tens' && inner !== undefined) return vague(at, at + 3, [inner[0] * 10, (inner[1] + 1) * 10 - 1]);
    if (first === 'hundreds' && inner !== undefined)
      return vague(at, at + 3, [inner[0] * 100, (inner[1] + 1) * 100 - 1]);
    if (first === 'dozens' && inner !== undefined) return vague(at, at + 3, [inner[0] * 12, (inner[1] + 1) * 10 - 1]);
    return vague(at, at + 1, range);
  },
};

const vague = (from: number, to: number, value: readonly [number, number]): Numeral => ({
  from,
  to,
  value,
  exact: `${value[0]}-${value[1]}`,
  form: 'vague',
  scaled: null,
  decimal: null,
});

// "it costs <half a million dollars>" → = 500000 USD
const partOfScale: NumeralRule = {
  name: 'part of a scale',
  read: (tokens, at, end) => {
    let next = at;
    let part: number | null = null;
    const first = lowerAt(tokens, next, end);
    if (first === 'half') [part, next] = [0.5, next + 1];
    else if (first === 'quarter') [part, next] = [0.25, next + 1];
    else if (first === 'a' && lowerAt(tokens, next + 1, end) === 'half') [part, next] = [0.5, next + 2];
    else if (first === 'a' && lowerAt(tokens, next + 1, end) === 'quarter') [part, next] = [0.25, next + 2];
    else if (first === 'three' && lowerAt(tokens, skipHyphen(tokens, next + 1, end), end) === 'quarters')
      [part, next] = [0.75, skipHyphen(tokens, next + 1, end) + 1];
    if (part === null) return null;
    if (lowerAt(tokens, next, end) === 'of') next += 1;
    next = skipHyphen(tokens, next, end);
    if (lowerAt(tokens, next, end) === 'a' || lowerAt(tokens, next, end) === 'an') next += 1;
    next = skipHyphen(tokens, next, end);
    const scale = lowerAt(tokens, next, end);
    if (scale === 'dozen') return exactNumeral(at, next + 1, whole(part * 12), 'scaled');
    const power = SCALES.get(scale);
    if (power === undefined || power < 2) return null;
    return exactNumeral(at, next + 1, whole(part * 10 ** power), 'scaled');
  },
};

const AND_A_PART: ReadonlyMap<string, string> = new Map([
  ['half', '0.5'],
  ['quarter', '0.25'],
  ['third', '0.3333'],
]);

/** The fraction behind "and a" ("two <and a half>"), with where it ends. */
const andPart = (tokens: readonly Token[], at: number, end: number): { to: number; part: string } | null => {
  let next = skipHyphen(tokens, at, end);
  if (lowerAt(tokens, next, end) !== 'and') return null;
  next = skipHyphen(tokens, next + 1, end);
  const article = lowerAt(tokens, next, end);
  if (article === 'three' && lowerAt(tokens, skipHyphen(tokens, next + 1, end), end) === 'quarters')
    return { to: skipHyphen(tokens, next + 1, end) + 1, part: '0.75' };
  if (article !== 'a' && article !== 'one') return null;
  next = skipHyphen(tokens, next + 1, end);
  const part = AND_A_PART.get(lowerAt(tokens, next, end));
  return part === undefined ? null : { to: next + 1, part };
};

// "it took <two and a half years>" → = 2.5 year
const mixedWords: NumeralRule = {
  name: 'number and a fraction',
  read: (tokens, at, end) => {
    const opening = smallWhole(tokens, at, end);
    if (opening === null) return null;
    const part = andPart(tokens, opening.to, end);
    const extra = part === null ? null : parseDecimal(part.part);
    if (part === null || extra === null) return null;
    const base = add(whole(opening.value), extra);
    const power = SCALES.get(lowerAt(tokens, part.to, end));
    if (power !== undefined) return exactNumeral(at, part.to + 1, shift(base, power), 'scaled', { base, power });
    return exactNumeral(at, part.to, base, 'words');
  },
};

/** "one of four" is a share; "98 of 290 seats" are a part and its whole, each a count. */
const plainShare = (tokens: readonly Token[], at: number, next: number, end: number): boolean => {
  const all = smallWhole(tokens, next, end);
  return (
    (all !== null &&
      (tokens[at]?.kind === 'word' ? all.value <= 10 : all.value <= 10 && tokens[at]?.text.length === 1)) ||
    all?.value === 100
  );
};

// "<one in five> patients waited" → = 0.2 fraction percent
const oneInSome: NumeralRule = {
  name: 'so many in so many',
  read: (tokens, at, end) => {
    const part = smallWhole(tokens, at, end);
    if (part === null || (tokens[at]?.kind === 'number' && (tokens[at]?.text.length ?? 0) > 3)) return null;
    let next = part.to;
    const link = lowerAt(tokens, next, end);
    if (link === 'in') next += 1;
    else if (link === '-' && lowerAt(tokens, next + 1, end) === 'in' && lowerAt(tokens, next + 2, end) === '-')
      next += 3;
    else if (link === 'out' && lowerAt(tokens, next + 1, end) === 'of') next += 2;
    else if (link === 'of' && plainShare(tokens, at, next + 1, end)) next += 1;
    else return null;
    if (lowerAt(tokens, next, end) === 'every') next += 1;
    const all = smallWhole(tokens, next, end);
    if (all === null || all.value <= part.value || all.value < 2 || part.value === 0) return null;
    const after = lowerAt(tokens, all.to, end);
    const yearLike = tokens[next]?.kind === 'number' && all.value >= 1900 && all.value <= 2100;
    if (
      yearLike ||
      /^(?:%|percent|per|pct|am|pm|minutes?|hours?|days?|weeks?|months?|years?|decades?|seconds?|january|february|march|april|may|june|july|august|september|october|november|december)$/u.test(
        after,
      )
    )
      return null;
    if (link === 'in' && all.value < 3) return null;
    if (SCALES.has(after) && !/^\d/u.test(tokens[at]?.text ?? '')) {
      const power = SCALES.get(after) ?? 0;
      return proportion(at, all.to + 1, part.value, all.value * 10 ** power);
    }
    if (/[-/]/u.test(after) && tokens[all.to]?.glued) return null;
    return proportion(at, all.to, part.value, all.value);
  },
};

// "<two-thirds> of voters agreed" → = 0.6667 fraction percent
const fractionWords: NumeralRule = {
  name: 'fraction in words',
  read: (tokens, at, end) => {
    const first = lowerAt(tokens, at, end);
    if (first === 'half' || first === 'halves') return first === 'half' ? halfAt(tokens, at, end) : null;
    const vulgar = VULGAR_FRACTIONS.get(first);
    if (vulgar !== undefined) return proportion(at, at + 1, vulgar[0], vulgar[1]);
    const article = first === 'a' || first === 'an';
    const part = article ? { to: at + 1, value: 1 } : readBelowHundred(tokens, at, end);
    if (part === null) return null;
    if (lowerAt(tokens, part.to, end) === '-' && !tokens[part.to]?.glued) return null;
    const next = skipHyphen(tokens, part.to, end);
    const denominator = lowerAt(tokens, next, end);
    const all = DENOMINATORS.get(denominator);
    if (all === undefined || part.value === 0 || part.value > all) return null;
    const plural = denominator.endsWith('s') && denominator !== 'halves' ? true : denominator === 'halves';
    if (plural !== part.value > 1) return null;
    const after = lowerAt(tokens, next + 1, end);
    const hyphenAfter = after === '-' && tokens[next + 1]?.glued;
    if (denominator === 'half')
      return after === 'of' || !article ? proportion(at, next + 1, 1, 2) : halfAt(tokens, next, end, at);
    if (
      denominator.startsWith('quarter') &&
      part.value === 1 &&
      (hyphenAfter || after === 'century' || after === 'mile')
    )
      return proportion(at, next + 1, 1, 4);
    // "a third goal", "one fifth grader": an ordinal before its noun; a share is followed by "of", a verb or a stop.
    if (article && /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|quarter)$/u.test(denominator)) {
      const isShare =
        COMMON_VERBS.has(after) ||
        after === 'of' ||
        after === '' ||
        /^[,.;:)"”’]$/u.test(after) ||
        /^(?:to|from|in|on|more|less|fewer|higher|lower|are|were|is|was|have|had|said|say|by|for|since|and|or|that|a)$/u.test(
          after,
        );
      if (!isShare || (denominator === 'quarter' && /^(?:in|to|for|and)$/u.test(after))) return null;
    }
    if (hyphenAfter) return null;
    return proportion(at, next + 1, part.value, all);
  },
};

/** "half" as a share: not "half-time", "half hour", "first half", "half-staff". */
const halfAt = (tokens: readonly Token[], at: number, end: number, from = at): Numeral | null => {
  const after = lowerAt(tokens, at + 1, end);
  const before = lowerAt(tokens, from - 1, end);
  if (after === '-' && tokens[at + 1]?.glued) return null;
  if (tokens[at]?.glued && before === '-') return null;
  if (
    /^(?:first|second|other-|latter|opening|closing|last|this|next|that|each|either|better|time|way|mast|back|past|its)$/u.test(
      before,
    ) &&
    before !== 'last'
  )
    return null;
  if (
    /^(?:time|way|mast|marathon|brother|sister|term|back|past|century|hour|hours|mile|day)$/u.test(after) &&
    from === at
  ) {
    return /^(?:hour|mile|century|day)$/u.test(after) ? proportion(from, at + 1, 1, 2) : null;
  }
  return proportion(from, at + 1, 1, 2);
};

const SLASH = new Set(['/', '⁄', '∕']);
const SLASH_DENOMINATORS = new Set([
  '2',
  '3',
  '4',
  '5',
  '6',
  '8',
  '10',
  '12',
  '16',
  '32',
  '64',
  '100',
  '128',
  '256',
  '1000',
]);

/** "1/16" at token `at`: numerator and denominator, or null where it is a date or a pair ("9/11", "24/7"). */
const slashFraction = (
  tokens: readonly Token[],
  at: number,
  end: number,
): { to: number; part: number; all: number } | null => {
  const [top, slash, bottom] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (at + 2 >= end || top === undefined || bottom === undefined || !SLASH.has(slash?.text ?? '')) return null;
  if (!slash?.glued || !bottom.glued || !/^\d{1,3}$/u.test(top.text) || !SLASH_DENOMINATORS.has(bottom.text))
    return null;
  const [part, all] = [Number(top.text), Number(bottom.text)];
  if (part >= all || part === 0 || (SLASH.has(lowerAt(tokens, at + 3, end)) && tokens[at + 3]?.glued)) return null;
  return { to: at + 3, part, all };
};

// "add <1/16 pint> of oil" → = 0.0625 pint
const fractionDigits: NumeralRule = {
  name: 'fraction in digits',
  read: (tokens, at, end) => {
    const lone = slashFraction(tokens, at, end);
    if (lone !== null) return proportion(at, lone.to, lone.part, lone.all);
    const opening = tokens[at];
    if (opening?.kind !== 'number' || !/^\d{1,4}$/u.test(opening.text)) return null;
    let next = at + 1;
    if (lowerAt(tokens, next, end) === '-' && tokens[next]?.glued) next += 1;
    const part = tokens[next]?.glued && next === at + 1 ? null : slashFraction(tokens, next, end);
    const decimal = part === null ? null : parseDecimal(String(Number(opening.text) + part.part / part.all));
    return part === null || decimal === null ? null : exactNumeral(at, part.to, decimal, 'digits');
  },
};

// "the sun weighs <1.99×10^30 kg>" → = 1.99e+30 kilogram
const powerOfTen: NumeralRule = {
  name: 'power of ten',
  read: (tokens, at, end) => {
    let next = at;
    let base = whole(1);
    if (lowerAt(tokens, at, end) !== '10' || lowerAt(tokens, at + 1, end) !== '^') {
      const opening = digitsAt(tokens, at, end);
      if (
        opening === null ||
        !/^[×x*·]$/u.test(lowerAt(tokens, opening.to, end)) ||
        lowerAt(tokens, opening.to + 1, end) !== '10'
      )
        return null;
      base = opening.decimal;
      next = opening.to + 1;
    }
    next += 1;
    if (lowerAt(tokens, next, end) === '^') next += 1;
    const negative = /^[-−–]$/u.test(lowerAt(tokens, next, end)) && tokens[next]?.glued;
    if (negative) next += 1;
    const exponent = tokens[next];
    if (exponent?.kind !== 'number' || !exponent.glued || !/^\d{1,2}$/u.test(exponent.text)) return null;
    const power = Number(exponent.text);
    const decimal = negative
      ? { digits: base.digits, scale: base.scale + power }
      : multiply(base, shift(whole(1), power));
    return exactNumeral(at, next + 1, decimal, 'digits');
  },
};

const moneyBefore = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  if (before === undefined) return false;
  return (
    CURRENCY_SIGNS.has(before.lower) ||
    (CURRENCY_CODES.has(before.text.toUpperCase()) && before.text === before.text.toUpperCase())
  );
};

/** The power of a short scale at `at`, by its letter case and neighbours: "m" is metres unless money or a counted plural says million. */
const shortScale = (tokens: readonly Token[], at: number, end: number, numberAt: number): number | null => {
  const token = at < end ? tokens[at] : undefined;
  if (token === undefined || token.kind !== 'word') return null;
  const power = SHORT_SCALES.get(token.lower);
  if (power === undefined) return null;
  const money = moneyBefore(tokens, numberAt);
  const next = tokens[at + 1];
  const gluedNumber = next?.glued && next.kind === 'number';
  if (gluedNumber) return null;
  const nextIsPlural = next !== undefined && at + 1 < end && next.kind === 'word' && isPlural(next) && !next.glued;
  const moneyNext =
    next !== undefined &&
    (CURRENCY_SIGNS.has(next.lower) ||
      CURRENCY_CODES.has(next.text) ||
      /^(?:dollars?|euros?|pounds?|yen|yuan|rupees?|shekels?)$/u.test(next.lower));
  switch (token.lower) {
    case 'm':
      if (!token.glued && !money) return null;
      return money ||
        moneyNext ||
        nextIsPlural ||
        token.text === 'M' ||
        /^(?:sq|square|cubic|ha)$/u.test(next?.lower ?? '')
        ? power
        : null;
    case 'k':
      return token.glued ? power : null;
    case 'b':
    case 't':
      return (token.glued && (money || nextIsPlural || token.text === 'B')) ||
        (token.text === 'B' && (nextIsPlural || money))
        ? power
        : null;
    case 'mm':
    case 'mil':
    case 'cr':
      return money ? power : null;
    default:
      return power;
  }
};

// "growth of <$3.2 million>" → = 3200000 USD
const digitsWithScale: NumeralRule = {
  name: 'digits with a scale',
  read: (tokens, at, end) => {
    const digits = digitsAt(tokens, at, end);
    if (digits === null) return null;
    const scaleAt = skipHyphen(tokens, digits.to, end);
    const word = lowerAt(tokens, scaleAt, end);
    const second = lowerAt(tokens, scaleAt + 1, end);
    const power = SCALES.get(word) ?? (scaleAt === digits.to ? shortScale(tokens, scaleAt, end, at) : null);
    if (power === null || power === undefined) return null;
    const further = SCALES.get(second);
    const total = further !== undefined && further > power && power <= 5 ? power + further : power;
    const to = total === power ? scaleAt + 1 : scaleAt + 2;
    return exactNumeral(at, to, shift(digits.decimal, total), 'scaled', { base: digits.decimal, power: total });
  },
};

// "he counted <1,250> votes" → = 1250 vote
const digits: NumeralRule = {
  name: 'digits',
  read: (tokens, at, end) => {
    const run = digitsAt(tokens, at, end);
    return run === null ? null : exactNumeral(at, run.to, run.decimal, 'digits');
  },
};

// "<about twenty-five thousand> homes" → ~ 25000 home
const words: NumeralRule = {
  name: 'number words',
  read: (tokens, at, end) => {
    const run = readNumberWords(tokens, at, end);
    if (run === null) return null;
    // "point" turns words into a decimal: "two point five million".
    if (run.scaleWord === null && lowerAt(tokens, run.to, end) === 'point') {
      const tenths = readBelowHundred(tokens, run.to + 1, end);
      const base = tenths === null ? null : parseDecimal(`${run.value}.${tenths.value}`);
      if (tenths !== null && base !== null) {
        const power = SCALES.get(lowerAt(tokens, tenths.to, end));
        return power === undefined
          ? exactNumeral(at, tenths.to, base, 'words')
          : exactNumeral(at, tenths.to + 1, shift(base, power), 'scaled', { base, power });
      }
    }
    const power = run.scaleWord === null ? undefined : SCALES.get(run.scaleWord);
    const scaled =
      power !== undefined && run.value === run.base * 10 ** power ? { base: whole(run.base), power } : null;
    const safe = Number.isSafeInteger(run.value) ? whole(run.value) : parseDecimal(BigInt(run.value).toString());
    return safe === null
      ? null
      : exactNumeral(at, run.to, safe, run.article ? 'article' : scaled === null ? 'words' : 'scaled', scaled);
  },
};

// "the <dozen> boats sank" → = 12 boat
const dozens: NumeralRule = {
  name: 'bare dozen',
  read: (tokens, at, end) => {
    if (
      lowerAt(tokens, at, end) !== 'dozen' ||
      (lowerAt(tokens, at - 1, end) === 'the' && !/^\p{L}/u.test(lowerAt(tokens, at + 1, end)))
    )
      return null;
    const before = lowerAt(tokens, at - 1, end);
    return before === 'a' || SMALL_NUMBERS.has(before) ? null : exactNumeral(at, at + 1, whole(12), 'words');
  },
};

/** Ways of writing numbers, most specific first: the first that reads wins. */
export const NUMERAL_RULES: readonly NumeralRule[] = [
  vaguePlural,
  partOfScale,
  mixedWords,
  oneInSome,
  fractionWords,
  fractionDigits,
  powerOfTen,
  digitsWithScale,
  digits,
  words,
  dozens,
];

/** The value as a single number: a vague amount's lower end. */
export const lowest = (numeral: Numeral): number =>
  typeof numeral.value === 'number' ? numeral.value : numeral.value[0];

/** The base before the scale as a number, or null without one. */
export const scaleBase = (numeral: Numeral): number | null =>
  numeral.scaled === null ? null : toNumber(numeral.scaled.base);
