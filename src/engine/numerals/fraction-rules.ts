import type { Token } from '../document';
import { AUXILIARIES, COMMON_VERBS, PHRASE_ENDS } from '../lexicon/grammar-words';
import { DENOMINATORS, SCALES, SMALL_NUMBERS, VULGAR_FRACTIONS } from '../lexicon/number-words';
import { PERSON_NOUNS } from '../lexicon/person-nouns';
import { DOWN_WORDS, UP_WORDS } from '../lexicon/trend-words';
import { isPlural, singular } from '../nouns/plurals';
import { parseDecimal } from './decimal';
import { exactNumeral, type Numeral, type NumeralRule, proportion } from './numeral';
import { lowerAt, skipHyphen, smallWhole } from './read-at';
import { readBelowHundred } from './read-number-words';

/** "one of four" is a share; "98 of 290 seats" are a part and its whole, each a count. */
const plainShare = (tokens: readonly Token[], at: number, next: number, end: number): boolean => {
  const all = smallWhole(tokens, next, end);
  return (
    (all !== null &&
      (tokens[at]?.kind === 'word' ? all.value <= 10 : all.value <= 10 && tokens[at]?.text.length === 1)) ||
    all?.value === 100
  );
};

/** "one of two plants": so many things, of which one is meant. */
const namesBoth = (tokens: readonly Token[], at: number, end: number): boolean => {
  const all = smallWhole(tokens, at, end);
  const thing = all === null || all.value > 3 ? undefined : tokens[all.to];
  return all !== null && all.to < end && thing !== undefined && isPlural(thing);
};

// "<one in five> patients waited" → = 0.2 fraction percent
const oneInSome: NumeralRule = {
  name: 'so many in so many',
  read: (tokens, at, end) => {
    const part = smallWhole(tokens, at, end);
    if (part === null || (tokens[at]?.kind === 'number' && (tokens[at]?.text.length ?? 0) > 3)) return null;
    let next = part.to;
    const link = lowerAt(tokens, next, end);
    if (link === 'in') next += 1;
    else if (link === '-' && lowerAt(tokens, next + 1, end) === 'in' && lowerAt(tokens, next + 2, end) === '-')
      next += 3;
    else if (link === 'out' && lowerAt(tokens, next + 1, end) === 'of') next += 2;
    else if (link === 'of' && plainShare(tokens, at, next + 1, end) && !namesBoth(tokens, next + 1, end)) next += 1;
    else return null;
    if (lowerAt(tokens, next, end) === 'every') next += 1;
    const all = smallWhole(tokens, next, end);
    if (all === null || all.value <= part.value || all.value < 2 || part.value === 0) return null;
    // "Highway 3 in nine places": digits first and words second are two numbers.
    if (tokens[at]?.kind === 'number' && tokens[next]?.kind === 'word') return null;
    const after = lowerAt(tokens, all.to, end);
    const yearLike = tokens[next]?.kind === 'number' && all.value >= 1900 && all.value <= 2100;
    if (
      yearLike ||
      /^(?:%|percent|per|pct|am|pm|minutes?|hours?|days?|weeks?|months?|years?|decades?|seconds?|january|february|march|april|may|june|july|august|september|october|november|december)$/u.test(
        after,
      )
    )
      return null;
    if (link === 'in' && all.value < 3) return null;
    if (SCALES.has(after) && !/^\d/u.test(tokens[at]?.text ?? '')) {
      const power = SCALES.get(after) ?? 0;
      return proportion(at, all.to + 1, part.value, all.value * 10 ** power);
    }
    if (/[-/]/u.test(after) && tokens[all.to]?.glued) return null;
    return proportion(at, all.to, part.value, all.value);
  },
};

