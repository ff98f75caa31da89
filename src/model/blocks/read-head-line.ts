import { findDates } from './find-date';
import { namesSection } from './line-rules';
import { isOutletName, isPersonName, isPlace, isPost, isWire } from './names';

/** What a line at the head of an article says: who wrote it, for whom, and when it came out; empty where it does not say. */
export interface HeadFacts {
  readonly authors: readonly string[];
  readonly outlet: string;
  /** ISO 8601 (YYYY-MM-DD). */
  readonly published: string;
}

/** A line of the head with the role it plays; a bare name is one only where other such lines stand beside it. */
export interface HeadLine extends HeadFacts {
  readonly role: 'byline' | 'published' | 'outlet' | 'dateline' | 'bare name';
  /** The line is the label alone, and what it labels stands in the next: "Updated". */
  readonly label: 'published' | 'updated' | null;
}

/** Longer lines are prose. */
const MOST_LINE = 240;

// Each is put in place of the words it stands for, and parts them: letters that no text has a meaning for.
const DATE = '\uE001';
const TIME = '\uE002';
const PUBLISHED = '\uE003';
const UPDATED = '\uE004';

const ZONE =
  '(?:\\(?(?:GMT|UTC|BST|CES?T|E[SD]?T|C[SD]T|CT|M[SD]T|MT|P[SD]?T|IST|WAT|EAT|SAST|CAT|AE[SD]T|AC[SD]T|AW[SD]T|NZ[SD]T|SGT|HKT|JST|KST|PKT|UK(?: time)?|local time)\\)?(?:[+-]\\d{1,2}(?::?\\d{2})?)?)';
const CLOCK = new RegExp(
  `(?:\\bat\\s+|T)?(?<![\\d,.])(?:\\d{1,2}[:.h]\\d{2}(?::\\d{2}(?:\\.\\d+)?)?\\s*(?:[ap]\\.?m\\b\\.?|hrs|h\\b)?|\\d{1,2}\\s*[ap]\\.?m\\b\\.?|\\d{3,4}\\s*hrs)(?:\\s*(?:Z\\b|[+-]\\d{2}:?\\d{2}|${ZONE}))?`,
  'giu',
);
const AGO =
  /\b(?:about |over )?(?:\d{1,3}|an?|one|two|three|a few)\s?(?:s(?:ec(?:ond)?s?)?|m(?:in(?:ute)?s?)?|h(?:(?:ou)?rs?)?|d(?:ays?)?|w(?:eeks?|ks?)?|mo(?:nth)?s?|y(?:ea)?rs?)\s+ago\b|\b(?:just now|yesterday)\b/giu;
const PART_OF_DATE =
  /\b(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,?\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s+\d{1,2}(?:st|nd|rd|th)?)(?![\d,.]*\d)/giu;
const UPDATED_LABEL =
  /(?<!\p{L})(?:(?:last|latest)\s+)?(?:updated?|modified|edited|revised|refreshed|amended|changed)(?!\p{L})(?:\s+(?:on|at))?\s*:?/giu;
const PUBLISHED_LABEL =
  /(?<!\p{L})(?:(?:first|originally|time of article|article|date)\s+)?(?:published?|posted|issued|created|filed|released|uploaded|publication date|date|dated|for release|embargoed until|on air)(?!\p{L})(?:\s+(?:on|at))?\s*:?/giu;
