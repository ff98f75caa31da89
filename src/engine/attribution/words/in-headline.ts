import type { Reading } from './reading';

/** Whether a word stands in a headline: the title, a standfirst, a heading or a related story. */
export const inHeadline = ({ words, blocks }: Reading, word: number): boolean =>
  /^(?:title|standfirst|heading|related story)$/u.test(blocks[words[word]?.block ?? -1]?.role ?? '');
