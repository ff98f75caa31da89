import { SCALES, SMALL_NUMBERS } from '../lexicon/number-words';
import { parseDecimal, shift, toNumber, whole } from './decimal';
import { FRACTION_RULES } from './fraction-rules';
import { exactNumeral, type Numeral, type NumeralRule } from './numeral';
import { digitsAt, lowerAt } from './read-at';
import { readBelowHundred, readNumberWords } from './read-number-words';
import { SCALE_RULES } from './scale-rules';
import { VAGUE_RULES } from './vague-rules';

// "he counted <1,250> votes" → = 1250 vote
const digits: NumeralRule = {
  name: 'digits',
  read: (tokens, at, end) => {
    const run = digitsAt(tokens, at, end);
    return run === null ? null : exactNumeral(at, run.to, run.decimal, 'digits');
  },
};

// "<about twenty-five thousand> homes" → ~ 25000 home
const words: NumeralRule = {
  name: 'number words',
  read: (tokens, at, end) => {
    const run = readNumberWords(tokens, at, end);
    if (run === null) return null;
    // "point" turns words into a decimal: "two point five million".
    if (run.scaleWord === null && lowerAt(tokens, run.to, end) === 'point') {
      const tenths = readBelowHundred(tokens, run.to + 1, end);
      const base = tenths === null ? null : parseDecimal(`${run.value}.${tenths.value}`);
      if (tenths !== null && base !== null) {
        const power = SCALES.get(lowerAt(tokens, tenths.to, end));
        return power === undefined
          ? exactNumeral(at, tenths.to, base, 'words')
          : exactNumeral(at, tenths.to + 1, shift(base, power), 'scaled', { base, power });
      }
    }
    const power = run.scaleWord === null ? undefined : SCALES.get(run.scaleWord);
    const scaled =
      power !== undefined && run.value === run.base * 10 ** power ? { base: whole(run.base), power } : null;
    const safe = Number.isSafeInteger(run.value) ? whole(run.value) : parseDecimal(BigInt(run.value).toString());
    return safe === null
      ? null
      : exactNumeral(at, run.to, safe, run.article ? 'article' : scaled === null ? 'words' : 'scaled', scaled);
  },
};

// "the <dozen> boats sank" → = 12 boat
const dozens: NumeralRule = {
  name: 'bare dozen',
  read: (tokens, at, end) => {
    if (
      lowerAt(tokens, at, end) !== 'dozen' ||
      (lowerAt(tokens, at - 1, end) === 'the' && !/^\p{L}/u.test(lowerAt(tokens, at + 1, end)))
    )
      return null;
    const before = lowerAt(tokens, at - 1, end);
    return before === 'a' || SMALL_NUMBERS.has(before) ? null : exactNumeral(at, at + 1, whole(12), 'words');
  },
};

const [PART_OF_SCALE, MIXED, ...SCALED] = SCALE_RULES;
const isRule = (rule: NumeralRule | undefined): rule is NumeralRule => rule !== undefined;

/** Ways of writing numbers, most specific first: the first that reads wins. */
export const NUMERAL_RULES: readonly NumeralRule[] = [
  ...VAGUE_RULES,
  PART_OF_SCALE,
  MIXED,
  ...FRACTION_RULES,
  ...SCALED,
  digits,
  words,
  dozens,
].filter(isRule);

/** The value as a single number: a vague amount's lower end. */
export const lowest = (numeral: Numeral): number =>
  typeof numeral.value === 'number' ? numeral.value : numeral.value[0];

/** The base before the scale as a number, or null without one. */
export const scaleBase = (numeral: Numeral): number | null =>
  numeral.scaled === null ? null : toNumber(numeral.scaled.base);
