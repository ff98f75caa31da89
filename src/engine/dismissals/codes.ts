import { DESIGNATORS } from '../lexicon/designators';
import { SCALES, SHORT_SCALES } from '../lexicon/number-words';
import { currencyAfter, currencyBefore } from '../measures/currency';
import { isPlainCode } from '../measures/currency-index';
import { unitAt } from '../measures/unit-index';
import { type DismissalRule, isCapital, loneDigits, lowerAt, type NumeralContext } from './dismissal';

const ALLOWED_PREFIX =
  /^(?:sub|minus|plus|negative|over|under|about|around|nearly|almost|mid|pre|post|non|anti|ex|to|and|or|from|x)$/u;

// "the SF<90> and the V-12 are loud" → dismissed code
const gluedBefore: DismissalRule = {
  name: 'digits glued to letters before them',
  judge: ({ tokens, numeral, sentence }) => {
    const token = tokens[numeral.from];
    const before = tokens[numeral.from - 1];
    if (token?.kind !== 'number' || !token.glued || before === undefined || numeral.from - 1 < sentence.from)
      return null;
    if (currencyBefore(tokens, numeral.from, sentence.from) !== null) return null;
    if (before.kind === 'word') {
      if (/^(?:approx|c|ca)$/u.test(before.lower)) return null;
      if (before.lower === 'x' || before.lower === 'by') return null;
      return { from: numeral.from - 1, to: numeral.to, reason: 'code or name' };
    }
    if (before.kind === 'number' || before.kind === 'link')
      return { from: numeral.from, to: numeral.to, reason: 'code or name' };
    const hyphen = /^[-‐‑–]$/u.test(before.text) && before.glued;
    const word = tokens[numeral.from - 2];
    if (hyphen && word?.kind === 'word' && !ALLOWED_PREFIX.test(word.lower)) {
      const unitGlued =
        unitAt(tokens, numeral.from - 2, numeral.from - 1) !== null && tokens[numeral.from - 3]?.kind === 'number';
      if (!unitGlued && !SHORT_SCALES.has(word.lower))
        return { from: numeral.from - 2, to: numeral.to, reason: 'code or name' };
    }
    if (before.text === '.' && before.glued && word?.kind === 'word' && word.text.length <= 4 && isCapital(word))
      return { from: numeral.from - 2, to: numeral.to, reason: 'code or name' };
    if (/^[#_@]$/u.test(before.text)) return { from: numeral.from - 1, to: numeral.to, reason: 'code or name' };
    return null;
  },
};

// "read form <1099z> with care" → dismissed code
const gluedAfter: DismissalRule = {
  name: 'digits glued to letters after them',
  judge: ({ tokens, numeral, sentence }) => {
    const last = tokens[numeral.to - 1];
    const next = tokens[numeral.to];
    if (last?.kind !== 'number' || next?.kind !== 'word' || !next.glued || numeral.to >= sentence.to) return null;
    if (/^(?:st|nd|rd|th|s|'s)$/u.test(next.lower)) return null;
    if (
      /^(?:am|pm)$/u.test(next.lower) ||
      unitAt(tokens, numeral.to, sentence.to) !== null ||
      isPlainCode(next.text.toUpperCase())
    )
      return null;
    if (
      currencyAfter(tokens, numeral.to, sentence.to) !== null ||
      next.lower === 'p' ||
      next.lower === 'pc' ||
      /^(?:meur|musd|year|day|month|x)$/u.test(next.lower)
    )
      return null;
    if (next.text === 'G' && /^[2-7]$/u.test(last.text)) return null;
    if (next.text.length === 1 && DESIGNATORS.has(tokens[numeral.from - 1]?.lower ?? ''))
      return { from: numeral.from, to: numeral.to + 1, reason: 'code or name' };
    // "$20million" lost its space, "4th" is an ordinal: only short letter runs make a code.
    const capital = /^\p{Lu}/u.test(next.text) && !SCALES.has(next.lower);
    if (next.text.length > 3 && !capital) return null;
    return { from: numeral.from, to: numeral.to + 1, reason: 'code or name' };
  },
};

// "run iOS <15.2.1> or later" → dismissed version
const malformed: DismissalRule = {
  name: 'digits that write no number',
  judge: (context) => {
    const digits = loneDigits(context);
    return digits !== null && /^v?\d+(?:\.\d+){2,}$/u.test(digits)
      ? { from: context.numeral.from, to: context.numeral.to, reason: 'version or code' }
      : null;
  },
};

// "call <555-0199> for help" → dismissed telephone number
const telephone: DismissalRule = {
  name: 'telephone number',
  judge: (context) => {
    const { tokens, numeral } = context;
    const [a, dash, b] = [tokens[numeral.from], tokens[numeral.from + 1], tokens[numeral.from + 2]];
    if (a?.kind !== 'number' || b?.kind !== 'number' || !/^[-.–]$/u.test(dash?.text ?? '') || !dash?.glued || !b.glued)
      return null;
    const long = /^\d{3}$/u.test(a.text) && /^\d{4}$/u.test(b.text);
    let to = numeral.from + 3;
    let groups = 2;
    while (/^[-.–]$/u.test(lowerAt(context, to)) && tokens[to + 1]?.kind === 'number' && tokens[to + 1]?.glued) {
      to += 2;
      groups += 1;
    }
    return long || groups >= 3 ? { from: numeral.from, to, reason: 'telephone number or code' } : null;
  },
};

// "the post <676489052539912192> was shared" → dismissed code
const longRun: DismissalRule = {
  name: 'long run of digits',
  judge: (context) => {
    const digits = loneDigits(context);
    const { from, to } = context.numeral;
    if (digits === null) return null;
    // Seven digits without a separator are a registration unless a sign, a unit or a noun stands beside them.
    const bare =
      /^\d{7,}$/u.test(digits) &&
      currencyBefore(context.tokens, from, context.sentence.from) === null &&
      (to >= context.sentence.to || /^[.,;:!?)”"]$/u.test(context.tokens[to]?.text ?? ''));
    return bare || /^\d{11,}$/u.test(digits) ? { from, to, reason: 'code or name' } : null;
  },
};

// "the ISBN is <0306406152> there" → dismissed code
const leadingZero: DismissalRule = {
  name: 'leading zero',
  judge: (context) => {
    const digits = loneDigits(context);
    if (digits === null || !/^0\d+$/u.test(digits)) return null;
    let { to } = context.numeral;
    while (
      to < context.sentence.to &&
      context.tokens[to]?.kind === 'number' &&
      /^\d{2,}$/u.test(context.tokens[to]?.text ?? '')
    )
      to += 1;
    return {
      from: context.numeral.from,
      to,
      reason: to > context.numeral.to ? 'telephone number or code' : 'code or name',
    };
  },
};

const ASKS_FOR =
  /^(?:passcode|password|pin|code|ref|reference|ext|extension|call|calling|dial|ring|phone|tel|telephone|text|whatsapp|fax|hotline|helpline|serial|docket|grant|doi|isbn|issn|badge|licence|license)$/u;

/** What follows a number of a telephone or an account in the same breath: "(555) 010-4477", "0300 555 2040". */
const groupsEnd = (context: NumeralContext, at: number): number => {
  let to = at;
  while (to < context.sentence.to) {
    const token = context.tokens[to];
    const joins = token?.kind === 'number' || /^[()+./–-]$/u.test(token?.text ?? '');
    if (token === undefined || !(joins || (token.kind === 'word' && token.glued && context.tokens[to - 1]?.glued)))
      break;
    to += 1;
  }
  while (to > at && /^[()+./–-]$/u.test(context.tokens[to - 1]?.text ?? '')) to -= 1;
  return to;
};

// "the passcode <884213> works" → dismissed code
const askedFor: DismissalRule = {
  name: 'number to be dialled or entered',
  judge: (context) => {
    const { tokens, numeral } = context;
    if (tokens[numeral.from]?.kind !== 'number') return null;
    let before = numeral.from - 1;
    while (/^(?:[+:(.#]|number|no|to|on|is)$/u.test(lowerAt(context, before)) && numeral.from - before < 4) before -= 1;
    const word = lowerAt(context, before);
    const sent = lowerAt(context, numeral.from - 1) === 'to' && lowerAt(context, numeral.from - 3) === 'text';
    if (!ASKS_FOR.test(word) && !sent) return null;
    const to = groupsEnd(context, numeral.from);
    const digits = tokens
      .slice(numeral.from, to)
      .filter(({ kind }) => kind === 'number')
      .map(({ text }) => text.replace(/\D/gu, ''))
      .join('');
    const plain = !tokens.slice(numeral.from, to).some(({ text }) => text.includes(','));
    const emergency =
      /^(?:call|calling|dial|ring|phone)$/u.test(word) && /^(?:911|999|112|101|111|311|988|000)$/u.test(digits);
    return plain && (digits.length >= 4 || emergency)
      ? { from: numeral.from, to: Math.max(to, numeral.to), reason: 'telephone number or code' }
      : null;
  },
};

// "they refused plan <21/00467/F> in May" → dismissed code
const slashed: DismissalRule = {
  name: 'reference with slashes',
  judge: (context) => {
    const { tokens, numeral } = context;
    const [slash, second] = [tokens[numeral.from + 1], tokens[numeral.from + 2]];
    if (slash?.text !== '/' || !slash.glued || !second?.glued || tokens[numeral.from]?.kind !== 'number') return null;
    if (!/^0\d{2,}$|^\d{5,}$/u.test(second.text)) return null;
    return { from: numeral.from, to: groupsEnd(context, numeral.from), reason: 'code or name' };
  },
};

// "reach us on <+44 (0)20 7946 0321> today" → dismissed telephone number
const international: DismissalRule = {
  name: 'telephone number with the country before it',
  judge: (context) => {
    const { tokens, numeral } = context;
    const plus = tokens[numeral.from - 1];
    if (plus?.text !== '+' || !tokens[numeral.from]?.glued || !/^\d{1,3}$/u.test(tokens[numeral.from]?.text ?? ''))
      return null;
    const to = groupsEnd(context, numeral.from);
    const digits = tokens
      .slice(numeral.from, to)
      .map(({ text }) => text.replace(/\D/gu, ''))
      .join('');
    return digits.length >= 8
      ? { from: numeral.from - 1, to: Math.max(to, numeral.to), reason: 'telephone number or code' }
      : null;
  },
};

// "bricks stamped “<777>” were found" → dismissed name
const quoted: DismissalRule = {
  name: 'digits alone in quotation marks',
  judge: (context) => {
    const { tokens, numeral } = context;
    const digits = loneDigits(context);
    if (digits === null || !/^\d{1,4}$/u.test(digits)) return null;
    const [opens, closes] = [tokens[numeral.from - 1], tokens[numeral.to]];
    const alone = /^["“‘']$/u.test(opens?.text ?? '') && /^["”’']$/u.test(closes?.text ?? '') && closes?.glued === true;
    const before = tokens[numeral.from - 2];
    const named =
      /^(?:stamped|called|named|marked|reading|read|number|says|saying|labelled|labeled|numbered|titled|word)$/u.test(
        before?.lower ?? '',
      );
    return alone && named ? { from: numeral.from, to: numeral.to, reason: 'part of a name' } : null;
  },
};

/** Numerals that are codes, versions, telephone numbers. */
export const CODE_RULES: readonly DismissalRule[] = [
  malformed,
  international,
  quoted,
  askedFor,
  slashed,
  telephone,
  leadingZero,
  longRun,
  gluedBefore,
  gluedAfter,
];
