import type { Sentence, Token } from '../document';
import { CHANGE_WORDS, DOWN_WORDS, RANGE_WORDS, UP_WORDS } from '../lexicon/trend-words';
import { type Measured, withUnitOf } from '../measures/measured';
import { shift } from '../numerals/decimal';
import { exactNumeral } from '../numerals/numeral';
import { scaleBase } from '../numerals/numeral-rules';
import { findTrend } from './find-trend';
import { DASH, isScore, isSet, isVote, singleValue } from './is-score';

/** A measured numeral, or two that the text joins into one range; `change` where the range tells a change from one end to the other. */
export type Joined =
  | { readonly ends: readonly [Measured]; readonly from: number; readonly to: number }
  | {
      readonly ends: readonly [Measured, Measured];
      readonly from: number;
      readonly to: number;
      readonly change: boolean;
      readonly score: boolean;
    };

const words = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');

const before = (tokens: readonly Token[], at: number, sentence: Sentence): string =>
  at - 1 >= sentence.from ? (tokens[at - 1]?.lower ?? '') : '';

const APPROXIMATE =
  '(?: about| around| roughly| nearly| almost| as much as| as many as| some| perhaps| up to| over| more than)?';
const TO = new RegExp(`^(?:to|through|up to|upto|and up to|down to|until)${APPROXIMATE}$`, 'u');
const LATER_TO = /^(?:[^,;:]+ )?(?:up |down )?to(?: about| around| nearly| almost| over| more than)?$/u;

/** The word that opens a range before its first end, looking past modifiers: "from", "between" or neither. */
const openerAt = (
  tokens: readonly Token[],
  at: number,
  sentence: Sentence,
): { word: 'from' | 'between' | null; at: number } => {
  for (let k = at - 1; k >= Math.max(sentence.from, at - 4); k -= 1) {
    const lower = tokens[k]?.lower ?? '';
    if (lower === 'from') return { word: 'from', at: k };
    if (lower === 'between') return { word: 'between', at: k };
    if (
      !/^(?:about|around|roughly|nearly|almost|an|a|estimated|just|some|only|over|approximately|as|low|little|few|anywhere|average|total|of)$/u.test(
        lower,
      )
    )
      break;
  }
  return { word: null, at };
};

const sameSort = (a: Measured, b: Measured): boolean => {
  if (a.shape === 'bare' || b.shape === 'bare') return true;
  if (a.shape === 'money' || b.shape === 'money') return a.shape === b.shape;
  if (a.shape === 'age' && b.shape === 'unit') return b.kind === 'duration';
  if (a.shape === 'unit' && b.shape === 'unit') return a.kind === b.kind;
  if (a.shape === 'noun' && b.shape === 'noun') return a.unit === b.unit;
  return a.shape === b.shape;
};

const tells = (lower: string): boolean => UP_WORDS.has(lower) || DOWN_WORDS.has(lower) || CHANGE_WORDS.has(lower);

/** No clause that governs a figure begins further away. */
const FARTHEST = 60;
const BEHIND = 16;

/** Whether "from A to B" is a change: a verb or noun of change governs it, however far before it, or behind it where it opens the clause; a word of range that stands nearer says it is none. */
const tellsChange = (tokens: readonly Token[], at: number, past: number, sentence: Sentence): boolean => {
  for (let k = at - 1; k >= Math.max(sentence.from, at - FARTHEST); k -= 1) {
    const lower = tokens[k]?.lower ?? '';
    if (/^[;:]$/u.test(lower) || RANGE_WORDS.has(lower)) return false;
    if (tells(lower)) return true;
  }
  const opens = at === sentence.from || /^(?:,|and|but)$/u.test(tokens[at - 1]?.lower ?? '');
  for (let k = past; opens && k < Math.min(sentence.to, past + BEHIND); k += 1) {
    const lower = tokens[k]?.lower ?? '';
    if (/^[;:.]$/u.test(lower) || RANGE_WORDS.has(lower)) return false;
    if (tells(lower)) return true;
  }
  return false;
};

