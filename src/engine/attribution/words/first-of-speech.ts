import type { Quotation, Reading } from './reading';

/** Quotations of one speech gone back over, so that reading stays linear. */
const LINKS = 12;

/** The quotation that a word's speech begins with, over the paragraphs that it runs on through; undefined outside quotations. */
export const firstOfSpeech = ({ words, quotations }: Reading, word: number): Quotation | undefined => {
  let first: Quotation | undefined = quotations[words[word]?.quotation ?? -1];
  for (let n = 0; first && first.continues >= 0 && n < LINKS; n++) first = quotations[first.continues];
  return first;
};
