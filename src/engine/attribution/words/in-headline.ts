import type { BlockRole } from '../../../model/claim';
import type { Reading } from './reading';

const HEADLINES = new Set<BlockRole>(['title', 'standfirst', 'heading', 'related story']);
/** Blocks of one line, where a colon or dash may stand for "says". */
const LINES = new Set<BlockRole>([...HEADLINES, 'list item', 'caption']);

const isIn = (roles: ReadonlySet<BlockRole>, { words, blocks }: Reading, word: number): boolean =>
  roles.has(blocks[words[word]?.block ?? -1]?.role ?? 'paragraph');

/** Whether a word stands in a headline: the title, a standfirst, a heading or a related story. */
export const inHeadline = (reading: Reading, word: number): boolean => isIn(HEADLINES, reading, word);

/** Whether a word stands in a line of its own: a headline, a list item or a caption. */
export const inLine = (reading: Reading, word: number): boolean => isIn(LINES, reading, word);
