import { fetchPart } from '../model/fetch-part';
import type { ReadText } from '../model/read-text';
import { completeRead } from './complete-read';
import { readWords } from './read-plain';

/** What the clipboard holds: plain words, and the same as HTML where the page or word processor gave it ('' where not). */
export interface Pasted {
  readonly text: string;
  readonly html: string;
}

/** Reads a paste: from its HTML where that holds paragraphs, else from its plain words. */
export const readPaste = async ({ text: plain, html }: Pasted): Promise<ReadText> => {
  const rich =
    html === '' ? null : (await fetchPart(() => import('./html/read-pasted-page'))).readPastedPage(html, plain);
  const { text, layers } =
    rich === null
      ? readWords(plain)
      : { text: rich.text, layers: [{ source: 'first lines', metadata: rich.metadata } as const] };
  const { name: _, ...read } = await completeRead({
    text,
    blocks: rich?.blocks ?? null,
    layers,
    notes: [],
    original: null,
    name: '',
  });
  return read;
};
