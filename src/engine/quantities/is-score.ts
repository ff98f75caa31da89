import type { Sentence, Token } from '../document';
import type { Measured } from '../measures/measured';

/** A dash between two numbers. */
export const DASH = /^[-–—‐‑−]$/u;
/** The value where it is one number, else null. */
export const singleValue = (measured: Measured): number | null =>
  typeof measured.value === 'number' ? measured.value : null;

const SCORE_NOUNS =
  /^(?:lead|win|wins|victory|victories|defeat|defeats|loss|losses|draw|draws|decision|ruling|vote|score|scoreline|triumph|rout|thrashing|record|deficit|advantage|upset|aggregate|margin|halftime|verdict|tie|series|run|majority|agg)$/u;
const SCORE_VERBS =
  /^(?:beat|beats|beating|beaten|won|win|wins|winning|lost|lose|losing|defeat|defeated|defeating|drew|draw|drawn|led|lead|leading|leads|trail|trailed|trailing|trails|edged|thrashed|hammered|ended|ends|finished|voted|vote|held|triumphed|score|scored|ahead|downed|stunned|crushed|routed|level|tied|overcame|aggregate|up|down|final|finish|agg|passed|pass|passes|approved|rejected|carried|ruled)$/u;

/** True where no noun of its own follows the number; an inherited one does not count. */
const nounless = ({ shape, nounTo, numeral }: Measured): boolean =>
  shape === 'bare' || (shape === 'noun' && nounTo <= numeral.to);

/** Whether two numbers with a dash between them are a score, by the words around them. */
export const isScore = (tokens: readonly Token[], sentence: Sentence, a: Measured, b: Measured): boolean => {
  const [first, second] = [singleValue(a), singleValue(b)];
  if (
    first === null ||
    second === null ||
    !Number.isInteger(first) ||
    !Number.isInteger(second) ||
    first > 250 ||
    second > 250
  )
    return false;
  if (!nounless(a) || (b.shape !== 'bare' && b.shape !== 'noun')) return false;
  if (b.to - b.numeral.to > 0) return false;
  // "City 2-3 Rovers": between two names.
  const names =
    a.numeral.form === 'digits' &&
    /^\p{Lu}/u.test(a.from - 1 >= sentence.from ? (tokens[a.from - 1]?.text ?? '') : '') &&
    tokens[a.from - 1]?.kind === 'word' &&
    /^\p{Lu}\p{Ll}/u.test(b.numeral.to < sentence.to ? (tokens[b.numeral.to]?.text ?? '') : '') &&
    tokens[b.numeral.to]?.kind === 'word';
  if (names) return true;
  const next = b.numeral.to < sentence.to ? (tokens[b.numeral.to]?.lower ?? '') : '';
  const bracketed =
    tokens[a.from - 1]?.text === '(' &&
    next === ')' &&
    a.from - 1 > sentence.from &&
    /^\p{Lu}/u.test(tokens[a.from - 2]?.text ?? '');
  if (bracketed) return true;
  if (SCORE_NOUNS.test(next) || SCORE_NOUNS.test(tokens[b.nounTo - 1]?.lower ?? '')) return true;
  if (!nounless(b)) return false;
  // "by nearly 2-1": so many to one.
  for (let k = a.from - 1; k >= Math.max(sentence.from, a.from - 2); k -= 1) if (tokens[k]?.lower === 'by') return true;
  for (let k = a.from - 1; k >= Math.max(sentence.from, a.from - 14); k -= 1)
    if (SCORE_VERBS.test(tokens[k]?.lower ?? '')) return true;
  return false;
};

/** "went out 6-2, 6-4": a falling pair of small whole numbers, or one beside another pair, is a score and no range. */
export const isSet = (tokens: readonly Token[], sentence: Sentence, a: Measured, b: Measured): boolean => {
  const [first, second] = [singleValue(a), singleValue(b)];
  const digits = [a, b].every((end) => nounless(end) && end.numeral.form === 'digits' && /^\d{1,3}$/u.test(end.exact));
  if (first === null || second === null || !digits || b.to > b.numeral.to || !tokens[a.numeral.to]?.glued) return false;
  const pairAt = (at: number): boolean =>
    at >= sentence.from &&
    at + 2 < sentence.to &&
    tokens[at]?.kind === 'number' &&
    DASH.test(tokens[at + 1]?.text ?? '') &&
    tokens[at + 1]?.glued === true &&
    tokens[at + 2]?.kind === 'number';
  const chained =
    (tokens[b.to]?.text === ',' && pairAt(b.to + 1)) || (tokens[a.from - 1]?.text === ',' && pairAt(a.from - 4));
  const hours = (first === 24 && second === 7) || (first === 9 && second === 5);
  return (first > second && !hours) || chained;
};

/** "218 to 210", where something is voted on. */
export const isVote = (tokens: readonly Token[], sentence: Sentence, a: Measured, b: Measured): boolean => {
  if (a.shape !== 'bare' || b.shape !== 'bare' || a.numeral.form !== 'digits' || b.to > b.numeral.to) return false;
  for (let k = a.from - 1; k >= Math.max(sentence.from, a.from - 14); k -= 1)
    if (
      /^(?:vote|voted|votes|passed|pass|passes|approved|rejected|defeated|carried|ruled|beat|beats|won|win|wins|lost|lose|loses|defeat|defeats|led|trail|trailed|edged|thrashed)$/u.test(
        tokens[k]?.lower ?? '',
      )
    )
      return true;
  return false;
};
