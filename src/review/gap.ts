import type { Quantity, Relation } from '../model/quantity';

/** How far what a source says lies from what the article claims. */
export interface Gap {
  /** The source against the claim, as a share of the claim: -0.12 is 12 % lower; null where the claim is zero. */
  readonly share: number | null;
  /** True where the claim's own words allow what the source says. */
  readonly holds: boolean;
  /** The whole in words: "Article at least 51, source 45 (12 % lower, outside the bound)". */
  readonly words: string;
}

interface Interval {
  readonly low: number;
  readonly high: number;
}

const relationWords: Readonly<Record<Relation, string>> = {
  '=': '',
  '~': 'about ',
  '>=': 'at least ',
  '>': 'more than ',
  '<=': 'at most ',
  '<': 'less than ',
};

const intervalOf = ({ value }: Quantity): Interval | null =>
  value === null ? null : typeof value === 'number' ? { low: value, high: value } : { low: value[0], high: value[1] };

/** Both as intervals on one unit; null where they count different things or one names no figure. A source that names no unit is taken to count the same. */
const onOneUnit = (claim: Quantity, source: Quantity): readonly [Interval, Interval] | null => {
  const [one, other] = [intervalOf(claim), intervalOf(source)];
  if (one === null || other === null) return null;
  if (claim.unit === source.unit || source.unit === '') return [one, other];
  const [a, b] = [claim.magnitude, source.magnitude];
  const [from, to] = [a?.low ?? a?.high, b?.low ?? b?.high];
  if (!a || !b || a.family !== b.family || from == null || to == null || one.low === 0 || other.low === 0) return null;
  const [claimed, said] = [from / one.low, to / other.low];
  return [
    { low: one.low * claimed, high: one.high * claimed },
    { low: other.low * said, high: other.high * said },
  ];
};

interface NumberFormats {
  readonly written: Intl.NumberFormat;
  readonly rounded: Intl.NumberFormat;
}
// One format for all: asking the locale anew for each of many thousand figures is felt.
const formats = new Map<string, NumberFormats>();

/** A number that was worked out: as it is where three decimals write it, else to three digits (33.333… is 33.3), never without its whole part. */
export const sayDerived = (value: number, locale = 'en-US'): string => {
  const format = formats.get(locale) ?? {
    written: new Intl.NumberFormat(locale, { maximumFractionDigits: 3 }),
    rounded: new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 }),
  };
  formats.set(locale, format);
  if (Math.abs(value - Number(value.toFixed(3))) <= Math.abs(value) * 1e-9) return format.written.format(value);
  return Math.abs(value) < 100 ? format.rounded.format(value) : format.written.format(Number(value.toFixed(1)));
};

/** The article's own hedge where it leans ("nearly"), else the relation in words. */
const hedge = ({ text, lean, relation }: Quantity): string => {
  const own = /^[^\d\p{Sc}]+/u.exec(text)?.[0].trim() ?? '';
  return lean !== undefined && own !== '' ? `${own.toLowerCase()} ` : relationWords[relation];
};

/** Says money with its sign ("£4.60", "CZK 40"), anything else as a bare number. */
const sayAmount = ({ kind, unit }: Quantity): ((value: number) => string) => {
  if (kind !== 'money' || !/^[A-Z]{3}$/u.test(unit)) return sayDerived;
  const money = new Intl.NumberFormat('en', {
    style: 'currency',
    currency: unit,
    currencyDisplay: 'narrowSymbol',
    trailingZeroDisplay: 'stripIfInteger',
  });
  return (value) => money.format(value);
};

const figure = (quantity: Quantity): string => {
  const { value } = quantity;
  const say = sayAmount(quantity);
  const words =
    value === null ? quantity.text : typeof value === 'number' ? say(value) : value.map((end) => say(end)).join(' to ');
  return `${hedge(quantity)}${words}`;
};

/** How much an approximate figure may be off before its "about" no longer covers it. */
const ABOUT = 0.1;

const allows = ({ relation, lean }: Quantity, claim: Interval, source: Interval): boolean => {
  if (relation === '>=' || relation === '>')
    return relation === '>' ? source.high > claim.low : source.high >= claim.low;
  if (relation === '<=' || relation === '<')
    return relation === '<' ? source.low < claim.high : source.low <= claim.high;
  if (lean === 'below' && source.low > claim.high) return false;
  if (lean === 'above' && source.high < claim.low) return false;
  const slack = relation === '~' ? ABOUT : 0;
  return (
    source.high >= claim.low - Math.abs(claim.low) * slack && source.low <= claim.high + Math.abs(claim.high) * slack
  );
};

const judgement = (claim: Quantity, holds: boolean, difference: number): string => {
  if (claim.lean !== undefined && !holds && difference !== 0 && difference > 0 === (claim.lean === 'below')) {
    return `, “${hedge(claim).trim()}” says ${claim.lean}`;
  }
  if (claim.relation === '=')
    return typeof claim.value === 'number' ? '' : `, ${holds ? 'inside' : 'outside'} the range`;
  if (claim.relation === '~') return holds ? ', close enough for the words' : '';
  return `, ${holds ? 'inside' : 'outside'} the bound`;
};

/** In whole per cent, below one in tenths; nothing where there is no share. */
const percent = (share: number | null): string =>
  share === null
    ? ''
    : `${(Math.abs(share) * 100).toLocaleString('en-US', { maximumFractionDigits: Math.abs(share) < 0.01 ? 1 : 0 })} % `;

/** Compares what a source says with what is claimed; null where the two cannot be compared. */
export const compareFigures = (claim: Quantity, source: Quantity): Gap | null => {
  const both = onOneUnit(claim, source);
  if (both === null) return null;
  const [claimed, said] = both;
  const difference =
    said.high < claimed.low ? said.high - claimed.low : said.low > claimed.high ? said.low - claimed.high : 0;
  const base = difference < 0 ? claimed.low : claimed.high;
  const share = difference === 0 ? 0 : base === 0 ? null : difference / Math.abs(base);
  const holds = allows(claim, claimed, said);
  const size = difference === 0 ? 'no difference' : `${percent(share)}${difference < 0 ? 'lower' : 'higher'}`;
  // Of two units the source's is only in its words ("about 5 months" beside "nearly 150" days).
  const isOther = source.unit !== '' && source.unit !== claim.unit;
  const words = `Article ${figure(claim)}, source ${isOther ? source.text : figure(source)} (${size}${judgement(claim, holds, difference)})`;
  return { share, holds, words };
};
