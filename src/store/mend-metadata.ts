import type { ArticleMetadata, MetadataSources } from '../model/article';
import type { ArticleId } from '../model/ids';
import type { Database } from './database';

/** The fields of an article's metadata. */
export const metadataFields = ['title', 'outlet', 'author', 'published', 'url', 'language'] as const;

/** Writes the metadata given over what was there; a field that changes was typed from now on. */
export const mendMetadata = async (
  { articles }: Database,
  id: ArticleId,
  metadata: Partial<ArticleMetadata>,
): Promise<void> => {
  await articles
    .where('id')
    .equals(id)
    .modify((record: { sources?: MetadataSources } & ArticleMetadata) => {
      const typed = metadataFields.filter((field) => field in metadata && metadata[field] !== record[field]);
      record.sources = { ...record.sources, ...Object.fromEntries(typed.map((field) => [field, 'typed'])) };
      Object.assign(record, metadata);
    });
};
