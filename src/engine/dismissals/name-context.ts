import { PHRASE_ENDS } from '../lexicon/grammar-words';
import { unitAt } from '../measures/unit-index';
import { isPlural } from '../nouns/plurals';
import { type Dismissal, isCapital, type NumeralContext } from './dismissal';

/** True where a unit of measure, a sign of money or a counted word stands right behind the numeral. */
export const measured = (context: NumeralContext): boolean => {
  const next = context.tokens[context.numeral.to];
  if (next === undefined || context.numeral.to >= context.sentence.to) return false;
  const hyphen = /^[-‐‑]$/u.test(next.text) && next.glued ? 1 : 0;
  if (unitAt(context.tokens, context.numeral.to + hyphen, context.sentence.to) !== null) return true;
  return /^[%€£$¢]$/u.test(next.text) || /^(?:percent|million|billion|points?|votes?)$/u.test(next.lower);
};

/** True where the next words count something: a plural within three words, no name. */
export const pluralAhead = (context: NumeralContext): boolean => {
  for (let at = context.numeral.to; at < Math.min(context.numeral.to + 3, context.sentence.to); at += 1) {
    const token = context.tokens[at];
    if (token === undefined || token.kind !== 'word' || PHRASE_ENDS.has(token.lower)) return false;
    // "Constable 4471 Ruth Ames": a capital plural is a name, but for peoples.
    if (isPlural(token)) return !isCapital(token) || /(?:ans|ards|ers|is)$/u.test(token.lower);
  }
  return false;
};

/** The dismissal of the whole numeral for the reason. */
export const covers = ({ numeral }: NumeralContext, reason: string): Dismissal => ({
  from: numeral.from,
  to: numeral.to,
  reason,
});
