import { CLOCK_WORDS } from '../lexicon/calendar';
import { type DismissalRule, lowerAt } from './dismissal';

const HALF_DAY = /^(?:am|pm|a\.m\.|p\.m\.|a\.m|p\.m|o'clock|noon|midnight)$/u;

// "polls closed at <22:30> that night" → dismissed time of day
const colonTime: DismissalRule = {
  name: 'clock time with a colon',
  judge: (context) => {
    const { tokens, numeral } = context;
    const colon = tokens[numeral.from + 1];
    const second = tokens[numeral.from + 2];
    if (
      colon?.text !== ':' ||
      !colon.glued ||
      !second?.glued ||
      !/^\d\d(?:\.\d+)?$/u.test(second.text) ||
      !/^\d{1,3}$/u.test(tokens[numeral.from]?.text ?? '')
    )
      return null;
    let to = numeral.from + 3;
    while (lowerAt(context, to) === ':' && tokens[to + 1]?.kind === 'number' && tokens[to + 1]?.glued) to += 2;
    while (CLOCK_WORDS.has(lowerAt(context, to))) to += 1;
    return { from: numeral.from, to, reason: 'time of day' };
  },
};

// "he left at <10.45pm> last night" → dismissed time of day
const halfDay: DismissalRule = {
  name: 'clock time with am or pm',
  judge: (context) => {
    const { tokens, numeral } = context;
    if (!/^\d{1,2}(?:\.\d\d)?$/u.test(tokens[numeral.from]?.text ?? '') && numeral.form !== 'words') return null;
    let to = numeral.to;
    if (!HALF_DAY.test(lowerAt(context, to))) {
      // "from 9 to 11 a.m."
      const link = lowerAt(context, to);
      if (
        !/^(?:to|-|–|and|until)$/u.test(link) ||
        tokens[to + 1]?.kind !== 'number' ||
        !HALF_DAY.test(lowerAt(context, to + 2))
      )
        return null;
      if (!/^\d{1,2}$/u.test(tokens[to + 1]?.text ?? '')) return null;
      to += 2;
    }
    while (CLOCK_WORDS.has(lowerAt(context, to))) to += 1;
    return { from: numeral.from, to, reason: 'time of day' };
  },
};

// "it went off at <0900 GMT> sharp" → dismissed time of day
const zoned: DismissalRule = {
  name: 'four digits with a zone',
  judge: (context) => {
    const { tokens, numeral } = context;
    if (
      !/^[0-2]\d[0-5]\d$/u.test(tokens[numeral.from]?.text ?? '') ||
      !/^(?:gmt|utc|hrs|bst|cet)$/u.test(lowerAt(context, numeral.from + 1))
    )
      return null;
    return { from: numeral.from, to: numeral.from + 2, reason: 'time of day' };
  },
};

// "Wells v Corby, day two (<11.00>) and Hove" → dismissed time of day
const bracketed: DismissalRule = {
  name: 'clock time alone in brackets',
  judge: (context) => {
    const { tokens, numeral } = context;
    const alone = lowerAt(context, numeral.from - 1) === '(' && lowerAt(context, numeral.from + 1) === ')';
    return alone && /^(?:[01]?\d|2[0-3])\.(?:00|15|30|45)$/u.test(tokens[numeral.from]?.text ?? '')
      ? { from: numeral.from, to: numeral.to, reason: 'time of day' }
      : null;
  },
};

const PLAYED =
  /^(?:goals?|scored?|scores|scoring|equalis\w+|equaliz\w+|penalt(?:y|ies)|header|headed|striker|substitut\w*|half-time|halftime|kick-off|kickoff|booked|keeper|goalkeeper|netted|winger|midfielder|free-kick|offside|stoppage|lead|try|tries|converted|touchdown)$/u;

// "he scored after <12 minutes> with a header" → dismissed match minute
const matchMinute: DismissalRule = {
  name: 'minute of a match',
  judge: (context) => {
    const { tokens, numeral, sentence } = context;
    const hyphen = lowerAt(context, numeral.to) === '-' ? 1 : 0;
    if (!/^(?:minutes?|mins?)$/u.test(lowerAt(context, numeral.to + hyphen))) return null;
    const before = lowerAt(context, numeral.from - 1);
    const after = `${lowerAt(context, numeral.to + 1)} ${lowerAt(context, numeral.to + 2)}`;
    const placed =
      /^(?:after|on|at|by|before|inside|just|only|within|around|about)$/u.test(before) ||
      numeral.from === sentence.from ||
      /^(?:into|after the|in |later|from time|before half|to go|gone|from the|, )/u.test(after);
    if (!placed) return null;
    const found = { from: numeral.from, to: numeral.to + 1 + hyphen, reason: 'match minute' };
    for (let at = numeral.to + 1; at < Math.min(sentence.to, numeral.to + 5); at += 1)
      if (
        /^(?:game|match|contest|half|innings|bout)$/u.test(lowerAt(context, at)) &&
        /^(?:into|after)$/u.test(lowerAt(context, numeral.to + 1))
      )
        return found;
    for (let at = sentence.from; at < sentence.to; at += 1) if (PLAYED.test(tokens[at]?.lower ?? '')) return found;
    return null;
  },
};

/** Numerals that tell the time of day or of a match. */
export const CLOCK_RULES: readonly DismissalRule[] = [colonTime, halfDay, zoned, bracketed, matchMinute];
