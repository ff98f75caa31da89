import type { Sentence, Token } from '../document';
import { PHRASE_ENDS } from '../lexicon/grammar-words';
import { isPlural, singular } from '../nouns/plurals';
import type { Figure } from '../quantities/figure';

/** The sentence's subject by its first noun phrase ("The turnout of this election was the highest …"), or the empty string. */
const subjectOf = (tokens: readonly Token[], { from, to }: Sentence): string => {
  const opening = tokens[from];
  if (opening === undefined) return '';
  if (!/^(?:the|its|his|her|their|this|that|our)$/u.test(opening.lower)) {
    const verb = /^(?:was|is|were|are|rose|fell|reached|hit|stood)$/u.test(tokens[from + 1]?.lower ?? '');
    return verb && opening.kind === 'word' && !PHRASE_ENDS.has(opening.lower) ? singular(opening.lower) : '';
  }
  let head = '';
  for (let at = from + 1; at < Math.min(to, from + 5); at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word' || PHRASE_ENDS.has(token.lower)) break;
    head = token.text;
  }
  return singular(head);
};

const REACHES =
  /^(?:hit|hits|reach|reached|reaches|at|to|were|was|is|are|fell|rose|remain|remained|stood|touched|near)$/u;

/** Whose extreme it is: "bond yields hit their highest" → the noun before the verb, or the empty string. */
const ownerBefore = (tokens: readonly Token[], { from }: Sentence, at: number): string => {
  for (let k = at - 1; k > Math.max(from, at - 6); k -= 1) {
    if (!REACHES.test(tokens[k]?.lower ?? '')) continue;
    const owner = tokens[k - 1];
    return owner?.kind === 'word' && /^\p{Ll}/u.test(owner.text) && !REACHES.test(owner.lower)
      ? singular(owner.text)
      : '';
  }
  return '';
};

/** Gives a superlative without a noun ("58,825 votes, the highest in the constituency") the unit of the count before it, or the sentence's subject. */
export const nameSuperlatives = (
  tokens: readonly Token[],
  sentence: Sentence,
  figures: readonly Figure[],
): readonly Figure[] => {
  let counted = '';
  return figures.map((figure, k) => {
    if (figure.shape === 'noun' && figure.unit !== '') counted = figure.unit;
    if (figure.shape !== 'superlative' || figure.unit !== '') return figure;
    const next = figures[k + 1];
    if (next !== undefined && next.from === figure.to && next.unit !== '') return { ...figure, unit: next.unit };
    if (/^(?:its|their)$/u.test(tokens[figure.from]?.lower ?? '')) {
      const owner = ownerBefore(tokens, sentence, figure.from);
      if (owner !== '') return { ...figure, unit: owner };
      // "Wheat futures jumped on Thursday to their highest"
      const subject = tokens
        .slice(sentence.from, Math.min(sentence.from + 4, figure.from))
        .find((token) => isPlural(token));
      if (subject !== undefined) return { ...figure, unit: singular(subject.lower) };
    }
    return { ...figure, unit: counted === '' ? subjectOf(tokens, sentence) : counted };
  });
};
