import type { ArticleMetadata, MetadataSource, MetadataSources } from '../model/article';
import { mendWords } from './mend-words';

/** What one part of a document says of its article. */
export interface MetadataLayer {
  readonly source: MetadataSource;
  readonly metadata: Partial<ArticleMetadata>;
}

const fields = ['title', 'outlet', 'author', 'published', 'url', 'language'] as const;

/** One value for each field, the first layer that has one, its letters mended, and where it came from. */
export const mergeMetadata = (
  layers: readonly MetadataLayer[],
): { readonly metadata: ArticleMetadata; readonly sources: MetadataSources } => {
  const metadata = { title: '', outlet: '', author: '', published: '', url: '', language: '' };
  const sources: { -readonly [Field in keyof MetadataSources]: MetadataSources[Field] } = {};
  for (const field of fields) {
    const layer = layers.find((each) => (each.metadata[field] ?? '').trim() !== '');
    if (layer === undefined) continue;
    const value = layer.metadata[field]?.trim() ?? '';
    metadata[field] = field === 'url' ? value : mendWords(value);
    sources[field] = layer.source;
  }
  return { metadata, sources };
};
