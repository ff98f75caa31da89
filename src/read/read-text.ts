import type { ReadText } from '../model/read-text';
import { guessMetadata } from './guess-metadata';

/** A pasted text as it came, with what its first lines say of it. */
export const readText = (text: string): ReadText => ({ text, blocks: null, metadata: guessMetadata(text) });
