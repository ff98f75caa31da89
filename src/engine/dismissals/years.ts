import { DATED_PLURALS } from '../lexicon/known-names';
import { SCALES } from '../lexicon/number-words';
import { PERSON_NOUNS } from '../lexicon/person-nouns';
import { currencyBefore } from '../measures/currency';
import { unitAt } from '../measures/unit-index';
import { isPlural, singular } from '../nouns/plurals';
import { type DismissalRule, loneDigits, lowerAt, type NumeralContext } from './dismissal';

const ERA = /^(?:ad|bc|bce|ce|a\.d\.|b\.c\.|a\.d|b\.c)$/u;
const AFTER_THESE_A_YEAR = new Set(
  'in since by from until till during of after before between through circa early late mid end fiscal year and for summer winter spring autumn fall'.split(
    ' ',
  ),
);
const BOUNDS = new Set(
  'about around approximately roughly nearly almost over than least exactly some only average estimated just another'.split(
    ' ',
  ),
);

const moneyBefore = (context: NumeralContext): boolean => {
  const before = context.tokens[context.numeral.from - 1];
  return before !== undefined && currencyBefore(context.tokens, context.numeral.from, context.sentence.from) !== null;
};

const countsPeople = (context: NumeralContext): boolean => {
  const { tokens, numeral, sentence } = context;
  for (let at = numeral.to; at < Math.min(numeral.to + 3, sentence.to); at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') return false;
    if (isPlural(token) && PERSON_NOUNS.has(singular(token.lower))) return true;
  }
  return false;
};

const countsPlural = (context: NumeralContext): boolean => {
  const token = context.tokens[context.numeral.to];
  return (
    token !== undefined &&
    context.numeral.to < context.sentence.to &&
    token.kind === 'word' &&
    !token.glued &&
    isPlural(token) &&
    /^\p{Ll}/u.test(token.text)
  );
};

/** Words before which a plural is counted: verbs and what stands with them. */
const COUNTING =
  /^(?:[a-z]{3,}ed|[a-z]+(?:ing|s)|were|was|are|had|has|have|cut|hit|built|sold|bought|made|found|lost|won|got|took|grew|shot|sent|put|left|held|saw|met|read|led|fed|paid|kept|set|to|of|with|and|some|than)$/u;

/** "2024 new infections": a year is not new, further or more. */
const countsNew = (context: NumeralContext): boolean =>
  /^(?:new|more|further|additional|other|different|fresh|extra|fewer|confirmed|registered)$/u.test(
    lowerAt(context, context.numeral.to),
  ) && isPlural(context.tokens[context.numeral.to + 1] ?? { lower: '', kind: 'mark' });

