import type { Token } from '../document';
import { COLLECTIVES, SCALES, SMALL_NUMBERS, TENS } from '../lexicon/number-words';

const word = (tokens: readonly Token[], at: number, end: number): string => (at < end ? (tokens[at]?.lower ?? '') : '');

const hyphenated = (tokens: readonly Token[], at: number, end: number): boolean =>
  at + 1 < end && tokens[at]?.text === '-' && tokens[at]?.glued === true && tokens[at + 1]?.glued === true;

/** A whole number in words below one hundred ("seven", "ninety five", "twenty-one") from token `at`. */
export const readBelowHundred = (
  tokens: readonly Token[],
  at: number,
  end: number,
): { to: number; value: number } | null => {
  const small = SMALL_NUMBERS.get(word(tokens, at, end));
  if (small !== undefined) return { to: at + 1, value: small };
  const tens = TENS.get(word(tokens, at, end));
  if (tens === undefined) return null;
  const unitAt = hyphenated(tokens, at + 1, end) ? at + 2 : at + 1;
  const unit = SMALL_NUMBERS.get(word(tokens, unitAt, end));
  return unit !== undefined && unit >= 1 && unit <= 9
    ? { to: unitAt + 1, value: tens + unit }
    : { to: at + 1, value: tens };
};

const joinAt = (tokens: readonly Token[], at: number, end: number): number => {
  const next = word(tokens, at, end);
  if (next === 'and' || (next === '-' && hyphenated(tokens, at, end))) return at + 1;
  return next === ',' && tokens[at]?.glued ? at + 1 : at;
};

/** A whole number in words ("two hundred and six thousand", "a hundred", "three dozen") from token `at`; `article` where "a" stood for one. */
export const readNumberWords = (
  tokens: readonly Token[],
  at: number,
  end: number,
): { to: number; value: number; scaleWord: string | null; article: boolean; base: number } | null => {
  const first = word(tokens, at, end);
  const article = first === 'a' || first === 'an';
  const opening = article ? { to: at + 1, value: 1 } : readBelowHundred(tokens, at, end);
  const bareScale = opening === null && SCALES.has(first) ? { to: at, value: 1 } : opening;
  if (bareScale === null) return null;
  let { to } = bareScale;
  let total = 0;
  let current = bareScale.value;
  let lastScale = Number.POSITIVE_INFINITY;
  let scaleWord: string | null = null;
  let base = current;
  for (;;) {
    const skip = hyphenated(tokens, to, end) ? to + 1 : to;
    const next = word(tokens, skip, end);
    const power = SCALES.get(next);
    const collective = COLLECTIVES.get(next);
    if (power === 2 && current > 0 && current < 100 && current % 100 === current) {
      current *= 100;
      to = skip + 1;
      scaleWord = next;
    } else if (power !== undefined && power > 2 && power < lastScale && current > 0) {
      base = total === 0 ? current : base;
      total += current * 10 ** power;
      current = 0;
      lastScale = power;
      to = skip + 1;
      scaleWord = next;
    } else if (
      power !== undefined &&
      power > 2 &&
      power < 16 &&
      current === 0 &&
      total > 0 &&
      lastScale === 3 &&
      power > 3
    ) {
      // "hundred thousand million" and the like: the scale multiplies what stands before.
      total *= 10 ** power;
      lastScale = power;
      to = skip + 1;
      scaleWord = next;
    } else if (collective !== undefined && scaleWord === null && next !== 'score' && current > 0) {
      return { to: skip + 1, value: current * collective, scaleWord: null, article, base: current };
    } else {
      const scaledSoFar = scaleWord !== null;
      if (!scaledSoFar) break;
      const joined = joinAt(tokens, to, end);
      const more = readBelowHundred(tokens, joined, end);
      const room = current === 0 ? 1000 : current % 100 === 0 ? 100 : 0;
      if (more === null || more.value === 0 || more.value >= room || (current === 0 && lastScale < 3)) break;
      if (joined > to && word(tokens, to, end) === ',' && !SCALES.has(word(tokens, more.to, end))) break;
      // "a hundred and one", but "two hundred and three journalists" can be two counts: only words without their own noun join.
      current += more.value;
      to = more.to;
    }
  }
  if (article && scaleWord === null) return null;
  return { to, value: total + current, scaleWord, article, base };
};