// "<one voter in seven> stayed at home" → = 0.1429 fraction percent
const oneThingInSome: NumeralRule = {
  name: 'so many things in so many',
  read: (tokens, at, end) => {
    const part = tokens[at]?.kind === 'word' ? readBelowHundred(tokens, at, end) : null;
    if (part === null || part.value === 0) return null;
    const thing = tokens[part.to];
    if (
      part.to >= end ||
      thing?.kind !== 'word' ||
      PHRASE_ENDS.has(thing.lower) ||
      lowerAt(tokens, part.to + 1, end) !== 'in'
    )
      return null;
    if (isPlural(thing) !== part.value > 1 || (part.value > 1 && !PERSON_NOUNS.has(singular(thing.lower)))) return null;
    const next = part.to + (lowerAt(tokens, part.to + 2, end) === 'every' ? 3 : 2);
    const all = smallWhole(tokens, next, end);
    if (all === null || all.value <= part.value || all.value < 3 || all.value > 1000) return null;
    // "one goal in five games", "one man in 20 years": a noun behind makes it a count.
    const after = tokens[all.to];
    const counts =
      after !== undefined &&
      all.to < end &&
      after.kind === 'word' &&
      !PHRASE_ENDS.has(after.lower) &&
      !COMMON_VERBS.has(after.lower);
    return counts || /^[-%/]$/u.test(lowerAt(tokens, all.to, end))
      ? null
      : proportion(at, all.to, part.value, all.value);
  },
};

/** So far back a count makes "a sixth" the next of five. */
const RECENT = 60;

const countedBefore = (tokens: readonly Token[], at: number, count: number): boolean => {
  for (let k = at - 1; k >= Math.max(0, at - RECENT); k -= 1) {
    const token = tokens[k];
    if (token?.text === String(count) || SMALL_NUMBERS.get(token?.lower ?? '') === count) return true;
  }
  return false;
};

