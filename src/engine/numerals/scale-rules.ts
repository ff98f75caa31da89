import type { Token } from '../document';
import { SCALES } from '../lexicon/number-words';
import { unitAt } from '../measures/unit-index';
import { isPlural } from '../nouns/plurals';
import { add, multiply, parseDecimal, shift, whole } from './decimal';
import { exactNumeral, type NumeralRule } from './numeral';
import { digitsAt, lowerAt, skipHyphen, smallWhole } from './read-at';
import { shortScale } from './short-scales';

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

const isSuperscript = (token: Token | undefined): boolean =>
  token?.glued === true && /^[⁰¹²³⁴⁵⁶⁷⁸⁹]$/u.test(token.text);

// "the sun weighs <1.99×10^30 kg>" → = 1.99e+30 kilogram
const powerOfTen: NumeralRule = {
  name: 'power of ten',
  read: (tokens, at, end) => {
    let next = at;
    let base = whole(1);
    const raised = (k: number): boolean =>
      lowerAt(tokens, k, end) === '10' && (lowerAt(tokens, k + 1, end) === '^' || isSuperscript(tokens[k + 1]));
    if (!raised(at)) {
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
    const negative = /^[-−–⁻]$/u.test(tokens[next]?.text ?? '') && tokens[next]?.glued;
    if (negative) next += 1;
    let digits = '';
    let past = next;
    while (
      past < end &&
      tokens[past]?.kind === 'number' &&
      tokens[past]?.glued &&
      (digits === '' || isSuperscript(tokens[past]))
    ) {
      digits += lowerAt(tokens, past, end);
      past += 1;
    }
    if (!/^\d{1,2}$/u.test(digits)) return null;
    const power = Number(digits);
    const decimal = negative
      ? { digits: base.digits, scale: base.scale + power }
      : multiply(base, shift(whole(1), power));
    return exactNumeral(at, past, decimal, 'digits');
  },
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
    // "P500-M": Manila's papers join the letter by a hyphen.
    const joined = scaleAt === digits.to || /^(?:M|B|T)$/u.test(tokens[scaleAt]?.text ?? '');
    const power = SCALES.get(word) ?? (joined ? shortScale(tokens, scaleAt, end, at) : null);
    if (power === null || power === undefined) return null;
    const further = SCALES.get(second);
    const total = further !== undefined && further > power && power <= 5 ? power + further : power;
    const to = total === power ? scaleAt + 1 : scaleAt + 2;
    return exactNumeral(at, to, shift(digits.decimal, total), 'scaled', { base: digits.decimal, power: total });
  },
};

const BOUNDED_ARTICLE = /^(?:nearly|almost|about|over|than|under|around|roughly|approximately|within|least|barely)$/u;

// "it took <nearly an hour> to land" → ~ 1 hour
const articleOfUnit: NumeralRule = {
  name: 'article of a bounded unit',
  read: (tokens, at, end) => {
    if (!/^an?$/u.test(lowerAt(tokens, at, end))) return null;
    const before = lowerAt(tokens, at - 1, end);
    if (!BOUNDED_ARTICLE.test(before)) return null;
    // "less than a", "at least a", but "older than a year-old cow" and "rather than a".
    if (before === 'than' && !/^(?:more|less)$/u.test(lowerAt(tokens, at - 2, end))) return null;
    const unit = unitAt(tokens, at + 1, end);
    if (unit === null || !/^(?:duration|distance)$/u.test(unit.unit.kind) || tokens[unit.to]?.text === '-') return null;
    return isPlural(tokens[unit.to - 1] ?? { lower: '', kind: 'mark' })
      ? null
      : exactNumeral(at, at + 1, whole(1), 'words');
  },
};

/** Numbers with a scale word, a short scale or a power of ten, in order. */
export const SCALE_RULES: readonly NumeralRule[] = [
  partOfScale,
  mixedWords,
  powerOfTen,
  digitsWithScale,
  articleOfUnit,
];
