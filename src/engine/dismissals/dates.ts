import { MONTHS, WEEKDAYS } from '../lexicon/calendar';
import { type Dismissal, type DismissalRule, loneDigits, lowerAt, type NumeralContext } from './dismissal';

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** ISO 8601, as far as the text goes: month and day may be missing. */
const iso = (year: number | null, month: number, day: number | null): string | undefined => {
  if (day !== null && (day < 1 || day > 31)) return undefined;
  const rest = `${pad(month, 2)}${day === null ? '' : `-${pad(day, 2)}`}`;
  return year === null ? `--${rest}` : `${pad(year, 4)}-${rest}`;
};

const dated = (from: number, to: number, date: string | undefined): Dismissal =>
  date === undefined ? { from, to, reason: 'date' } : { from, to, reason: 'date', date };

const monthAt = (context: NumeralContext, at: number): number | null => {
  const month = MONTHS.get(lowerAt(context, at));
  if (month === undefined) return null;
  // "may" and "march" are verbs too: as months they are written with a capital letter.
  const text = context.tokens[at]?.text ?? '';
  const dated = /^(?:on|in|of|since|by|until|from)$/u.test(lowerAt(context, at - 1));
  return /^(?:may|march|mar|sun|sat)$/u.test(text) && !dated ? null : month;
};

const yearAt = (context: NumeralContext, at: number): number | null => {
  const text = context.tokens[at]?.text ?? '';
  return at < context.sentence.to && /^(?:1[0-9]|20|21)\d\d$/u.test(text) ? Number(text) : null;
};

const dayOf = (text: string | undefined): number | null =>
  text !== undefined && /^(?:0?[1-9]|[12]\d|3[01])$/u.test(text) ? Number(text) : null;

const skip = (context: NumeralContext, at: number, mark: string): number =>
  lowerAt(context, at) === mark ? at + 1 : at;
const skipOrdinal = (context: NumeralContext, at: number): number =>
  /^(?:st|nd|rd|th)$/u.test(lowerAt(context, at)) && context.tokens[at]?.glued ? at + 1 : at;

// "the vote of <02.12.2016>" → dismissed date
const numericDate: DismissalRule = {
  name: 'numeric date',
  judge: (context) => {
    const { tokens, numeral } = context;
    const first = tokens[numeral.from];
    const dotted = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)?\d\d)$/u.exec(first?.text ?? '');
    if (dotted !== null)
      return dated(
        numeral.from,
        numeral.from + 1,
        iso(fullYear(dotted[3] ?? ''), Number(dotted[2]), Number(dotted[1])),
      );
    const [separator, second, again, third] = [1, 2, 3, 4].map((step) => tokens[numeral.from + step]);
    if (!separator?.glued || !second?.glued || !again?.glued || !third?.glued) return null;
    if (!/^[-/–.]$/u.test(separator.text) || separator.text !== again.text) return null;
    const parts = [first?.text ?? '', second.text, third.text];
    if (!parts.every((part) => /^\d{1,4}$/u.test(part))) return null;
    const [a, b, c] = parts.map(Number);
    if (a === undefined || b === undefined || c === undefined) return null;
    if (parts[0]?.length === 4 && b <= 12 && c <= 31) return dated(numeral.from, numeral.from + 5, iso(a, b, c));
    if (parts[2]?.length === 4 || parts[2]?.length === 2) {
      const year = fullYear(parts[2]);
      // 12/25/2016 is written by Americans, 25/12/2016 by the rest; where both read, the day cannot be told.
      if (b > 12 && a <= 12) return dated(numeral.from, numeral.from + 5, iso(year, a, b));
      if (a > 12 && a <= 31 && b <= 12) return dated(numeral.from, numeral.from + 5, iso(year, b, a));
      if (a <= 12 && b <= 12) return { from: numeral.from, to: numeral.from + 5, reason: 'date', date: String(year) };
    }
    return null;
  },
};

const fullYear = (text: string): number =>
  text.length === 2 ? (Number(text) > 50 ? 1900 : 2000) + Number(text) : Number(text);

