import type { Sentence, Token } from '../document';
import { isPlural, singular } from '../nouns/plurals';

/** What a change without a unit is a change of ("seats … increased from 9 to 10"): the noun of "number of …" or the clause's first plural; null where none is plain. */
export const findChangedNoun = (tokens: readonly Token[], sentence: Sentence, at: number): string | null => {
  let start = sentence.from;
  for (let k = at - 1; k >= sentence.from; k -= 1) {
    const token = tokens[k];
    if (token === undefined) break;
    if (/^[,;:–—]$/u.test(token.text)) {
      start = k + 1;
      break;
    }
    if (/^(?:number|numbers)$/u.test(token.lower) && tokens[k + 1]?.lower === 'of') {
      for (let n = k + 2; n < Math.min(k + 7, at); n += 1) {
        const noun = tokens[n];
        if (noun !== undefined && isPlural(noun)) return singular(noun.text);
      }
    }
  }
  for (let k = start; k < at; k += 1) {
    const token = tokens[k];
    if (token === undefined || token.kind !== 'word') continue;
    const possessor = /^['’]$/u.test(tokens[k + 1]?.text ?? '');
    if (!possessor && isPlural(token) && (/^\p{Ll}/u.test(token.text) || k === sentence.from))
      return singular(token.lower);
  }
  // "Class sizes, too, have grown, from 25 to 27": the subject stands before the first comma.
  for (let k = sentence.from; k < start; k += 1) {
    const token = tokens[k];
    if (token === undefined || token.kind !== 'word') return null;
    const modifier = tokens[k - 1];
    if (isPlural(token))
      return k > sentence.from && modifier !== undefined
        ? `${modifier.lower} ${singular(token.text)}`
        : singular(token.text);
    if (k - sentence.from > 3) return null;
  }
  return null;
};
