const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const WEEKDAY = '(?:\\b((?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6})\\b\\.?,?\\s+(?:the\\s+)?)?';
/** A year, and what may be glued to it: a clock time or the same date again. */
const YEAR = `((?:1[6-9]|20)\\d{2})(?=\\D|$|\\d{1,2}(?:[:.]\\d{2}|\\s+${MONTH.replace('(', '(?:')}))`;

type DateParts = readonly [year: string, month: string, day: string];

interface DateShape {
  readonly pattern: RegExp;
  /** The readings of a match: more than one only where its words leave open which is meant. */
  readonly read: (found: RegExpExecArray) => readonly DateParts[];
  /** The weekday's group. */
  readonly weekday: number;
}

const part = (found: RegExpExecArray, index: number): string => found[index] ?? '';

/** The ways a line of dates writes them. */
const shapes: readonly DateShape[] = [
  // 2016-12-01, 2016-12-01T10:00:00Z, 2016/12/01
  {
    pattern: /()\b(\d{4})[-/](\d{2})[-/](\d{2})(?=\D|$)/g,
    read: (f) => [[part(f, 2), part(f, 3), part(f, 4)]],
    weekday: 1,
  },
  // 02.12.2016: dots are of lands that write the day first.
  {
    pattern: new RegExp(`${WEEKDAY}\\b(\\d{1,2})\\.(\\d{1,2})\\.${YEAR}`, 'gi'),
    read: (f) => [
      Number(part(f, 3)) > 12 ? [part(f, 4), part(f, 2), part(f, 3)] : [part(f, 4), part(f, 3), part(f, 2)],
    ],
    weekday: 1,
  },
  // 2/12/2016, 12/24/2016
  {
    pattern: new RegExp(`${WEEKDAY}\\b(\\d{1,2})[/-](\\d{1,2})[/-]${YEAR}`, 'gi'),
    read: (f) => [
      [part(f, 4), part(f, 3), part(f, 2)],
      [part(f, 4), part(f, 2), part(f, 3)],
    ],
    weekday: 1,
  },
  // 01 Dec 2016, Thursday, 1st December, 2016, 03-Jan-2019
  {
    pattern: new RegExp(`${WEEKDAY}\\b(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?${MONTH},?[\\s-]+${YEAR}`, 'gi'),
    read: (f) => [[part(f, 4), part(f, 3), part(f, 2)]],
    weekday: 1,
  },
  // December 1, 2016
  {
    pattern: new RegExp(`${WEEKDAY}(?<!\\p{L})${MONTH}[\\s-]+(\\d{1,2})(?:st|nd|rd|th)?,?[\\s-]+${YEAR}`, 'giu'),
    read: (f) => [[part(f, 4), part(f, 2), part(f, 3)]],
    weekday: 1,
  },
];

const monthNumber = (month: string): number =>
  /^\d+$/.test(month) ? Number(month) : months.indexOf(month.slice(0, 3).toLowerCase()) + 1;

const isoDate = ([year, month, day]: DateParts): string => {
  const date = `${year}-${String(monthNumber(month)).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const parsed = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== date ? '' : date;
};

const weekdayOf = (date: string): string => weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? '';

/** Who writes the month first and who the day, told by the zone of a clock time beside the date. */
const MONTH_FIRST = /\b(?:E[SD]?T|C[D]?T|M[SD]T|P[SD]?T)\b/u;
const DAY_FIRST = /\b(?:GMT|BST|IST|WAT|EAT|CAT|SAST|A[EWC][SD]?T|AE[SD]T|NZ[SD]T|CES?T|PKT|SGT|HKT)\b/u;

/** A date found in a line. */
export interface FoundDate {
  /** ISO 8601 (YYYY-MM-DD). */
  readonly date: string;
  readonly start: number;
  readonly end: number;
  /** Its figures alone say it, which a program may have written. */
  readonly inFigures: boolean;
}

/** The one day that the readings of a date leave: the one that exists, falls on the weekday named, or is written as the zone's land does; '' where two are left, for a false date is worse than none. */
const onlyOne = (readings: readonly DateParts[], weekday: string, line: string): string => {
  const real = [...new Set(readings.map(isoDate).filter(Boolean))];
  if (real.length < 2) return real[0] ?? '';
  const named = real.filter((date) => weekday !== '' && weekdayOf(date) === weekday.slice(0, 3).toLowerCase());
  if (named.length === 1) return named[0] ?? '';
  const [dayFirst = '', monthFirst = ''] = readings.map(isoDate);
  return MONTH_FIRST.test(line) ? monthFirst : DAY_FIRST.test(line) ? dayFirst : '';
};

/** Every whole date in a line, in order, as a date line or a meta tag writes it; what could be two days is none. */
export const findDates = (line: string): readonly FoundDate[] => {
  const found: FoundDate[] = [];
  for (const [at, { pattern, read, weekday }] of shapes.entries()) {
    for (const match of line.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((one) => start < one.end && one.start < end)) continue;
      const date = onlyOne(read(match), part(match, weekday), line);
      if (date !== '') found.push({ date, start, end, inFigures: at < 3 });
    }
  }
  return found.sort((a, b) => a.start - b.start);
};

/** The first date in a line; '' where there is none that exists. */
export const findDate = (line: string): string => findDates(line)[0]?.date ?? '';