// "<two-thirds> of voters agreed" → = 0.6667 fraction percent
const fractionWords: NumeralRule = {
  name: 'fraction in words',
  read: (tokens, at, end) => {
    const first = lowerAt(tokens, at, end);
    if (first === 'half' || first === 'halves') return first === 'half' ? halfAt(tokens, at, end) : null;
    const vulgar = VULGAR_FRACTIONS.get(tokens[at]?.text ?? '');
    if (vulgar !== undefined) return proportion(at, at + 1, vulgar[0], vulgar[1]);
    const article = first === 'a' || first === 'an';
    const part = article ? { to: at + 1, value: 1 } : readBelowHundred(tokens, at, end);
    if (part === null) return null;
    if (lowerAt(tokens, part.to, end) === '-' && !tokens[part.to]?.glued) return null;
    const next = skipHyphen(tokens, part.to, end);
    const denominator = lowerAt(tokens, next, end);
    const all = DENOMINATORS.get(denominator);
    if (all === undefined || part.value === 0 || part.value > all) return null;
    const plural = denominator.endsWith('s') && denominator !== 'halves' ? true : denominator === 'halves';
    if (plural !== part.value > 1) return null;
    const after = lowerAt(tokens, next + 1, end);
    const hyphenAfter = after === '-' && tokens[next + 1]?.glued;
    if (denominator === 'half')
      return after === 'of' || !article ? proportion(at, next + 1, 1, 2) : halfAt(tokens, next, end, at);
    if (
      denominator.startsWith('quarter') &&
      part.value === 1 &&
      (hyphenAfter || after === 'century' || after === 'mile')
    )
      return proportion(at, next + 1, 1, 4);
    // "a third goal", "one fifth grader": an ordinal before its noun; a share is followed by "of", a verb or a stop.
    if (article && /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|quarter)$/u.test(denominator)) {
      const isShare =
        COMMON_VERBS.has(after) ||
        AUXILIARIES.has(after) ||
        after === 'of' ||
        after === '' ||
        /^[,.;:)"”’]$/u.test(after) ||
        /^(?:to|from|in|on|more|less|fewer|higher|lower|are|were|is|was|have|had|said|say|by|for|since|and|or|that|a|do|did|does|didn't|don't|say|felt|feel|feared|fear|backed|back|live|lived|own|owned|earn|earned|came|come)$/u.test(
          after,
        );
      // "down a fifth this year", but "a third this season" may be a third goal.
      const trend = lowerAt(tokens, at - 1, end);
      const moved = UP_WORDS.has(trend) || DOWN_WORDS.has(trend) || trend === 'by';
      if (moved && /^(?:this|last|over|so|at|overall)$/u.test(after)) return proportion(at, next + 1, part.value, all);
      // "Five rounds landed. A sixth did not explode."
      if (/^(?:did|does|do|didn't|has|had|was|is)$/u.test(after) && countedBefore(tokens, at, all - 1)) return null;
      if (!isShare || (denominator === 'quarter' && /^(?:in|to|for|and)$/u.test(after))) return null;
    }
    if (hyphenAfter) return null;
    return proportion(at, next + 1, part.value, all);
  },
};

/** "half" as a share: not "half-time", "half hour", "first half", "half-staff". */
const halfAt = (tokens: readonly Token[], at: number, end: number, from = at): Numeral | null => {
  const after = lowerAt(tokens, at + 1, end);
  const before = lowerAt(tokens, from - 1, end);
  if (after === '-' && tokens[at + 1]?.glued) return null;
  if (tokens[at]?.glued && before === '-') return null;
  if (
    /^(?:first|second|other-|latter|opening|closing|last|this|next|that|each|either|better|time|way|mast|back|past|its)$/u.test(
      before,
    ) &&
    before !== 'last'
  )
    return null;
  if (
    /^(?:time|way|mast|marathon|brother|sister|term|back|past|century|hour|hours|mile|day)$/u.test(after) &&
    from === at
  ) {
    return /^(?:hour|mile|century|day)$/u.test(after) ? proportion(from, at + 1, 1, 2) : null;
  }
  return proportion(from, at + 1, 1, 2);
};

const SLASH = new Set(['/', '⁄', '∕']);
const SLASH_DENOMINATORS = new Set([
  '2',
  '3',
  '4',
  '5',
  '6',
  '8',
  '10',
  '12',
  '16',
  '32',
  '64',
  '100',
  '128',
  '256',
  '1000',
]);

/** "1/16" at token `at`: numerator and denominator, or null where it is a date or a pair ("9/11", "24/7"). */
const slashFraction = (
  tokens: readonly Token[],
  at: number,
  end: number,
): { to: number; part: number; all: number } | null => {
  const [top, slash, bottom] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (at + 2 >= end || top === undefined || bottom === undefined || !SLASH.has(slash?.text ?? '')) return null;
  if (!slash?.glued || !bottom.glued || !/^\d{1,3}$/u.test(top.text) || !SLASH_DENOMINATORS.has(bottom.text))
    return null;
  const [part, all] = [Number(top.text), Number(bottom.text)];
  if (part >= all || part === 0 || (SLASH.has(lowerAt(tokens, at + 3, end)) && tokens[at + 3]?.glued)) return null;
  return { to: at + 3, part, all };
};

// "add <1/16 pint> of oil" → = 0.0625 pint
const fractionDigits: NumeralRule = {
  name: 'fraction in digits',
  read: (tokens, at, end) => {
    const lone = slashFraction(tokens, at, end);
    if (lone !== null) return proportion(at, lone.to, lone.part, lone.all);
    const opening = tokens[at];
    if (opening?.kind !== 'number' || !/^\d{1,4}$/u.test(opening.text)) return null;
    let next = at + 1;
    if (lowerAt(tokens, next, end) === '-' && tokens[next]?.glued) next += 1;
    const part = tokens[next]?.glued && next === at + 1 ? null : slashFraction(tokens, next, end);
    const decimal = part === null ? null : parseDecimal(String(Number(opening.text) + part.part / part.all));
    return part === null || decimal === null ? null : exactNumeral(at, part.to, decimal, 'digits');
  },
};

/** Shares and fractions, in order. */
export const FRACTION_RULES: readonly NumeralRule[] = [oneInSome, oneThingInSome, fractionWords, fractionDigits];
