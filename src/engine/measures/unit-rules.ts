import { lowerAt } from '../document';
import { type Measure, type MeasureContext, type MeasureRule, withPer } from './measure-rule';
import { perPart } from './per';
import { unitAt } from './unit-index';

const PERIODS: ReadonlyMap<string, string> = new Map([
  ['hourly', 'hour'],
  ['daily', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['quarterly', 'quarter'],
  ['annual', 'year'],
  ['yearly', 'year'],
]);

/** The period of a rate of interest or growth: "3.5 percent monthly interest", "the annual rate is capped at 18 percent". */
const ratePeriod = (context: MeasureContext, to: number): string | null => {
  const after = PERIODS.get(lowerAt(context, to));
  if (
    after !== undefined &&
    /^(?:interest|rate|growth|return|yield|inflation|increase|rise|fee)$/u.test(lowerAt(context, to + 1))
  )
    return after;
  const { numeral, sentence } = context;
  let rate = false;
  for (let at = numeral.from - 1; at >= Math.max(sentence.from, numeral.from - 8); at -= 1) {
    const word = lowerAt(context, at);
    if (/^[,;:.]$/u.test(word)) return null;
    if (word === 'rate' || word === 'rates') rate = true;
    const period = PERIODS.get(word);
    if (period !== undefined) return rate && lowerAt(context, at + 1) !== 'percentage' ? period : null;
  }
  return null;
};

const measureAt = (context: MeasureContext, at: number): Measure | null => {
  const { tokens, sentence } = context;
  const found = unitAt(tokens, at, sentence.to);
  if (found === null) return null;
  const { unit, kind, family } = found.unit;
  if (family === 's' && /^seconds?$/u.test(lowerAt(context, at)) && lowerAt(context, found.to) === '-') return null;
  const plain: Measure = { shape: 'unit', unit, kind, to: found.to };
  if (kind === 'percent') {
    const period = perPart(tokens, found.to, sentence.to) === null ? ratePeriod(context, found.to) : null;
    return period === null ? withPer(context, plain) : { ...plain, unit: `${unit} per ${period}` };
  }
  return withPer(context, plain);
};

// "a <2.4-liter> engine and 58% more" → = 2.4 litre
const directly: MeasureRule = { name: 'unit of measure', read: (context) => measureAt(context, context.past) };

// "add <1/16 of a US pint> of oil" → = 0.0625 pint
const ofUnit: MeasureRule = {
  name: 'part of a unit',
  read: (context) => {
    const { numeral, past } = context;
    const partial = numeral.form === 'fraction';
    if (!partial && !/^(?:vague|scaled|article)$/u.test(numeral.form))
      return lowerAt(context, past) === 'us' ? measureAt(context, past + 1) : null;
    if (lowerAt(context, past) !== 'of')
      return /^an?$/u.test(lowerAt(context, past)) && partial ? measureAt(context, past + 1) : null;
    const article = /^(?:a|an|one)$/u.test(lowerAt(context, past + 1));
    if (partial && !article) return null;
    const at = past + 1 + (article ? 1 : 0);
    return measureAt(context, lowerAt(context, at) === 'us' ? at + 1 : at);
  },
};

// "the weight is <20 [kg]> in all" → = 20 kilogram
const bracketed: MeasureRule = {
  name: 'unit in brackets',
  read: (context) => {
    if (!/^[[{<]$/u.test(lowerAt(context, context.past))) return null;
    const inner = measureAt(context, context.past + 1);
    return inner !== null && /^[\]}>]$/u.test(lowerAt(context, inner.to)) ? { ...inner, to: inner.to + 1 } : null;
  },
};

// "the board is <12 ft 2 in> long" → = 12.17 foot
const inches: MeasureRule = {
  name: 'inches behind feet or by their mark',
  read: (context) => {
    const { tokens, numeral, past, sentence } = context;
    const behindFeet =
      /^(?:ft|feet|foot)$/u.test(lowerAt(context, numeral.from - 1)) && lowerAt(context, past) === 'in';
    const mark =
      /^["”]$/u.test(tokens[past]?.text ?? '') &&
      past < sentence.to &&
      /^(?:long|tall|wide|high|deep|thick|x|screen)$/u.test(lowerAt(context, past + 1));
    return behindFeet || mark ? { shape: 'unit', unit: 'inch', kind: 'distance', to: past + 1 } : null;
  },
};

// "phones for <5G> networks sell" → = 5 generation wireless
const wireless: MeasureRule = {
  name: 'generation of mobile networks',
  read: ({ tokens, numeral }) => {
    const next = tokens[numeral.to];
    return next?.text === 'G' && next.glued && /^[2-7]$/u.test(numeral.exact)
      ? { shape: 'unit', unit: 'generation wireless', kind: 'other', to: numeral.to + 1 }
      : null;
  },
};

/** "the earthquake of 1970 measured 7.9": the scale goes without saying. */
const measuresQuake = (context: MeasureContext): boolean => {
  const { numeral, sentence } = context;
  if (
    !/^\d\.\d$/u.test(numeral.exact) ||
    !/^(?:measured|measuring|registered|registering)$/u.test(lowerAt(context, numeral.from - 1))
  )
    return false;
  if (!/^(?:|and|on|in|,|\.|hit|at)$/u.test(lowerAt(context, numeral.to))) return false;
  for (let at = sentence.from; at < numeral.from; at += 1)
    if (/^(?:earthquake|quake|tremor|aftershock|temblor|shock)$/u.test(lowerAt(context, at))) return true;
  return false;
};

// "a magnitude <5.9> earthquake struck" → = 5.9 magnitude
const magnitude: MeasureRule = {
  name: 'magnitude of an earthquake',
  read: (context) =>
    lowerAt(context, context.numeral.from - 1) === 'magnitude' ||
    (lowerAt(context, context.numeral.from - 1) === 'of' &&
      lowerAt(context, context.numeral.from - 2) === 'magnitude') ||
    measuresQuake(context) ||
    (context.hyphen && lowerAt(context, context.past) === 'magnitude')
      ? { shape: 'unit', unit: 'magnitude', kind: 'other', to: context.hyphen ? context.past + 1 : context.numeral.to }
      : null,
};

/** Ways of naming a unit of measure, in order. */
export const UNIT_RULES: readonly MeasureRule[] = [magnitude, inches, wireless, directly, ofUnit, bracketed];
