import type { ArticleMetadata } from '../../model/article';

/** The name of an export: what it is, the beginning of the title, and the date, in characters that every file system takes. */
export const nameFile = (
  what: 'claims' | 'speakers',
  { title, published }: Pick<ArticleMetadata, 'title' | 'published'>,
  extension: string,
): string => {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const slug = words
    .join('-')
    .slice(0, 60)
    .replace(/-[^-]*$/u, (tail) => (words.join('-').length > 60 ? '' : tail));
  return `${[what, slug, published].filter((part) => part !== '').join('-')}.${extension}`;
};

/** What an export of these articles goes by: the title and date of the only one, or how many they are. */
export const headOf = (
  articles: readonly Pick<ArticleMetadata, 'title' | 'published'>[],
): Pick<ArticleMetadata, 'title' | 'published'> => {
  const [only] = articles;
  return articles.length === 1 && only !== undefined
    ? only
    : { title: sayCount(articles.length, 'article'), published: '' };
};

/** "1 claim", "1,200 claims". */
export const sayCount = (count: number, noun: string): string =>
  `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;