// "the <2011> uprising began it" → dismissed year
const year: DismissalRule = {
  name: 'year',
  judge: (context) => {
    const text = loneDigits(context);
    if (text === null || !/^\d{4}$/u.test(text) || moneyBefore(context)) return null;
    const { tokens, numeral } = context;
    const value = Number(text);
    const next = tokens[numeral.to];
    const before = lowerAt(context, numeral.from - 1);
    const found = { from: numeral.from, to: numeral.to, reason: 'year', date: text };
    if (ERA.test(before) || ERA.test(lowerAt(context, numeral.to))) return found;
    if (value < 1000 || value > 2999) return null;
    if (
      next?.glued &&
      next.kind === 'word' &&
      numeral.to < context.sentence.to &&
      next.lower !== 's' &&
      next.lower !== "'s"
    )
      return null;
    const unit = unitAt(tokens, numeral.to, context.sentence.to);
    const likely = value >= 1900 && value <= 2059;
    if (SCALES.has(lowerAt(context, numeral.to)) || /^[%€£]$/u.test(lowerAt(context, numeral.to))) return null;
    if (BOUNDS.has(before) && (!likely || unit !== null || countsPlural(context) || countsPeople(context))) return null;
    // "about 2000 - 2500 calories"
    const rangeEnd = context.numerals[context.index + 1];
    const ranged =
      rangeEnd !== undefined && rangeEnd.from === numeral.to + 1 && /^[-–]$/u.test(lowerAt(context, numeral.to));
    if (ranged && BOUNDS.has(before) && unitAt(tokens, rangeEnd.to, context.sentence.to) !== null) return null;
    if (likely) {
      if (unit !== null && !AFTER_THESE_A_YEAR.has(before) && unit.unit.family !== 's' && before !== 'the') return null;
      const named =
        AFTER_THESE_A_YEAR.has(before) ||
        /^(?:the|'s|this|last|a|an|his|her|its|their|our)$/u.test(before) ||
        /^\p{Lu}/u.test(tokens[numeral.from - 1]?.text ?? '');
      // "planted 2020 trees", but "won 2016 elections".
      const counts = countsPlural(context) && !DATED_PLURALS.has(next?.lower ?? '') && COUNTING.test(before);
      return !named && (countsPeople(context) || counts || countsNew(context)) ? null : found;
    }
    if (unit !== null || countsPlural(context) || countsPeople(context)) return null;
    return /^(?:in|since|by|until|till|circa|between|from)$/u.test(before) ||
      (before === 'and' &&
        context.index > 0 &&
        /^1\d{3}$/u.test(tokens[context.numerals[context.index - 1]?.from ?? -1]?.text ?? ''))
      ? found
      : null;
  },
};

// "the season of <2014-15> was wet" → dismissed year
const yearSpan: DismissalRule = {
  name: 'span of years',
  judge: ({ tokens, numeral, sentence }) => {
    const [first, dash, second] = [tokens[numeral.from], tokens[numeral.from + 1], tokens[numeral.from + 2]];
    if (
      !/^(?:1[5-9]|20)\d\d$/u.test(first?.text ?? '') ||
      !/^[-–—/]$/u.test(dash?.text ?? '') ||
      !dash?.glued ||
      !second?.glued
    )
      return null;
    if (numeral.from + 2 >= sentence.to || !/^(?:(?:1[5-9]|20)\d\d|\d\d)$/u.test(second.text)) return null;
    return { from: numeral.from, to: numeral.from + 3, reason: 'year', date: first?.text ?? '' };
  },
};

// "music of the <1990s> and after" → dismissed decade
const decade: DismissalRule = {
  name: 'decade',
  judge: (context) => {
    const { tokens, numeral } = context;
    const token = tokens[numeral.from];
    const tail = tokens[numeral.from + 1];
    if (token?.kind !== 'number' || !/^(?:1[5-9]|20)?\d0$/u.test(token.text)) return null;
    if (!tail?.glued || !/^'?s$/u.test(tail.lower) || moneyBefore(context)) return null;
    // "100s of homes"
    if (token.text.length < 4 && lowerAt(context, numeral.from + 2) === 'of') return null;
    return {
      from: numeral.from,
      to: numeral.from + 2,
      reason: 'decade',
      ...(token.text.length === 4 ? { date: token.text } : {}),
    };
  },
};

// "as he did in '<08> and since" → dismissed year
const shortYear: DismissalRule = {
  name: 'year of two digits',
  judge: (context) => {
    const digits = loneDigits(context);
    const { tokens, numeral } = context;
    const apostrophe = tokens[numeral.from - 1];
    if (
      digits === null ||
      !/^\d\d$/u.test(digits) ||
      !/^['’‘]$/u.test(apostrophe?.text ?? '') ||
      !tokens[numeral.from]?.glued
    )
      return null;
    const year = (Number(digits) > 50 ? 1900 : 2000) + Number(digits);
    const measured = unitAt(tokens, numeral.to, context.sentence.to) !== null;
    return measured || apostrophe?.glued
      ? null
      : { from: numeral.from - 1, to: numeral.to, reason: 'year', date: String(year) };
  },
};

/** Numerals that are years, spans of years or decades. */
export const YEAR_RULES: readonly DismissalRule[] = [yearSpan, decade, shortYear, year];
