import type { ArticleMetadata } from './article';
import type { Block } from './claim';

/** What a reader makes of a file or a paste: the text to keep, the blocks where the format gave them (null lets the engine find them), and guessed metadata. */
export interface ReadText {
  readonly text: string;
  readonly blocks: readonly Block[] | null;
  readonly metadata: ArticleMetadata;
  /** The bytes as they came; null for pasted text. */
  readonly original?: Blob | null;
}
