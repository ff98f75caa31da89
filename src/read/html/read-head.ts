import type { ArticleMetadata } from '../../model/article';
import { cleanTitle } from '../../model/blocks/clean-title';
import { findDate } from '../../model/blocks/find-date';
import { readHeadLine } from '../../model/blocks/read-head-line';
import { mendWords } from '../mend-words';
import type { MetadataLayer } from '../merge-metadata';
import type { TextPart } from '../text-part';
import { foldWords } from './compare-stories';
import { nameTokens } from './name-tokens';

/** What a page shows over its story, as parts of the text and as metadata. */
export interface PageHead {
  readonly parts: readonly TextPart[];
  readonly layers: readonly MetadataLayer[];
  /** The element that the page marks as its article, else as its main part; null where it marks none. */
  readonly own: Element | null;
  /** A title that the page is given somewhere, without the site's name and a live page's; '' where it is nothing but the site's name. */
  readonly cleanTitle: (title: string) => string;
}

const shown = (element: Element | null | undefined): string =>
  (element?.textContent ?? '')
    .replace(/[\u00AD\u200B\uFEFF]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** The heading that one of the page's titles begins with, then one that they hold, the longest of them; else the first inside the story's element, else the first; null where there is none. The site's name is no title. */
const findTitle = (page: Document, named: readonly string[], outlets: readonly string[]): Element | null => {
  const headings = [...page.querySelectorAll('h1, [itemprop~="headline"]')]
    .map((element) => ({ element, words: foldWords(shown(element)) }))
    .filter(({ words }) => words !== '' && !outlets.includes(words));
  const titles = named.map(foldWords).filter(Boolean);
  const longest = (test: (title: string, heading: string) => boolean): Element | undefined =>
    headings
      .filter(({ words }) => titles.some((title) => test(title, words)))
      .reduce<(typeof headings)[number] | undefined>(
        (best, one) => (best && best.words.length >= one.words.length ? best : one),
        undefined,
      )?.element;
  return (
    longest((title, heading) => title.startsWith(heading)) ??
    longest((title, heading) => title.includes(heading)) ??
    headings.find(({ element }) => element.closest('article, main') !== null)?.element ??
    headings[0]?.element ??
    null
  );
};

const MAIN = 'main, [role="main"]';

const findOwn = (page: Document, title: Element | null): Element | null => {
  const articles = [...page.querySelectorAll('article')];
  const only = articles.length === 1 ? articles[0] : undefined;
  return title?.closest('article') ?? title?.closest(MAIN) ?? only ?? page.querySelector(MAIN);
};

/** What may stand between a title and what a site adds to it. */
const ADDED = /^\s*[|»·–—:-]\s/u;

/** The element named so that stands nearest to the title and is no part of the story's own paragraphs. */
const findBeside = (
  scopes: readonly (Element | null | undefined)[],
  title: Element | null,
  pattern: RegExp,
  most: number,
): Element | null => {
  for (const each of new Set(scopes)) {
    if (!each) continue;
    const found = [...each.querySelectorAll('*')].find(
      (element) =>
        pattern.test(nameTokens(element)) &&
        shown(element) !== '' &&
        shown(element).length <= most &&
        !element.contains(title) &&
        element.closest('li, blockquote, figure, aside, footer') === null,
    );
    if (found) return found;
  }
  return null;
};

const BYLINE = / (?:byline|author|authors|author name|writer|written by) /u;
const STANDFIRST = / (?:standfirst|subtitle|subhead|subheadline|dek|deck|summary|article intro|sub title|strapline) /u;

const isInStory = (element: Element): boolean => element.closest('p, li, blockquote, figure, aside, footer') !== null;

/** The hours of a live page's entries: each stands with a heading of its own, which is not the title. */
const entryTimes = (times: readonly Element[], title: Element | null): ReadonlySet<Element> => {
  const entries = new Map<Element, Element>();
  for (const time of times) {
    let around = time.parentElement;
    while (around !== null && around.querySelector('h1, h2, h3, h4') === null) around = around.parentElement;
    if (around !== null && title !== null && !around.contains(title)) entries.set(time, around);
  }
  return new Set(new Set(entries.values()).size > 1 ? entries.keys() : []);
};

const findTime = (page: Document, title: Element | null): Element | null => {
  const scope = title?.closest('article, main') ?? page.body;
  const all = [...scope.querySelectorAll('time[datetime], time, [itemprop~="datePublished"]')];
  const ofEntries = entryTimes(all, title);
  const times = all.filter((one) => !ofEntries.has(one));
  return (
    times.find((one) => one.getAttribute('itemprop') === 'datePublished' || one.hasAttribute('pubdate')) ??
    times.find(
      (one) => !isInStory(one) || (shown(one.closest('p')).length <= 80 && one.closest('aside, footer') === null),
    ) ??
    null
  );
};

const outletOf = (pageTitle: string, title: string): string => {
  const rest = pageTitle.startsWith(title)
    ? /^\s*[|–—·-]\s*(\P{P}[^|–—]{1,50})$/u.exec(pageTitle.slice(title.length))?.[1]
    : null;
  return rest?.trim() ?? '';
};

const savedFrom = (page: Document): string => {
  for (const node of [...page.childNodes, ...(page.documentElement?.childNodes ?? [])]) {
    const from =
      node.nodeType === Node.COMMENT_NODE ? /saved from url=\(\d+\)(https?:\S+)/u.exec(node.nodeValue ?? '') : null;
    if (from?.[1] !== undefined) return from[1];
  }
  return '';
};

/** Reads title, standfirst, byline and date line where the page shows them over its story, and takes them out of the page, so that they stand in the text once. */
export const takeHead = (page: Document, marks: readonly MetadataLayer[]): PageHead => {
  const pageTitle = mendWords(shown(page.querySelector('title')));
  const outlets = marks.map(({ metadata }) => mendWords(metadata.outlet ?? '')).filter(Boolean);
  const named = marks.map(({ metadata }) => mendWords(metadata.title ?? '')).filter(Boolean);
  const title = findTitle(page, [...named, pageTitle], outlets.map(foldWords));
  const heading = mendWords(shown(title));
  const clean = (given: string): string => {
    const mended = mendWords(given).trim();
    // What the page shows is the title, and what stands behind it elsewhere was added.
    if (heading !== '' && mended.startsWith(heading) && ADDED.test(mended.slice(heading.length))) return heading;
    return outlets.map(foldWords).includes(foldWords(mended)) ? '' : cleanTitle(mended, outlets).title;
  };
  const own = findOwn(page, title);
  const standfirst = findBeside([title?.closest('header'), title?.parentElement], title, STANDFIRST, 500);
  const byline = findBeside([title?.closest('header'), title?.closest('article, main'), page.body], title, BYLINE, 200);
  const time = findTime(page, title);
  const dateline = time?.closest('p') && isInStory(time) ? time.closest('p') : time;
  const words = { title: shown(title), byline: joinPieces(piecesIn(byline)), time: shown(time) };
  const parts: TextPart[] = [
    { role: 'title', words: words.title || ([...named, pageTitle].map(clean).find(Boolean) ?? '') },
    { role: 'standfirst', words: shown(standfirst) },
    { role: 'byline', words: words.byline },
    { role: 'published', words: shown(dateline) },
  ];
  const address = savedFrom(page);
  const layers: MetadataLayer[] = [
    {
      source: 'time element',
      metadata: {
        published: findDate(time?.getAttribute('datetime') ?? time?.getAttribute('content') ?? words.time),
      },
    },
    {
      source: 'page',
      metadata: {
        title: words.title || pageTitle,
        outlet: outletOf(pageTitle, heading) || cleanTitle(pageTitle).outlet,
        author: authorIn(piecesIn(byline)),
        url: address,
        language: page.documentElement?.getAttribute('lang') ?? '',
      } satisfies Partial<ArticleMetadata>,
    },
  ];
  for (const element of [title, standfirst, byline, dateline]) element?.remove();
  return { parts: parts.filter((part) => part.words !== ''), layers, own, cleanTitle: clean };
};

/** The words of an element piece by piece, those of a time left out. */
const piecesIn = (node: Node | null): readonly string[] => {
  if (node === null || (node instanceof Element && node.tagName === 'TIME')) return [];
  if (node.nodeType !== Node.TEXT_NODE) return [...node.childNodes].flatMap(piecesIn);
  const words = (node.nodeValue ?? '').replace(/\s+/gu, ' ').trim();
  return words === '' ? [] : [words];
};

const joinPieces = (pieces: readonly string[]): string => pieces.join(' ').replace(/ (?=[,.;:])/gu, '');

const isName = (words: string): boolean =>
  words
    .split(' ')
    .every(
      (word) => /^(?:\p{Lu}|\P{L}|(?:and|by|de|von|van|der|den|la|al|bin)$)/iu.test(word) && !/^\p{Ll}{4}/u.test(word),
    );

const authorIn = (pieces: readonly string[]): string => {
  // "Ada Smith" and then, in an element of its own, "Environment reporter".
  const stop = pieces.findIndex((piece) => !isName(piece));
  const byline = joinPieces(stop > 0 ? pieces.slice(0, stop) : pieces);
  const { authors = [] } = readHeadLine(byline) ?? {};
  if (authors.length > 0) return authors.join(', ');
  return byline
    .replace(/https?:\S+/gu, '')
    .replace(/^(?:written |reporting |words )?by\s+/iu, '')
    .replace(/[\s,|·–—-]+(?:published|updated|posted)?[\s:,|·–—-]*$/iu, '')
    .trim();
};
