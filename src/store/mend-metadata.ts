import type { Article, ArticleMetadata, MetadataSources } from '../model/article';
import type { ArticleId } from '../model/ids';
import type { Database } from './database';

const fields = ['title', 'outlet', 'author', 'published', 'url', 'language'] as const;

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
      const typed = fields.filter((field) => field in metadata && metadata[field] !== record[field]);
      record.sources = { ...record.sources, ...Object.fromEntries(typed.map((field) => [field, 'typed'])) };
      Object.assign(record, metadata);
    });
};

type About = Pick<Article, keyof ArticleMetadata | 'sources'>;

/** The metadata of an article under its new version: what the new text says of itself, save what somebody typed; what it does not say stays. A file's name says nothing of the text where anything else did. */
export const metadataOfVersion = (before: About, now: About): Partial<About> => {
  const isOwn = (field: (typeof fields)[number]): boolean =>
    now.sources?.[field] !== 'file name' || (before[field] ?? '') === '' || before.sources?.[field] === 'file name';
  const said = fields.filter(
    (field) => (now[field] ?? '') !== '' && before.sources?.[field] !== 'typed' && isOwn(field),
  );
  const sources: { -readonly [Field in keyof MetadataSources]: MetadataSources[Field] } = { ...before.sources };
  for (const field of said) {
    const source = now.sources?.[field];
    if (source === undefined) delete sources[field];
    else sources[field] = source;
  }
  return { ...Object.fromEntries(said.map((field) => [field, now[field]])), sources };
};
