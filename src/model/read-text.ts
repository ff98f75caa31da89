import type { ArticleMetadata, MetadataSources } from './article';
import type { Block } from './claim';

/** What a reader makes of one article of a file or a paste: the text to keep, the blocks where the format gave them (null lets the engine find them), and its metadata with where each came from. */
export interface ReadText {
  readonly text: string;
  readonly blocks: readonly Block[] | null;
  readonly metadata: ArticleMetadata;
  /** The bytes as they came (of a record in a .jsonl file, its line); null for pasted text. */
  readonly original?: Blob | null;
  /** What messages call it: the file's name, or the record's id; absent for a paste. */
  readonly name?: string;
  /** The language the words are in, as a BCP 47 tag without region ("en"); null where it cannot be told, absent where nobody looked. */
  readonly language?: string | null;
  readonly sources?: MetadataSources;
  /** What was mended, left out or guessed on the way, each a sentence for the person who brought it. */
  readonly notes?: readonly string[];
}
