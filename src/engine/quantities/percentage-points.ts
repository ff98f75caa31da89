import type { Sentence, Token } from '../document';
import type { Measured } from '../measures/measured';
import type { Antecedent } from './elision';

const MOVED = /^(?:up|down|by|lead|led|leads|ahead|behind|plus|minus|of|to|gap|swing|fell|rose|gained|lost)$/u;
const COMPARES_SHARES =
  /^(?:lead|led|leads|gap|ahead|behind|margin|swing|poll|polls|share|vote|rating|approval|turnout|points-lead)$/u;
const INDEX =
  /^(?:index|average|dax|ftse|dow|nasdaq|nikkei|shares|stocks|gauge|season|table|league|game|quarter|match)$/u;
const FURTHEST = 2;

const percentNear = (earlier: readonly Antecedent[], index: number, within: number): boolean =>
  earlier.some(({ kind, sentence }) => kind === 'percent' && index - sentence <= within);

const wordsOf = (tokens: readonly Token[], { from, to }: Sentence): readonly string[] =>
  tokens.slice(from, to).map(({ lower }) => lower);

// "they won 34.2% of the vote, down <seven points> on 2018" → = 7 percentage point percent
const pointsOfShare = (
  tokens: readonly Token[],
  sentence: Sentence,
  index: number,
  measured: Measured,
  earlier: readonly Antecedent[],
): boolean => {
  if (measured.unit !== 'point' || typeof measured.value !== 'number' || measured.value >= 100) return false;
  const words = wordsOf(tokens, sentence);
  if (words.some((word) => INDEX.test(word))) return false;
  // "190 points, or 0.6%": points that are then told as a percentage are no points of it.
  if (tokens[measured.nounTo]?.text === ',' && tokens[measured.nounTo + 1]?.lower === 'or') return false;
  const before = tokens[measured.from - 1]?.lower ?? '';
  if (percentNear(earlier, index, 0)) return MOVED.test(before) || COMPARES_SHARES.test(before) || before === 'minus';
  return percentNear(earlier, index, FURTHEST) && words.some((word) => COMPARES_SHARES.test(word));
};

// "they won 34.2% (<-7.1>) in all" → = -7.1 percentage point percent
const signedInBrackets = (
  tokens: readonly Token[],
  index: number,
  measured: Measured,
  earlier: readonly Antecedent[],
): boolean => {
  const last = earlier.at(-1);
  return (
    measured.shape === 'bare' &&
    measured.sign !== null &&
    last?.kind === 'percent' &&
    last.sentence === index &&
    tokens[measured.from - 1]?.text === '(' &&
    tokens[measured.to]?.text === ')'
  );
};

/** Reads "points" that a share rose or fell by, and signed changes in brackets behind a share, as percentage points; anything else comes back as it is. */
export const readPercentagePoints = (
  tokens: readonly Token[],
  sentence: Sentence,
  index: number,
  measured: Measured,
  earlier: readonly Antecedent[],
): Measured => {
  const points = { unit: 'percentage point', kind: 'percent', shape: 'unit' } as const;
  if (signedInBrackets(tokens, index, measured, earlier)) return { ...measured, ...points };
  return pointsOfShare(tokens, sentence, index, measured, earlier)
    ? { ...measured, ...points, to: measured.nounTo }
    : measured;
};
