import type { Block } from './claim';
import type { ArticleId, RevisionId } from './ids';
import type { TextPrint } from './text-print';

/** What is known of an article; empty string where unknown. */
export interface ArticleMetadata {
  readonly title: string;
  readonly outlet: string;
  readonly author: string;
  /** ISO 8601 date (YYYY-MM-DD). */
  readonly published: string;
  readonly url: string;
  /** The language of the text, as a BCP 47 tag without region ("en"); absent or empty where unknown. */
  readonly language?: string;
}

/** Where a piece of metadata was read, in the words that are shown beside it. */
export type MetadataSource =
  | 'JSON-LD'
  | 'Open Graph'
  | 'meta tags'
  | 'time element'
  | 'page'
  | 'front matter'
  | 'PDF info'
  | 'record'
  | 'first lines'
  | 'words of the text'
  | 'file name'
  | 'typed';

/** Where each field of the metadata came from; a field that is unknown has none. */
export type MetadataSources = Readonly<Partial<Record<keyof ArticleMetadata, MetadataSource>>>;

/** A document under review, as lists need it. */
export interface Article extends ArticleMetadata {
  readonly id: ArticleId;
  /** The revision under review now. */
  readonly revision: RevisionId;
  /** Milliseconds since the epoch. */
  readonly addedAt: number;
  readonly bundled: boolean;
  /** Absent where the article was kept before sources were. */
  readonly sources?: MetadataSources;
  /** Of the revision under review; absent where the article was kept before prints were. */
  readonly print?: TextPrint;
}

/** One kept text of an article: immutable, never normalised. */
export interface Revision {
  readonly id: RevisionId;
  readonly article: ArticleId;
  readonly text: string;
  /** The reader's blocks where the format gave them; null lets the engine find them. */
  readonly blocks: readonly Block[] | null;
  /** The bytes as they came. */
  readonly original: Blob | null;
  readonly addedAt: number;
}

/** What the list of articles shows of one; the counts are of the last extraction and its reviews, minor claims left out. */
export interface ArticleSummary extends Article {
  readonly claims: number;
  readonly judged: number;
  /** When its last decision was made, in milliseconds since the epoch; absent where there is none, or none since this was kept. */
  readonly workedAt?: number;
}
