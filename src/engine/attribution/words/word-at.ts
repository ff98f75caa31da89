import type { Word } from './reading';

/** Index of the first word that ends after the offset: the word that stands there, or the next one; that of the last word where none does. */
export const wordAt = (words: readonly Word[], offset: number): number => {
  let low = 0;
  let high = words.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
};
