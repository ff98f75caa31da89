const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?';

type DateParts = readonly [year: string, month: string, day: string];

interface DateShape {
  readonly pattern: RegExp;
  /** The readings of a match, the likelier first. */
  readonly read: (found: RegExpExecArray) => readonly DateParts[];
}

const part = (found: RegExpExecArray, index: number): string => found[index] ?? '';

/** The ways a date line writes its date; day before month where only figures stand and both could be meant. */
const shapes: readonly DateShape[] = [
  // 2016-12-01, 2016-12-01T10:00:00Z
  { pattern: /\b(\d{4})-(\d{2})-(\d{2})(?=\D|$)/, read: (f) => [[part(f, 1), part(f, 2), part(f, 3)]] },
  // 02.12.2016, 2/12/2016, 12/24/2016
  {
    pattern: /\b(\d{1,2})[./](\d{1,2})[./](\d{4})\b/,
    read: (f) => [
      [part(f, 3), part(f, 2), part(f, 1)],
      [part(f, 3), part(f, 1), part(f, 2)],
    ],
  },
  // 01 Dec 2016, Thursday, 1st December, 2016
  {
    pattern: new RegExp(`${WEEKDAY}\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+${MONTH},?\\s+(\\d{4})\\b`, 'i'),
    read: (f) => [[part(f, 3), part(f, 2), part(f, 1)]],
  },
  // December 1, 2016
  {
    pattern: new RegExp(`${WEEKDAY}\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, 'i'),
    read: (f) => [[part(f, 3), part(f, 1), part(f, 2)]],
  },
];

const monthNumber = (month: string): number =>
  /^\d+$/.test(month) ? Number(month) : months.indexOf(month.slice(0, 3).toLowerCase()) + 1;

const isoDate = ([year, month, day]: DateParts): string => {
  const date = `${year}-${String(monthNumber(month)).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const parsed = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== date ? '' : date;
};

/** A date found in a line. */
export interface FoundDate {
  /** ISO 8601 (YYYY-MM-DD). */
  readonly date: string;
  /** The line without the date. */
  readonly rest: string;
}

/** The first whole date in a line, as a date line or a meta tag writes it; null where there is none that exists. */
export const findDate = (line: string): FoundDate | null => {
  for (const { pattern, read } of shapes) {
    const found = pattern.exec(line);
    const date = found ? (read(found).map(isoDate).find(Boolean) ?? '') : '';
    if (found && date !== '') {
      return { date, rest: `${line.slice(0, found.index)}${line.slice(found.index + found[0].length)}` };
    }
  }
  return null;
};
