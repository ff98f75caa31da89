import type { ArticleMetadata } from '../../model/article';
import { findDate } from '../../model/blocks/find-date';
import type { MetadataLayer } from '../merge-metadata';

/** A page's meta tags by name or property, lower case, the first of each. */
const metaOf = (page: Document): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const tag of page.querySelectorAll('meta[content]')) {
    const content = (tag.getAttribute('content') ?? '').replace(/\s+/gu, ' ').trim();
    for (const name of ['property', 'name', 'itemprop', 'http-equiv']) {
      const key = tag.getAttribute(name)?.toLowerCase().trim();
      if (key && content !== '' && !found.has(key)) found.set(key, content);
    }
  }
  return found;
};

const address = (value: string): string => (/^https?:\/\//iu.test(value) ? value : '');

/** Some sites give the author's page for a name. */
const person = (value: string): string => (/^https?:/iu.test(value) ? '' : value.replace(/^by\s+/iu, ''));

/** What a page's meta tags and links say of its article: Open Graph first, then those of Dublin Core, citation indexes and publishing systems. */
export const readMeta = (page: Document): readonly MetadataLayer[] => {
  const meta = metaOf(page);
  const first = (...names: string[]): string => names.map((name) => meta.get(name) ?? '').find(Boolean) ?? '';
  const date = (...names: string[]): string => findDate(first(...names));
  const openGraph: Partial<ArticleMetadata> = {
    title: first('og:title'),
    outlet: first('og:site_name'),
    author: person(first('article:author', 'og:article:author')),
    published: date('article:published_time', 'og:article:published_time', 'og:published_time'),
    url: address(first('og:url')),
    language: first('og:locale'),
  };
  const tags: Partial<ArticleMetadata> = {
    title: first(
      'headline',
      'dc.title',
      'dcterms.title',
      'citation_title',
      'parsely-title',
      'sailthru.title',
      'twitter:title',
    ),
    outlet: first('dc.publisher', 'dcterms.publisher', 'citation_journal_title', 'cre', 'application-name'),
    author: person(
      first('author', 'byl', 'dc.creator', 'dcterms.creator', 'citation_author', 'parsely-author', 'sailthru.author'),
    ),
    published: date(
      'datepublished',
      'date',
      'pubdate',
      'publishdate',
      'publish-date',
      'dc.date',
      'dc.date.issued',
      'dcterms.date',
      'dcterms.created',
      'dcterms.issued',
      'citation_publication_date',
      'parsely-pub-date',
      'sailthru.date',
      'article.published',
      'article:post_date',
    ),
    url: address(page.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? ''),
    language: first('content-language', 'dc.language', 'dcterms.language'),
  };
  return [
    { source: 'Open Graph', metadata: openGraph },
    { source: 'meta tags', metadata: tags },
  ];
};
