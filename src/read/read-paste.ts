import type { ReadText } from '../model/read-text';
import { completeRead } from './complete-read';
import { guessMetadata } from './guess-metadata';
import { mendPlainText } from './mend-plain-text';
import { readFrontMatter } from './read-front-matter';

/** What the clipboard holds: plain words, and the same as HTML where the page or word processor gave it ('' where not). */
export interface Pasted {
  readonly text: string;
  readonly html: string;
}

/** Reads a paste: from its HTML where that holds paragraphs, else from its plain words. */
export const readPaste = async ({ text: plain, html }: Pasted): Promise<ReadText> => {
  const rich = html === '' ? null : (await import('./html/read-pasted-page')).readPastedPage(html, plain);
  const text = rich?.text ?? mendPlainText(plain);
  const front = rich === null ? readFrontMatter(text) : null;
  const { name: _, ...read } = await completeRead({
    text,
    blocks: rich?.blocks ?? null,
    layers: [
      ...(front ? [{ source: 'front matter', metadata: front.metadata } as const] : []),
      { source: 'first lines', metadata: guessMetadata(text.slice(front?.end ?? 0, (front?.end ?? 0) + 20_000)) },
    ],
    notes: [],
    original: null,
    name: '',
  });
  return read;
};