/** How the second end follows the first, or null where the two are apart. */
const joinOf = (
  tokens: readonly Token[],
  sentence: Sentence,
  a: Measured,
  b: Measured,
): { from: number; change: boolean; score: boolean } | null => {
  const [first, second] = [singleValue(a), singleValue(b)];
  if (first === null || second === null) return null;
  if (
    !sameSort(a, b) ||
    ((a.numeral.form === 'fraction') !== (b.numeral.form === 'fraction') &&
      (a.shape === 'fraction' || b.shape === 'fraction'))
  )
    return null;
  const opener = openerAt(tokens, a.from, sentence);
  for (const past of a.nounTo > a.to ? [a.to, a.nounTo] : [a.to]) {
    if (past > b.from || b.from - past > 8) continue;
    // "12- to 15-year-olds", "two-to-three-week": the hyphens hang on their numbers.
    const middle = words(tokens, past, b.from).replace(/^- to(?: -)?$/u, 'to');
    const dashed = b.from - past === 1 && DASH.test(middle);
    const dash = tokens[past];
    if (dashed && dash !== undefined) {
      if (isScore(tokens, sentence, a, b)) return { from: a.from, change: false, score: true };
      const close = dash.glued || tokens[past + 1]?.glued || (a.shape === 'bare' && b.shape !== 'bare');
      if (isSet(tokens, sentence, a, b)) return { from: a.from, change: false, score: true };
      if (close && first < second)
        return { from: opener.word === null ? a.from : opener.at, change: false, score: false };
      return null;
    }
    // "5-10" tokenised with the dash taken for nothing; "7 / 9 dollars"
    if (middle === '/' && a.shape === 'money' && b.shape === 'money')
      return { from: a.from, change: false, score: false };
    if (middle === 'and' && opener.word === 'between') return { from: opener.at, change: false, score: false };
    if (TO.test(middle) || (opener.word === 'from' && LATER_TO.test(middle))) {
      const sameMeasure = a.shape === 'unit' && a.unit === b.unit && a.kind !== 'percent';
      if (opener.word === null && middle === 'to' && isVote(tokens, sentence, a, b))
        return { from: a.from, change: false, score: true };
      if (opener.word === null && (first === second || (first > second && !sameMeasure))) return null;
      // "fell 0.4 per cent to 13,176": an amount of change and a level.
      const by = before(tokens, a.from, sentence) === 'by';
      const spread = by && a.unit === b.unit && second <= first * 3;
      // "rose by 30,000 to 1.5m"
      const base = scaleBase(b.numeral);
      const shares = a.numeral.scaled === null && base !== null && first <= base;
      if (opener.word === null && by && second > first * 10 && !shares) return null;
      if (opener.word === null && a.shape !== 'bare' && !spread && findTrend(tokens, sentence, a.from) !== undefined)
        return null;
      if (opener.word === null && /^(?:vote|voted|votes)$/u.test(before(tokens, a.from, sentence))) return null;
      if (/^(?:\d|to)/u.test(before(tokens, a.from, sentence)) && opener.word === null && a.shape === 'money')
        return null;
      const change = opener.word === 'from' && tellsChange(tokens, opener.at, b.to, sentence);
      return { from: opener.word === null ? a.from : opener.at, change, score: false };
    }
    if (
      middle === 'or' &&
      a.shape === 'bare' &&
      b.shape !== 'money' &&
      second - first >= 1 &&
      second <= first * 2 &&
      first > 0
    ) {
      const hyphen = tokens[b.numeral.to]?.text === '-';
      return hyphen ? null : { from: a.from, change: false, score: false };
    }
  }
  return null;
};

/** Gives the first end the scale word that both share ("1 to 2 thousand"), and each end the other's unit where it has none. */
const share = (a: Measured, b: Measured): readonly [Measured, Measured] => {
  let low = a;
  let high = b;
  const base = scaleBase(b.numeral);
  const first = singleValue(a);
  if (
    a.numeral.scaled === null &&
    b.numeral.scaled !== null &&
    a.numeral.decimal !== null &&
    base !== null &&
    first !== null &&
    first <= base &&
    first < 1000
  ) {
    const numeral = exactNumeral(
      a.numeral.from,
      a.numeral.to,
      shift(a.numeral.decimal, b.numeral.scaled.power),
      'scaled',
      { base: a.numeral.decimal, power: b.numeral.scaled.power },
    );
    low = { ...a, numeral, value: numeral.value, exact: numeral.exact };
  }
  if (low.shape === 'bare') low = withUnitOf(low, high);
  if (high.shape === 'bare') high = withUnitOf(high, low);
  if (low.shape === 'age') high = { ...high, unit: high.unit, kind: 'age', shape: 'age' };
  if (high.unit.startsWith(`${low.unit} per `)) low = { ...low, unit: high.unit, kind: high.kind };
  return [low, high];
};

/** Joins neighbouring numerals that the text makes one range; all others come back alone, in order. */
export const joinRanges = (
  tokens: readonly Token[],
  sentence: Sentence,
  measured: readonly Measured[],
): readonly Joined[] => {
  const joined: Joined[] = [];
  for (let k = 0; k < measured.length; k += 1) {
    const a = measured[k];
    const b = measured[k + 1];
    if (a === undefined) break;
    const join = b === undefined ? null : joinOf(tokens, sentence, a, b);
    if (b === undefined || join === null) joined.push({ ends: [a], from: a.from, to: a.to });
    else {
      joined.push({ ends: share(a, b), from: join.from, to: b.to, change: join.change, score: join.score });
      k += 1;
    }
  }
  return joined;
};
