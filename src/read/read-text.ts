import { describeText } from '../model/blocks/describe-copy';
import type { ReadText } from '../model/read-text';

/** A pasted text as it came, with what its first lines say of it. */
export const readText = (text: string): ReadText => ({ text, blocks: null, metadata: describeText(text) });