/** What stands beside these on a page and says nothing of them. */
const NOISE =
  /@[\p{L}\d_]{2,30}\b|[\p{L}\d._-]{1,40}@[\p{L}\d.-]{3,60}|\b\d{1,3}[ -]min(?:ute)?s?(?:'s)? read\b|\b(?:reading|read) time:?\s*\d{1,3}\s*min(?:ute)?s?\b|\b\d{1,5} (?:comments?|shares?|views?|reads)\b|\bmore (?:by|from) this author\b|\b(?:view|see|read) (?:all|more) (?:posts|articles|stories)?\b|\b(?:comments?|share|print|follow|bookmark|save|profile|bio|e-?mail)\b(?=[\s|·•]|$)|\bA[+-]?\s?A[+-]?(?:\s?A[+-]?)?(?=\s|$)|\b(?:special|exclusive) (?:to|for)\b|\bvideo by\b|\bphotos? by\b/giu;
const BY =
  /^(?:by|written by|words(?: and (?:photographs|photos|pictures))? by|report(?:ed|ing)?(?: and writing)? by|text by|story by|compiled by|edited by|from|authors?|byline|posted by|published by)\b\s*:?\s+/iu;
const LEFT_OVER = new RegExp(
  `^(?:on|at|in|by|and|the|from|${ZONE}|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|date|time)$`,
  'iu',
);
const SEPARATOR = /[|·•●∙›»/\n\t;,\uE001-\uE004]+|\s[–—―-]+(?=\s|$)|(?<=^|\s)[–—―-]+\s/u;

const trimMarks = (words: string): string => words.replace(/^[\s.:()[\]–—―-]+|[\s:()[\]–—―-]+$/gu, '').trim();

/** A line with its dates, hours and labels each one mark, and what each date is. */
const markTimes = (
  line: string,
): { readonly marked: string; readonly published: string; readonly hasDate: boolean } => {
  const dates = findDates(line);
  let marked = '';
  let at = 0;
  for (const { start, end } of dates) {
    marked += line.slice(at, start) + DATE;
    at = end;
  }
  marked = (marked + line.slice(at))
    .replace(CLOCK, TIME)
    .replace(AGO, TIME)
    .replace(PART_OF_DATE, TIME)
    .replace(UPDATED_LABEL, UPDATED)
    .replace(PUBLISHED_LABEL, PUBLISHED);
  const known = dates.map(({ date, inFigures }) => ({ date, inFigures, label: '' }));
  let label = '';
  let index = 0;
  for (const mark of marked) {
    if (mark === UPDATED || mark === PUBLISHED) label = mark;
    else if (mark === DATE) {
      const one = known[index];
      if (one !== undefined) one.label = label;
      index += 1;
    }
  }
  const likely = known.filter((one) => one.label !== UPDATED);
  const first = likely.find((one) => one.label === PUBLISHED) ?? likely[0];
  return { marked, published: first?.date ?? '', hasDate: dates.length > 0 };
};

/** The people whom a stretch of a byline names, with what else stands in it left out; null where it names nobody. */
const peopleIn = (segment: string): { readonly names: readonly string[]; readonly outlet: string } | null => {
  const names: string[] = [];
  let outlet = '';
  for (const one of segment.split(/\s+(?:and|&|with)\s+/iu)) {
    const [own = '', paper = ''] = one.split(/\s+(?:for|of)\s+(?:the\s+)?(?=\p{Lu})/iu);
    if (paper !== '' && !isOutletName(paper)) return null;
    const name = own.replace(/\s+(?:in|from|at)\s+\p{Lu}.*$/u, '').trim();
    const parts = name.split(/\s+/u);
    // "Ada Moss Environment correspondent", "Ada Moss BBC News"
    const glued = [2, 3, 4].find((k) => {
      const rest = parts.slice(k).join(' ');
      return k < parts.length && isPersonName(parts.slice(0, k).join(' ')) && (isPost(rest) || isOutletName(rest));
    });
    const rest = glued === undefined ? '' : parts.slice(glued).join(' ');
    const person = glued === undefined ? name : parts.slice(0, glued).join(' ');
    if (!isPersonName(person)) return null;
    names.push(person);
    if (isOutletName(rest)) outlet ||= rest;
    if (paper !== '') outlet ||= paper.trim();
  }
  return names.length > 0 ? { names, outlet } : null;
};

/** A byline need not name a person: "By Our Correspondent", "By Express News Service". */
const isByWhom = (words: string): boolean =>
  words.length <= 60 &&
  /^\p{Lu}|^(?:our|a|the|staff)\b/u.test(words) &&
  words.split(/\s+/u).length >= 2 &&
  words.split(/\s+/u).every((word) => /^(?:\p{Lu}|\d|our|a|the|staff|and|of|for|in|&|de|van|der|al|bin)/u.test(word)) &&
  !/\b(?:the|a) \p{Ll}/u.test(words);

interface Gathered {
  authors: string[];
  outlet: string;
  place: string;
  other: string;
  isBy: boolean;
  posts: number;
  inPlace: boolean;
}

/** Takes a line's stretches one after another for a name, a post, a paper or a place; false where one of them is none of these, and the line so no part of a head. */
const gather = (segments: readonly string[], all: Gathered, isDated: boolean): boolean => {
  for (const raw of segments) {
    const words = trimMarks(raw);
    if (words === '' || LEFT_OVER.test(words)) continue;
    const named = words.replace(BY, '').replace(/^and\s+/iu, '');
    const isBy = named !== words && BY.test(words);
    const people = peopleIn(named);
    if (people !== null) {
      all.authors.push(...people.names);
      all.outlet ||= people.outlet;
      all.inPlace ||= /\s(?:in|from)\s+\p{Lu}/u.test(named);
    } else if (isOutletName(named)) {
      all.outlet ||= named;
      // "By Reuters"
      if (isBy && all.authors.length === 0) all.authors.push(named);
    } else if (isBy && (isPost(named) || isByWhom(named))) all.authors.push(named);
    else if (isPost(named)) all.posts += 1;
    else if (isPlace(named) && (all.authors.length > 0 || all.outlet !== '')) all.place = named;
    else if (isPlace(named) && isDated && all.other === '') all.other = named;
    else return false;
    all.isBy ||= isBy;
  }
  return true;
};

/** What a release says of the hour from which it may be printed. */
const EMBARGO = /\bembargo(?:ed)? (?:until|till)\b|^for (?:immediate )?release\b/iu;

const none = { authors: [], outlet: '', published: '' } as const;

/** Reads a line as one of an article's head: a byline in any of its forms, a paper's name, the hours it came out and was changed; null where it is none. */
export const readHeadLine = (copied: string): HeadLine | null => {
  if (copied.length > MOST_LINE || copied.length < 2 || namesSection(copied)) return null;
  const source = /^source:\s*(?<paper>.{2,50})$/iu.exec(copied)?.groups?.['paper'] ?? '';
  if (isOutletName(source)) return { role: 'outlet', ...none, outlet: source, label: null };
  // What a page sets apart is glued where it is copied: "14 Mar 202414 Mar 2024", "at 4:05amThursday 14 March".
  const line = copied.replace(/(?<=\d\s?[ap]m)(?=\p{Lu}\p{Ll})|(?<=\b20\d{2})(?=\d{1,2}(?:\s\p{L}|:\d{2}))/gu, ' ');
  const { marked, published, hasDate } = markTimes(line);
  const isTimed = hasDate || marked.includes(TIME);
  const lone = trimMarks(marked);
  if (lone === PUBLISHED || lone === UPDATED) {
    return { role: 'published', ...none, label: lone === UPDATED ? 'updated' : 'published' };
  }
  if (EMBARGO.test(line)) return hasDate ? { role: 'published', ...none, published, label: null } : null;
  const cut = marked.replace(NOISE, '|');
  const isNoise = cut !== marked;
  const all: Gathered = { authors: [], outlet: '', place: '', other: '', isBy: false, posts: 0, inPlace: false };
  if (!gather(cut.split(SEPARATOR), all, hasDate)) return null;
  const facts = { authors: all.authors, outlet: all.outlet, published, label: null };
  if (all.isBy && all.authors.length > 0) return { role: 'byline', ...facts };
  if (all.authors.length > 0) {
    const isMore = isTimed || all.outlet !== '' || all.posts > 0 || all.inPlace || isNoise;
    return { role: isMore ? 'byline' : 'bare name', ...facts };
  }
  if (all.posts > 0) return { role: 'byline', ...facts };
  if (all.outlet !== '') return { role: 'outlet', ...facts };
  // "14 March 2024 04:05 pm IST - Chennai": beside an hour it is a place.
  if (
    all.other !== '' &&
    lone.split(SEPARATOR).filter((one) => one.trim() !== '').length === 1 &&
    !/[\uE002-\uE004]/u.test(marked)
  ) {
    // "LAGOS, 3 January 2019" is where it was written, "Al Jazeera, 01 Dec 2016" for whom.
    const isDateline = all.other === all.other.toUpperCase();
    return isDateline ? { role: 'dateline', ...facts } : { role: 'outlet', ...facts, outlet: all.other };
  }
  return isTimed ? { role: 'published', ...facts } : null;
};

const DATELINE =
  /^(?<place>\p{Lu}[\p{Lu}\p{M}'’.-]*(?:[ ,]+(?:\p{Lu}[\p{L}\p{M}'’.-]*|\d{1,2}|of|de|la|el|and|upon|the))*|\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+){0,2})?(?<date>,? ?[^()–—/]{0,30})?\s*(?:[(/]\s?(?<wire>[\p{L}\d .&/-]{2,40}|[^()]*\d{4}[^()]*)[)/]{1,2})\s*(?:[–—―:-]+|$)/u;

/** What the words before a story's first sentence say ("LAGOS, Jan 3, 2019 (Reuters) –"), with where they end; null where it begins without. */
export const readDateline = (words: string): (HeadFacts & { readonly end: number }) | null => {
  const found = DATELINE.exec(words.slice(0, 140));
  if (found === null) return null;
  const { place = '', wire = '' } = found.groups ?? {};
  const outlet = isWire(wire) || isOutletName(wire) ? wire.trim() : '';
  const published = findDates(found[0])[0]?.date ?? '';
  if (outlet === '' && published === '') return null;
  if (place === '' && !/[–—―:-]$/u.test(found[0])) return null;
  return { authors: [], outlet, published, end: found[0].length };
};
