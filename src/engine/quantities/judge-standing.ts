import type { Sentence, Token } from '../document';
import { ORDINALS, SMALL_NUMBERS, TENS } from '../lexicon/number-words';
import { isPlural } from '../nouns/plurals';
import type { Figure, Standing } from './figure';

const lower = (tokens: readonly Token[], at: number, sentence: Sentence): string =>
  at >= sentence.from && at < sentence.to ? (tokens[at]?.lower ?? '') : '';

const LOCATES_AFTER = /^(?:ago|earlier|later|before|after|prior|hence|previously|since)$/u;
const LOCATES_BEFORE = /^(?:past|last|previous|recent|coming|preceding|first)$/u;
const SET_DETERMINERS = /^(?:these|those|both|other)$/u;

/** "children under five" names a group; "two victims above 60" tells their ages. */
const describesBand = (tokens: readonly Token[], sentence: Sentence, figure: Figure): boolean => {
  const group = figure.from - 1 >= sentence.from ? tokens[figure.from - 1] : undefined;
  if (group === undefined || !isPlural(group)) return false;
  const counted = tokens.slice(Math.max(sentence.from, figure.from - 4), figure.from - 1);
  return !counted.some(({ kind, lower: word }) => kind === 'number' || SMALL_NUMBERS.has(word) || TENS.has(word));
};

/** Whether the figure is a claim, one on which careful readers differ (relative times, ages of people described, known sets), or none ("one of the …"). */
export const judgeStanding = (tokens: readonly Token[], sentence: Sentence, figure: Figure): Standing => {
  const after = lower(tokens, figure.nounTo, sentence);
  const first = lower(tokens, figure.from, sentence);
  const before = lower(tokens, figure.from - 1, sentence);
  // "one of the scanners" counts nothing; "two scanners, one of which is broken" does.
  const parted = /^(?:which|whom)$/u.test(lower(tokens, figure.from + 2, sentence));
  if (figure.value === 1 && first === 'one' && lower(tokens, figure.from + 1, sentence) === 'of' && !parted)
    return 'no claim';
  if (figure.unit === 'generation wireless') return 'no claim';
  if (figure.kind === 'age')
    return /^[<>]/u.test(figure.relation) && !describesBand(tokens, sentence, figure) ? 'claim' : 'minor';
  if (figure.kind === 'duration') {
    const opener = lower(tokens, figure.from - 1, sentence);
    if (/^(?:over|in|during)$/u.test(opener) && /^(?:the|next|coming|following)$/u.test(first)) return 'minor';
    // "sold out in under an hour": how soon, with a unit for a figure.
    if (figure.value === 1 && opener === 'in' && /^an?$/u.test(lower(tokens, figure.to - 2, sentence))) return 'minor';
    // "for the first time in four months"
    if (
      /^(?:in|for)$/u.test(opener) &&
      lower(tokens, figure.from - 2, sentence) === 'time' &&
      ORDINALS.has(lower(tokens, figure.from - 3, sentence))
    )
      return 'minor';
    if (LOCATES_AFTER.test(after)) return 'minor';
    if (after === 'on' && lower(tokens, figure.nounTo + 1, sentence) === ',') return 'minor';
    if (LOCATES_BEFORE.test(before) || LOCATES_BEFORE.test(first)) return 'minor';
  }
  if (figure.shape === 'noun' || figure.shape === 'bare') {
    if (SET_DETERMINERS.test(before) || (SET_DETERMINERS.test(first) && figure.from < figure.to)) return 'minor';
    if (
      /^(?:the|its|his|her|their|our)$/u.test(before) &&
      typeof figure.value === 'number' &&
      figure.value <= 3 &&
      figure.relation === '=' &&
      figure.exact.length === 1
    )
      return 'minor';
  }
  return figure.standing;
};
