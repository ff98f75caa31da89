import type { ArticleMetadata } from '../model/article';
import { findDate } from './find-date';

/** How many lines from the start can hold title, outlet, author and date. */
const HEAD_LINES = 15;
/** How many characters those lines can be, so that a text of a million takes no longer. */
const MOST_HEAD = 20_000;

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
    .slice(0, MOST_HEAD)
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
