import type { ArticleMetadata } from '../../model/article';
import { findDate } from '../../model/blocks/find-date';
import { mendWords } from '../mend-words';
import type { TextPart } from '../text-part';
import { foldWords } from './compare-stories';
import { disarmPage } from './disarm-page';
import { walkParts } from './walk-parts';

/** What a page's structured data says of its article, and the article's own words there, in order; none where it does not hold them. */
export interface StructuredStory {
  readonly metadata: Partial<ArticleMetadata>;
  readonly parts: readonly TextPart[];
}

type Thing = Readonly<Record<string, unknown>>;

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

const ARTICLE = /(?:Article|Report|BlogPosting|NewsArticle|LiveBlogPosting)$/u;

const typesOf = (thing: Thing): string => listOf(thing['@type']).join(' ');

/** Every thing in a script, those inside a graph or a page's main entity too. */
const thingsIn = (value: unknown): readonly Thing[] =>
  Array.isArray(value)
    ? value.flatMap(thingsIn)
    : isThing(value)
      ? [
          value,
          ...thingsIn(value['@graph'] ?? []),
          ...thingsIn(isThing(value['mainEntity']) ? value['mainEntity'] : []),
        ]
      : [];

const words = (value: unknown): string => {
  if (typeof value === 'string') return value.replace(/\s+/gu, ' ').trim();
  if (Array.isArray(value)) return value.map(words).filter(Boolean).join(', ');
  return isThing(value) ? words(value['name'] ?? value['@value'] ?? value['alternateName'] ?? '') : '';
};

const parse = (source: string): readonly Thing[] => {
  try {
    return thingsIn(JSON.parse(source.replace(/^\s*(?:<!--|\/\*.*?\*\/)|(?:-->)\s*$/gu, '')));
  } catch {
    // Pages often carry scripts that are no JSON; their other marks are read all the same.
    return [];
  }
};

const addressOf = (article: Thing): string => {
  const entity = article['mainEntityOfPage'];
  const address = [article['url'], isThing(entity) ? entity['@id'] : entity].find(
    (value) => typeof value === 'string' && /^https?:/iu.test(value),
  );
  return typeof address === 'string' ? address : '';
};

/** Between two paragraphs that were put together without a space ("… four piers.Repairs will …"). */
const GLUED = /(?<=(?:\p{Ll}{2}|\d|%|["”’)])[.!?]["”’)]{0,2})(?=["“‘]?\p{Lu}[\p{Ll}’' ])/u;

const bodyOf = (value: unknown): readonly TextPart[] => {
  if (typeof value !== 'string') return [];
  const body = mendWords(value);
  if (/<(?:p|br|div)\b/iu.test(body)) {
    return walkParts(new DOMParser().parseFromString(disarmPage(body), 'text/html').body).parts;
  }
  return body
    .split('\n')
    .flatMap((paragraph) => paragraph.split(GLUED))
    .map((paragraph): TextPart => ({ role: 'paragraph', words: paragraph.replace(/\s+/gu, ' ').trim() }))
    .filter(({ words: each }) => each !== '');
};

/** An entry of a live page: its hour, its heading, its words. */
const entryOf = (entry: unknown): readonly TextPart[] => {
  if (!isThing(entry)) return [];
  const body = bodyOf(entry['articleBody'] ?? entry['text']);
  const hour = words(entry['datePublished']).replace(/^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}).*$/u, '$1 $2');
  const head: readonly TextPart[] = [
    { role: 'published', words: hour },
    { role: 'heading', words: words(entry['headline']) },
  ];
  return body.length > 0 ? [...head.filter((part) => part.words !== ''), ...body] : [];
};

/** The article that a page is about, where its structured data describes others too: the one at the page's address, then the one with the page's title. */
const ownArticle = (page: Document, articles: readonly Thing[]): Thing | undefined => {
  if (articles.length < 2) return articles[0];
  const addresses = ['link[rel~="canonical" i]', 'meta[property="og:url" i]'].map(
    (selector) =>
      page.querySelector(selector)?.getAttribute('href') ?? page.querySelector(selector)?.getAttribute('content'),
  );
  const titles = [...page.querySelectorAll('h1, title')].map((element) => foldWords(element.textContent ?? ''));
  return (
    articles.find((article) => addresses.includes(addressOf(article) || null)) ??
    articles.find((article) => {
      const headline = foldWords(words(article['headline'] ?? article['name']));
      return headline !== '' && titles.some((title) => title !== '' && title.startsWith(headline));
    }) ??
    articles[0]
  );
};

/** What a page's JSON-LD says of its article (schema.org NewsArticle and its kin); null where it describes none. */
export const readJsonLd = (page: Document): StructuredStory | null => {
  const things = [...page.querySelectorAll('script[type="application/ld+json" i]')].flatMap((script) =>
    parse(script.textContent ?? ''),
  );
  const article = ownArticle(
    page,
    things.filter((thing) => ARTICLE.test(typesOf(thing))),
  );
  if (article === undefined) return null;
  return {
    metadata: {
      title: words(article['headline'] ?? article['name']),
      outlet: words(article['publisher']),
      author: words(article['author'] ?? article['creator']),
      published: findDate(words(article['datePublished'])),
      url: addressOf(article),
      language: words(article['inLanguage']),
    },
    parts: [...bodyOf(article['articleBody']), ...listOf(article['liveBlogUpdate']).flatMap(entryOf)],
  };
};
