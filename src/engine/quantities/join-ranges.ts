import type { Sentence, Token } from '../document';
import { DOWN_WORDS, UP_WORDS } from '../lexicon/trend-words';
import type { Measured } from '../measures/measured';
import { shift } from '../numerals/decimal';
import { exactNumeral } from '../numerals/numeral';
import { scaleBase } from '../numerals/numeral-rules';
import { findTrend } from './find-trend';

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

const DASH = /^[-–—‐‑−]$/u;
const plain = (measured: Measured): number | null => (typeof measured.value === 'number' ? measured.value : null);

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

const SCORE_NOUNS =
  /^(?:lead|win|wins|victory|victories|defeat|defeats|loss|losses|draw|draws|decision|ruling|vote|score|scoreline|triumph|rout|thrashing|record|deficit|advantage|upset|aggregate|margin|halftime|verdict|tie|series|run|majority|agg)$/u;
const SCORE_VERBS =
  /^(?:beat|beats|beating|beaten|won|win|wins|winning|lost|lose|losing|defeat|defeated|defeating|drew|draw|drawn|led|lead|leading|leads|trail|trailed|trailing|trails|edged|thrashed|hammered|ended|ends|finished|voted|vote|held|triumphed|score|scored|ahead|downed|stunned|crushed|routed|level|tied|overcame|aggregate|up|down|final|finish|agg|passed|pass|passes|approved|rejected|carried|ruled)$/u;

/** True where no noun of its own follows the number; an inherited one does not count. */
const nounless = ({ shape, nounTo, numeral }: Measured): boolean =>
  shape === 'bare' || (shape === 'noun' && nounTo <= numeral.to);

const isScore = (tokens: readonly Token[], sentence: Sentence, a: Measured, b: Measured): boolean => {
  const [first, second] = [plain(a), plain(b)];
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
    first < 100 &&
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
const isSet = (tokens: readonly Token[], sentence: Sentence, a: Measured, b: Measured): boolean => {
  const [first, second] = [plain(a), plain(b)];
  const digits = [a, b].every((end) => nounless(end) && end.numeral.form === 'digits' && /^\d{1,2}$/u.test(end.exact));
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
const isVote = (tokens: readonly Token[], sentence: Sentence, a: Measured, b: Measured): boolean => {
  if (a.shape !== 'bare' || b.shape !== 'bare' || a.numeral.form !== 'digits' || b.to > b.numeral.to) return false;
  for (let k = a.from - 1; k >= Math.max(sentence.from, a.from - 14); k -= 1)
    if (
      /^(?:vote|voted|votes|passed|pass|passes|approved|rejected|defeated|carried|ruled|beat|won)$/u.test(
        tokens[k]?.lower ?? '',
      )
    )
      return true;
  return false;
};

const sameSort = (a: Measured, b: Measured): boolean => {
  if (a.shape === 'bare' || b.shape === 'bare') return true;
  if (a.shape === 'money' || b.shape === 'money') return a.shape === b.shape;
  if (a.shape === 'age' && b.shape === 'unit') return b.kind === 'duration';
  if (a.shape === 'unit' && b.shape === 'unit') return a.kind === b.kind;
  if (a.shape === 'noun' && b.shape === 'noun') return a.unit === b.unit;
  return a.shape === b.shape;
};

const CHANGE_NOUNS = /^(?:increase|rise|drop|decline|fall|decrease|jump|growth|change|move|improvement)$/u;

const tellsChange = (tokens: readonly Token[], at: number, sentence: Sentence): boolean => {
  for (let k = at - 1; k >= Math.max(sentence.from, at - 12); k -= 1) {
    const lower = tokens[k]?.lower ?? '';
    if (/^[;:]$/u.test(lower)) return false;
    if (
      UP_WORDS.has(lower) ||
      DOWN_WORDS.has(lower) ||
      CHANGE_NOUNS.test(lower) ||
      /^(?:went|go|goes|gone|raise|raised|raises|raising|lower|lowered|lowering|changed|moved|improved|doubled|halved|creeping|boost|boosted|revised|upgraded)$/u.test(
        lower,
      )
    )
      return true;
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
  const [first, second] = [plain(a), plain(b)];
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
    const middle = words(tokens, past, b.from);
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
      const spread = before(tokens, a.from, sentence) === 'by' && a.unit === b.unit && second <= first * 3;
      if (opener.word === null && a.shape !== 'bare' && !spread && findTrend(tokens, sentence, a.from) !== undefined)
        return null;
      if (opener.word === null && /^(?:vote|voted|votes)$/u.test(before(tokens, a.from, sentence))) return null;
      if (/^(?:\d|to)/u.test(before(tokens, a.from, sentence)) && opener.word === null && a.shape === 'money')
        return null;
      const change = opener.word === 'from' && tellsChange(tokens, opener.at, sentence);
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
  const first = plain(a);
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
  if (low.shape === 'bare') low = { ...low, unit: high.unit, kind: high.kind, shape: high.shape };
  if (high.shape === 'bare') high = { ...high, unit: low.unit, kind: low.kind, shape: low.shape };
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
