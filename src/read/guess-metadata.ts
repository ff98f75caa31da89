import type { ArticleMetadata } from '../model/article';

/** How many lines from the start can hold title, outlet, author and date. */
const HEAD_LINES = 15;

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?';

interface DateShape {
  readonly pattern: RegExp;
  readonly read: (found: RegExpExecArray) => readonly [year: string, month: string, day: string];
}

const part = (found: RegExpExecArray, index: number): string => found[index] ?? '';

/** The ways a date line writes its date; day before month where only figures stand. */
const shapes: readonly DateShape[] = [
  // 2016-12-01
  { pattern: /\b(\d{4})-(\d{2})-(\d{2})\b/, read: (f) => [part(f, 1), part(f, 2), part(f, 3)] },
  // 02.12.2016, 2/12/2016
  { pattern: /\b(\d{1,2})[./](\d{1,2})[./](\d{4})\b/, read: (f) => [part(f, 3), part(f, 2), part(f, 1)] },
  // 01 Dec 2016, Thursday, 1st December, 2016
  {
    pattern: new RegExp(`${WEEKDAY}\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+${MONTH},?\\s+(\\d{4})\\b`, 'i'),
    read: (f) => [part(f, 3), part(f, 2), part(f, 1)],
  },
  // December 1, 2016
  {
    pattern: new RegExp(`${WEEKDAY}\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, 'i'),
    read: (f) => [part(f, 3), part(f, 1), part(f, 2)],
  },
];

const monthNumber = (month: string): number =>
  /^\d+$/.test(month) ? Number(month) : months.indexOf(month.slice(0, 3).toLowerCase()) + 1;

const isoDate = (year: string, month: string, day: string): string => {
  const date = `${year}-${String(monthNumber(month)).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const parsed = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== date ? '' : date;
};

interface FoundDate {
  readonly date: string;
  /** The line without the date. */
  readonly rest: string;
}

const findDate = (line: string): FoundDate | null => {
  for (const { pattern, read } of shapes) {
    const found = pattern.exec(line);
    const date = found ? isoDate(...read(found)) : '';
    if (found && date !== '') {
      return { date, rest: `${line.slice(0, found.index)}${line.slice(found.index + found[0].length)}` };
    }
  }
  return null;
};

const stripMarkup = (line: string): string =>
  line
    .replace(/^\s*(?:#{1,6}|>)\s*/u, '')
    .replace(/\*\*|__|\\(?=[\\`*_{}[\]()#+\-.!>~|])/gu, '')
    .trim();

/** A text that begins with its story still gets a title that fits a list. */
const shorten = (line: string): string =>
  line.length <= 160 ? line : `${line.slice(0, 120).replace(/\s+\S*$/u, '')} …`;

const isRule = (line: string): boolean => /^[-*_=\s]*$/.test(line);

/** A name that stands with a date, at most six words: "Al Jazeera, 01 Dec 2016". */
const outletIn = (rest: string): string => {
  const name = rest
    .replace(/^[\s,;|·–—-]+|[\s,;|·–—-]+$/gu, '')
    .replace(/^(?:source|published|updated|by)\b:?\s*/iu, '');
  return /^[\p{L}\d][\p{L}\d&.'’ -]*$/u.test(name) && name.split(' ').length <= 6 ? name : '';
};

/** What the first lines say of an article, empty where they say nothing: a date that stands with an outlet's name is the article's, before a bare one. */
export const guessMetadata = (text: string): ArticleMetadata => {
  const lines = text
    .split(/\r\n|\r|\n/u)
    .map(stripMarkup)
    .filter((line) => !isRule(line))
    .slice(0, HEAD_LINES);
  const metadata = { title: '', outlet: '', author: '', published: '', url: '' };
  for (const line of lines) {
    // Head lines are short; the first long one begins the story.
    const dated = line.length <= 100 ? findDate(line) : null;
    const byline = /^by\s+(\p{Lu}[\p{L}.'’ -]{2,60})$/iu.exec(line);
    const link = /^(?:source:?\s*)?(https?:\/\/\S+)$/iu.exec(line);
    if (link?.[1] !== undefined) metadata.url ||= link[1];
    else if (dated !== null && outletIn(dated.rest) !== '' && metadata.outlet === '') {
      metadata.outlet = outletIn(dated.rest);
      metadata.published = dated.date;
    } else if (dated !== null && isDateLine(dated.rest)) metadata.published ||= dated.date;
    else if (byline?.[1] !== undefined && metadata.title !== '') metadata.author ||= byline[1].trim();
    else if (metadata.title === '') metadata.title = shorten(line);
    else if (line.length > 100) break;
  }
  return metadata;
};

const isDateLine = (rest: string): boolean =>
  !/[\p{L}]{3,}/u.test(rest.replace(/published|updated|date|posted/giu, ''));
