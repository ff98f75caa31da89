import type { Sentence, Token } from '../document';
import { type Measured, withUnitOf } from '../measures/measured';
import { readCountedNoun } from '../nouns/read-counted-noun';
import { shift } from '../numerals/decimal';
import { exactNumeral } from '../numerals/numeral';
import { scaleBase } from '../numerals/numeral-rules';

const MOST_BETWEEN = 6;

/** Words that may stand before a member of a list and change nothing of its unit. */
const LIGHT =
  /^(?:about|nearly|almost|around|roughly|over|some|just|only|even|up|a|an|another|more|less|fewer|than|at|least|most|then|possibly|perhaps|maybe)$/u;

/** What parts two numerals: the link alone, light words left out; null where other words stand between. */
const linkOf = (tokens: readonly Token[], a: Measured, b: Measured): string | null => {
  if (b.from - a.to > MOST_BETWEEN) return null;
  const links: string[] = [];
  for (let at = a.to; at < b.from; at += 1) {
    const lower = tokens[at]?.lower ?? '';
    if (!LIGHT.test(lower)) links.push(lower);
  }
  return links.join(' ');
};

const OWNER = /^(?:the|its|his|her|their|our|my|your|all|these|those|'s|total|of|a)$/u;

/** "20 of her 31 points", "280 million of the 1.5 billion shekels": a part and the whole that names it. */
const isPart = (tokens: readonly Token[], a: Measured, b: Measured): boolean => {
  if (b.from - a.to > MOST_BETWEEN) return false;
  const at = tokens[a.to]?.lower === 'out' ? a.to + 1 : a.to;
  if (tokens[at]?.lower !== 'of') return false;
  for (let k = at + 1; k < b.from; k += 1) {
    const token = tokens[k];
    if (token === undefined || !(OWNER.test(token.lower) || LIGHT.test(token.lower) || /^\p{Lu}/u.test(token.text)))
      return false;
  }
  return true;
};

/** The scale too, where only the last has one ("2, 3 and 5 billion dollars"). */
const withScaleOf = (a: Measured, b: Measured): Measured => {
  const { numeral } = a;
  const small = typeof a.value === 'number' && a.value < 1000 && numeral.form === 'digits';
  if (!small || numeral.decimal === null || b.numeral.scaled === null || scaleBase(b.numeral) === null) return a;
  const { power } = b.numeral.scaled;
  const scaled = exactNumeral(numeral.from, numeral.to, shift(numeral.decimal, power), 'scaled', {
    base: numeral.decimal,
    power,
  });
  return { ...a, numeral: scaled, value: scaled.value, exact: scaled.exact };
};

const PREPOSITION_OF_LEVEL = /^(?:to|at|of)$/u;

/** Gives a bare numeral the unit that only a later member of its list or pair names: "61, 58 and 47 per cent", "to 61.5 from 58.2 per cent", "four-, five- and six-cylinder", "20 of her 31 points", "eight million 250ml bottles". */
export const shareForward = (
  tokens: readonly Token[],
  sentence: Sentence,
  measured: readonly Measured[],
): readonly Measured[] => {
  const shared = [...measured];
  /** True where the unit of the member behind came through "and" or "or": a comma before it then goes on with the list. */
  let listed = false;
  for (let k = shared.length - 2; k >= 0; k -= 1) {
    const a = shared[k];
    const b = shared[k + 1];
    const wasListed: boolean = listed;
    listed = false;
    if (a === undefined || b === undefined || a.shape !== 'bare' || b.shape === 'bare' || b.shape === 'fraction')
      continue;
    if (/^(?:fraction|vague)$/u.test(a.numeral.form)) continue;
    const link = linkOf(tokens, a, b);
    const suspended =
      link !== null &&
      /^-(?: ,)?(?: and| or| to)?$/u.test(link) &&
      /^[-\u2010\u2011]$/u.test(tokens[b.numeral.to]?.text ?? '');
    const named = !b.unit.startsWith('per ') && !(b.shape === 'noun' && b.value === 1);
    // "three or four years" is a range, which shares its unit itself.
    const joined: boolean =
      named &&
      link !== null &&
      /^(?:,? ?(?:and|or)|,)$/u.test(link) &&
      (link !== ',' || wasListed) &&
      (!/or$/u.test(link) || b.shape === 'money');
    const leveled =
      named && link === 'from' && PREPOSITION_OF_LEVEL.test(tokens[a.from - 1]?.lower ?? '') && b.shape !== 'noun';
    const part = b.kind !== 'percent' && /^(?:money|unit|noun)$/u.test(b.shape) && isPart(tokens, a, b);
    if (suspended || part) shared[k] = withUnitOf(a, b);
    else if (joined || leveled) {
      shared[k] = withUnitOf(withScaleOf(a, b), b);
      listed = joined;
    }
    // "almost 650 18-hole courses", "five 122-mm rounds"
    else if (a.to === b.from && (b.shape === 'unit' || tokens[b.numeral.to]?.text === '-')) {
      const noun = readCountedNoun(tokens, Math.max(b.to, b.nounTo), sentence.to, false);
      if (noun !== null) shared[k] = { ...a, unit: noun.lemma, shape: 'noun', nounTo: noun.to };
    }
  }
  return shared;
};
