import type { Sentence, Token } from '../document';
import type { Measured } from '../measures/measured';
import { readCountedNoun } from '../nouns/read-counted-noun';

const middleOf = (tokens: readonly Token[], a: Measured, b: Measured): string =>
  b.from - a.to > 4
    ? '…'
    : tokens
        .slice(a.to, b.from)
        .map(({ lower }) => lower)
        .join(' ');

/** Gives a bare numeral the unit that only its follower names: "8 or $9", "four-, five- and six-cylinder", "280 million of the 1.5 billion shekels", "eight million 250ml bottles". */
export const shareForward = (
  tokens: readonly Token[],
  sentence: Sentence,
  measured: readonly Measured[],
): readonly Measured[] => {
  const shared = [...measured];
  for (let k = shared.length - 2; k >= 0; k -= 1) {
    const a = shared[k];
    const b = shared[k + 1];
    if (a === undefined || b === undefined || a.shape !== 'bare' || b.shape === 'bare') continue;
    const middle = middleOf(tokens, a, b);
    const or = middle === 'or' && b.shape === 'money';
    const suspended = /^-(?: ,)?(?: and| or| to)?$/u.test(middle) && tokens[b.numeral.to]?.text === '-';
    const partOf =
      /^(?:out )?of(?: the| its| his| her| their| a total of| all)?$/u.test(middle) &&
      (b.shape === 'money' || b.shape === 'unit' || b.shape === 'noun') &&
      b.kind !== 'percent';
    if (or || suspended || partOf) shared[k] = { ...a, unit: b.unit, kind: b.kind, shape: b.shape };
    // "almost 650 18-hole courses", "five 122-mm rounds"
    else if (middle === '' && (b.shape === 'unit' || tokens[b.numeral.to]?.text === '-')) {
      const noun = readCountedNoun(tokens, Math.max(b.to, b.nounTo), sentence.to, false);
      if (noun !== null) shared[k] = { ...a, unit: noun.lemma, shape: 'noun', nounTo: noun.to };
    }
  }
  return shared;
};
