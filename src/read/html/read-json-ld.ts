import type { ArticleMetadata } from '../../model/article';
import { findDate } from '../../model/blocks/find-date';

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

/** What a page's JSON-LD says of its article (schema.org NewsArticle and its kin); null where it describes none. */
export const readJsonLd = (page: Document): Partial<ArticleMetadata> | null => {
  const things = [...page.querySelectorAll('script[type="application/ld+json" i]')].flatMap((script) =>
    parse(script.textContent ?? ''),
  );
  const article = things.find((thing) => ARTICLE.test(typesOf(thing)));
  if (article === undefined) return null;
  return {
    title: words(article['headline'] ?? article['name']),
    outlet: words(article['publisher']),
    author: words(article['author'] ?? article['creator']),
    published: findDate(words(article['datePublished'])),
    url: addressOf(article),
    language: words(article['inLanguage']),
  };
};
