import type { Reading } from '../words/reading';

/** Fewest words in a row, the asked one among them, that make a quotation the same one. */
const SAME = 4;
/** Most places looked at for one word, so that reading stays linear. */
const PLACES = 40;
const APART = /^(?:title|heading|caption|quotation|related story)$/u;

/** How many words stand alike before and after two places, marks left out, within one quotation each. */
const alike = ({ words }: Reading, a: number, b: number, step: 1 | -1): number => {
  let count = 0;
  let [i, k] = [a, b];
  const [inA, inB] = [words[a]?.quotation, words[b]?.quotation];
  while (count < SAME) {
    do i += step;
    while (words[i]?.tag === 'PUNCT');
    do k += step;
    while (words[k]?.tag === 'PUNCT');
    const [x, y] = [words[i], words[k]];
    if (!x || !y || x.lower !== y.lower || x.quotation !== inA || y.quotation !== inB) break;
    count++;
  }
  return count;
};

/** For a word quoted in a headline, a pull quote or a caption the place in the article's own text where the same words are quoted, or -1. */
export const repeatedFrom = (reading: Reading): ((target: number) => number) => {
  const { words, blocks } = reading;
  const places = new Map<string, number[]>();
  const apart = (i: number): boolean => APART.test(blocks[words[i]?.block ?? -1]?.role ?? '');
  words.forEach((word, i) => {
    if (word.quotation < 0 || apart(i)) return;
    const known = places.get(word.lower) ?? [];
    if (known.length < PLACES) known.push(i);
    places.set(word.lower, known);
  });
  return (target) => {
    const word = words[target];
    if (!word || word.quotation < 0 || !apart(target)) return -1;
    const found = places
      .get(word.lower)
      ?.find((i) => 1 + alike(reading, target, i, -1) + alike(reading, target, i, 1) >= SAME);
    return found ?? -1;
  };
};
