import type { ArticleMetadata } from '../../model/article';

/** The name of an export: what it is, the beginning of the title, and the date, in characters that every file system takes. */
export const nameFile = (
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
  return `${['claims', slug, published].filter((part) => part !== '').join('-')}.${extension}`;
};
