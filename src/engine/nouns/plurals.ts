import type { Token } from '../document';
import { NOT_PLURAL } from '../lexicon/grammar-words';
import { IRREGULAR_PLURALS } from '../lexicon/irregular-plurals';

const singularSpelling = (lower: string): string => {
  if (
    /(?:[sx]|ch|sh|zz)es$/u.test(lower) &&
    !/(?:[aeiou]ses|houses|horses|nurses|courses|cases|phases|purposes|causes|clauses|pauses|licenses|expenses|responses|leases|releases|diseases|increases|decreases|purchases|databases|bases|axes|vases|noses|roses|doses|losses)$/u.test(
      lower,
    )
  )
    return lower.slice(0, -2);
  if (
    /(?:losses|bosses|passes|classes|masses|crosses|dresses|presses|glasses|addresses|businesses|witnesses|actresses|processes|successes|illnesses)$/u.test(
      lower,
    )
  )
    return lower.slice(0, -2);
  if (/[^aeiou]ies$/u.test(lower) && lower.length > 4) return `${lower.slice(0, -3)}y`;
  return lower.slice(0, -1);
};

/** True where the word is spelled as a plural noun ("civilians", "women"); a verb in -s may pass. */
export const isPlural = ({ lower, kind }: Pick<Token, 'lower' | 'kind'>): boolean => {
  if (kind !== 'word') return false;
  if (IRREGULAR_PLURALS.has(lower)) return true;
  return lower.length > 2 && lower.endsWith('s') && !/(?:ss|us|is|'s)$/u.test(lower) && !NOT_PLURAL.has(lower);
};

/** The singular of a plural noun; other words come back as they are, a capital letter is kept. */
export const singular = (word: string): string => {
  const lower = word.toLowerCase().replace(/[’]/gu, "'");
  const irregular = IRREGULAR_PLURALS.get(lower);
  if (irregular !== undefined) return irregular;
  if (!isPlural({ lower, kind: 'word' })) return word;
  if (/^[\p{Lu}\d]+s$/u.test(word)) return word.slice(0, -1);
  const base = singularSpelling(lower);
  if (lower.startsWith(base)) return word.slice(0, base.length);
  return word.startsWith(lower.slice(0, 1)) ? base : word.slice(0, 1) + base.slice(1);
};
