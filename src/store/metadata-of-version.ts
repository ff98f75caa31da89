import type { Article, ArticleMetadata, MetadataSources } from '../model/article';
import { metadataFields } from './mend-metadata';

type About = Pick<Article, keyof ArticleMetadata | 'sources'>;

/** The metadata of an article under its new version: what the new text says of itself, save what somebody typed; what it does not say stays. A file's name says nothing of the text where anything else did. */
export const metadataOfVersion = (before: About, now: About): Partial<About> => {
  const isOwn = (field: (typeof metadataFields)[number]): boolean =>
    now.sources?.[field] !== 'file name' || (before[field] ?? '') === '' || before.sources?.[field] === 'file name';
  const said = metadataFields.filter(
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
