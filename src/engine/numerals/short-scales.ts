import type { Token } from '../document';
import { AFTER_KILOMETRES, AFTER_METRES, BEFORE_METRES, LONG_THINGS, METRES_OF } from '../lexicon/length-words';
import { SCALES, SHORT_SCALES } from '../lexicon/number-words';
import { currencyAfter, currencyBefore } from '../measures/currency';
import { isPlural } from '../nouns/plurals';

/** So far on each side words and figures speak for what "m" means. */
const NEAR = 12;
/** So far before the figure a thing is what it measures. */
const BESIDE = 3;

const isOther = (token: Token, next: Token | undefined): 'scale' | 'length' | null => {
  if (token.kind !== 'number') return null;
  const unit = next?.lower ?? '';
  if (/^(?:km|cm|mm|ft|feet|foot|metres?|meters?|miles?|inches|yards?|kilometres?|kilometers?|kg|mph)$/u.test(unit))
    return 'length';
  const scaled = (SCALES.get(unit) ?? 0) >= 3 || (next?.glued === true && /^(?:bn|tn|trn|k|mn)$/u.test(unit));
  return scaled || /^\d{2,3},\d{3}$|^\d{1,3},\d{3},\d{3}/u.test(token.text) ? 'scale' : null;
};

/** "raised 200m from the sale" */
const PAID_FROM =
  /^(?:raised|made|earned|received|borrowed|took|got|cut|down|up|rose|fell|grew|jumped|won|secured|drew|attracted|million|billion)$/u;

/** Whether "m" at `at` behind the number at `numberAt` is metres: by what follows, what precedes, and the figures beside it. */
const isMetres = (tokens: readonly Token[], at: number, end: number, numberAt: number): boolean => {
  const step = tokens[at + 1]?.text === '-' && tokens[at + 1]?.glued ? 2 : 1;
  const after = at + step < end ? (tokens[at + step]?.lower ?? '') : '';
  if (AFTER_METRES.has(after)) return true;
  if (after === 'of') {
    const whole = tokens[at + step + 1]?.lower ?? '';
    if (METRES_OF.has(whole)) return !isPlural(tokens[at + step + 2] ?? NONE);
    // "within 50m of it", but "a £46m hole, 7.6m of it spent on a pool": what stands before says.
    if (!/^(?:the|a|an|it|him|her|them|each|one)$/u.test(whole)) return false;
  }
  let paid = false;
  for (let k = numberAt - 1; k >= Math.max(0, numberAt - NEAR); k -= 1) {
    const token = tokens[k];
    if (token === undefined || /^[.;!?]$/u.test(token.text)) break;
    if (BEFORE_METRES.has(token.lower) || (numberAt - k <= BESIDE && LONG_THINGS.has(token.lower))) return true;
    if (PAID_FROM.test(token.lower)) paid = true;
    const other = isOther(token, tokens[k + 1]);
    if (other !== null) return other === 'length';
  }
  for (let k = at + 1; k < Math.min(end, at + NEAR); k += 1) {
    const token = tokens[k];
    const other = token === undefined ? null : isOther(token, k + 1 < end ? tokens[k + 1] : undefined);
    if (other !== null) return other === 'length';
  }
  if (after === 'from' && !paid) return true;
  const written = tokens[numberAt]?.text ?? '';
  // "the 200m": nobody says so of a count.
  const raced =
    /^(?:50|[1248]00|1,?500|[35],?000|10,000)$/u.test(written) &&
    /^(?:the|a|in|over|s|')$/u.test(tokens[numberAt - 1]?.lower ?? '');
  return raced || /^\d{1,2},?\d{3}$/u.test(written);
};

const NONE = { lower: '', kind: 'mark' } as const;

/** The power of ten of a short scale at `at` behind the number at `numberAt` ("8.1bn", "£2.7m", "25k"), by its letter case and neighbours: "m" is million unless a length is meant; null where it is no scale. */
export const shortScale = (tokens: readonly Token[], at: number, end: number, numberAt: number): number | null => {
  const token = at < end ? tokens[at] : undefined;
  if (token === undefined || token.kind !== 'word') return null;
  const power = SHORT_SCALES.get(token.lower);
  if (power === undefined) return null;
  const next = at + 1 < end ? tokens[at + 1] : undefined;
  if (next?.glued && next.kind === 'number') return null;
  const money =
    currencyBefore(tokens, numberAt, 0) !== null ||
    // "$3-8b"
    (/^[-–]$/u.test(tokens[numberAt - 1]?.text ?? '') &&
      tokens[numberAt - 2]?.kind === 'number' &&
      currencyBefore(tokens, numberAt - 2, 0) !== null);
  const plural = next?.kind === 'word' && isPlural(next) && !next.glued;
  const counted = money || plural || currencyAfter(tokens, at + 1, end) !== null;
  switch (token.lower) {
    case 'm':
      if (!token.glued) return money ? power : null;
      return counted || token.text === 'M' || !isMetres(tokens, at, end, numberAt) ? power : null;
    case 'k':
      return token.glued && (money || !AFTER_KILOMETRES.has(next?.lower ?? '')) ? power : null;
    case 'b':
    case 't':
      return (token.glued && (counted || token.text === 'B' || /\./u.test(tokens[numberAt]?.text ?? ''))) ||
        (token.text === 'B' && counted)
        ? power
        : null;
    case 'mm':
    case 'mil':
    case 'cr':
      return money ? power : null;
    case 'grand':
      // "68 grand", but "three grand pianos", "12 grand slams".
      return next === undefined ||
        next.kind !== 'word' ||
        /^(?:a|an|per|for|in|on|to|and|or|each|more|less|of|from|by|at|if|is|was|over)$/u.test(next.lower)
        ? power
        : null;
    default:
      return power;
  }
};
