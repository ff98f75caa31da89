import type { Sentence, Token } from '../document';
import { COLLECTIVES, SCALES, SMALL_NUMBERS, TENS, VAGUE_PLURALS, VULGAR_FRACTIONS } from '../lexicon/number-words';
import type { Numeral } from './numeral';
import { NUMERAL_RULES } from './numeral-rules';

const OPENERS: ReadonlySet<string> = new Set([
  ...SMALL_NUMBERS.keys(),
  ...TENS.keys(),
  ...SCALES.keys(),
  ...VAGUE_PLURALS.keys(),
  ...COLLECTIVES.keys(),
  ...VULGAR_FRACTIONS.keys(),
  ...['half', 'quarter', 'a', 'an', 'several'],
]);

/** True where a numeral may begin at the token. */
export const opensNumeral = (token: Token): boolean =>
  token.kind === 'number' || (token.kind === 'word' && OPENERS.has(token.lower));

/** Digits that write no number ("02.12.2016"): kept so that a reason can be given for them. */
const unreadable = (at: number): Numeral => ({
  from: at,
  to: at + 1,
  value: Number.NaN,
  exact: '',
  form: 'digits',
  scaled: null,
  decimal: null,
});

/** The numerals of one sentence, in order, each as long as its rule can read it. */
export const findNumerals = (tokens: readonly Token[], sentence: Pick<Sentence, 'from' | 'to'>): readonly Numeral[] => {
  const found: Numeral[] = [];
  let at = sentence.from;
  while (at < sentence.to) {
    const token = tokens[at];
    if (token === undefined || !opensNumeral(token)) {
      at += 1;
      continue;
    }
    let numeral: Numeral | null = null;
    for (const rule of NUMERAL_RULES) {
      numeral = rule.read(tokens, at, sentence.to);
      if (numeral !== null) break;
    }
    if (numeral === null && token.kind === 'number') numeral = unreadable(at);
    if (numeral === null) at += 1;
    else {
      found.push(numeral);
      at = numeral.to;
    }
  }
  return found;
};