// "it opened on <December 1, 2016> in Rome" → dismissed date
const monthFirst: DismissalRule = {
  name: 'month and day',
  judge: (context) => {
    const { numeral, tokens } = context;
    let before = numeral.from - 1;
    if (lowerAt(context, before) === '.' && tokens[before]?.glued) before -= 1;
    if (lowerAt(context, before) === ',') before -= 1;
    const month = monthAt(context, before);
    if (month === null) return null;
    const year = yearAt(context, numeral.from);
    if (year !== null && numeral.to === numeral.from + 1) return dated(before, numeral.to, iso(year, month, null));
    const day = dayOf(tokens[numeral.from]?.text);
    if (day === null) return null;
    let to = skipOrdinal(context, numeral.from + 1);
    // "Sept. 20-24", "July 8 and 9"
    for (;;) {
      const link = lowerAt(context, to);
      const next = dayOf(tokens[to + 1]?.text);
      const followedByNoun = /^(?:percent|per|people|years?|days?|%)$/u.test(lowerAt(context, to + 2));
      if (
        !/^[-–—]$|^(?:and|to|through|or)$/u.test(link) ||
        next === null ||
        next <= day ||
        followedByNoun ||
        to + 1 >= context.sentence.to
      )
        break;
      to = skipOrdinal(context, to + 2);
    }
    const comma = skip(context, to, ',');
    const stated = yearAt(context, comma);
    if (stated !== null) to = comma + 1;
    return dated(before, to, iso(stated, month, day));
  },
};

// "between <2 and 27 March> they came" → dismissed date
const dayFirst: DismissalRule = {
  name: 'day and month',
  judge: (context) => {
    const { numeral, tokens } = context;
    const day = dayOf(tokens[numeral.from]?.text);
    if (day === null) return null;
    let at = skipOrdinal(context, numeral.from + 1);
    const link = lowerAt(context, at);
    const second = dayOf(tokens[at + 1]?.text);
    if (/^[-–—]$|^(?:and|to|or|until)$/u.test(link) && second !== null && second > day) {
      const past = skipOrdinal(context, at + 2);
      if (monthAt(context, past) !== null || (lowerAt(context, past) === 'of' && monthAt(context, past + 1) !== null))
        at = past;
    }
    at = skip(context, at, 'of');
    const month = monthAt(context, at);
    if (month === null) return null;
    let to = at + 1;
    if (lowerAt(context, to) === '.' && tokens[to]?.glued) to += 1;
    const comma = skip(context, to, ',');
    const year = yearAt(context, comma);
    if (year !== null) to = comma + 1;
    return dated(numeral.from, to, iso(year, month, day));
  },
};

// "see you on <Friday 13>" → dismissed date
const weekdayFirst: DismissalRule = {
  name: 'weekday and day',
  judge: (context) => {
    const { numeral } = context;
    const weekday =
      WEEKDAYS.has(lowerAt(context, numeral.from - 1)) && /^\p{Lu}/u.test(context.tokens[numeral.from - 1]?.text ?? '');
    const digits = loneDigits(context);
    return weekday && digits !== null && dayOf(digits) !== null && lowerAt(context, numeral.to) === ''
      ? dated(numeral.from - 1, numeral.to, undefined)
      : null;
  },
};

// "the attacks of <9/11> changed it" → dismissed date
const knownDate: DismissalRule = {
  name: 'date known by its digits',
  judge: ({ tokens, numeral }) => {
    const [first, slash, second] = [tokens[numeral.from], tokens[numeral.from + 1], tokens[numeral.from + 2]];
    if (slash?.text !== '/' || !slash.glued || second?.kind !== 'number' || !second.glued) return null;
    const [a, b] = [Number(first?.text), Number(second.text)];
    if (first?.text === '24' && second.text === '7')
      return { from: numeral.from, to: numeral.from + 3, reason: 'figure of speech' };
    if ((a === 9 && b === 11) || (a === 7 && b === 7))
      return { from: numeral.from, to: numeral.from + 3, reason: 'date', date: `--${pad(a, 2)}-${pad(b, 2)}` };
    return null;
  },
};

/** Numerals that are dates or parts of them. */
export const DATE_RULES: readonly DismissalRule[] = [numericDate, monthFirst, dayFirst, weekdayFirst, knownDate];
