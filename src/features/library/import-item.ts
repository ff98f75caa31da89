import type { ArticleId } from '../../model/ids';
import type { ReadText } from '../../model/read-text';
import type { Problem } from '../../model/result';
import type { TextPrint } from '../../model/text-print';
import type { Services } from '../../services';
import type { Double } from './print-index';

/** A text that is there already, or nearly, and waits for a choice. */
export interface Doubtful extends Double {
  readonly read: ReadText;
  readonly print: TextPrint;
}

/** One file on its way in. */
export interface ImportItem {
  readonly name: string;
  /** Nothing else was brought with it: even a text that is there already is a question. */
  readonly isAlone: boolean;
  readonly state: 'waiting' | 'reading' | 'done';
  /** What came of it. */
  readonly articles: readonly ArticleId[];
  /** The article that holds the same text; there was nothing to bring in. */
  readonly known: readonly ArticleId[];
  readonly doubtful: readonly Doubtful[];
  readonly problems: readonly Problem[];
  /** What was mended, left out or guessed in reading it, each a sentence. */
  readonly notes: readonly string[];
}

type WaitingFile = Awaited<ReturnType<Services['library']['waiting']>>[number];

/** A file in the list of an import. */
export interface Entry {
  item: ImportItem;
  /** Settles when the file is on disk, so that a closed page goes on with it; null where it is brought alone and read at once. */
  kept: Promise<WaitingFile | null>;
  readonly file: File | null;
}

/** How an import stands. */
export interface ImportState {
  readonly items: readonly ImportItem[];
  /** How many files are done with. */
  readonly done: number;
  readonly isRunning: boolean;
  /** Why it stopped before its end, in words; null where it did not. */
  readonly stopped: string | null;
}

/** A file that was just brought. */
export const fresh = (name: string, isAlone: boolean): ImportItem => ({
  name,
  isAlone,
  state: 'waiting',
  articles: [],
  known: [],
  doubtful: [],
  problems: [],
  notes: [],
});

/** How many articles, texts and files came to what. */
export const countItems = (
  items: readonly ImportItem[],
): { readonly articles: number; readonly known: number; readonly doubtful: number; readonly failed: number } => {
  const counts = { articles: 0, known: 0, doubtful: 0, failed: 0 };
  for (const item of items) {
    counts.articles += item.articles.length;
    counts.known += item.known.length;
    counts.doubtful += item.doubtful.length;
    if (item.problems.length > 0) counts.failed += 1;
  }
  return counts;
};
