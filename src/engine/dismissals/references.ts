import { type DismissalRule, isCapital, loneDigits, lowerAt } from './dismissal';

// "shares of Abex (HKG: <0842>) rose" → dismissed code
const ticker: DismissalRule = {
  name: 'number of a share',
  judge: (context) => {
    const { tokens, numeral, sentence } = context;
    const digits = loneDigits(context);
    if (digits === null || !/^\d{4,6}$/u.test(digits)) return null;
    const market = tokens[numeral.from - 2];
    const colon = lowerAt(context, numeral.from - 1) === ':' && numeral.from - 2 >= sentence.from;
    const behind = tokens[numeral.to];
    const suffix = tokens[numeral.to + 1];
    const dotted = behind?.text === '.' && behind.glued && suffix?.glued === true && /^[A-Z]{1,3}$/u.test(suffix.text);
    if (dotted) return { from: numeral.from, to: numeral.to + 2, reason: 'code of a share' };
    return colon && /^[A-Z]{3,6}$/u.test(market?.text ?? '')
      ? { from: numeral.from, to: numeral.to, reason: 'code of a share' }
      : null;
  },
};

// "prices (1998-2000=<100>) rose" → dismissed base
const indexBase: DismissalRule = {
  name: 'base of an index',
  judge: (context) => {
    const { tokens, numeral } = context;
    const year = tokens[numeral.from - 2];
    return lowerAt(context, numeral.from - 1) === '=' && /^(?:(?:19|20)\d\d|\d\d)$/u.test(year?.text ?? '')
      ? { from: numeral.from, to: numeral.to, reason: 'base of an index' }
      : null;
  },
};

// "call (<415>) 555-0100 today" → dismissed telephone
const areaCode: DismissalRule = {
  name: 'area code',
  judge: (context) => {
    const { tokens, numeral } = context;
    const digits = loneDigits(context);
    const [opens, closes] = [tokens[numeral.from - 1], tokens[numeral.to]];
    if (digits === null || !/^0?\d{2,4}$/u.test(digits) || opens?.text !== '(' || closes?.text !== ')') return null;
    const [first, dash, second] = [tokens[numeral.to + 1], tokens[numeral.to + 2], tokens[numeral.to + 3]];
    const rest =
      second?.kind === 'number' && (/^[-–.]$/u.test(dash?.text ?? '') || /^\d{3,4}$/u.test(dash?.text ?? ''));
    return first?.kind === 'number' && /^\d{3,4}$/u.test(first.text) && (rest || dash?.kind === 'number')
      ? { from: numeral.from, to: numeral.to, reason: 'telephone number or code' }
      : null;
  },
};

// "it was never found.<4> They stopped" → dismissed note number
const footnote: DismissalRule = {
  name: 'number of a note behind a stop',
  judge: (context) => {
    const { tokens, numeral, sentence } = context;
    const digits = loneDigits(context);
    const [stop, word, next] = [tokens[numeral.from - 1], tokens[numeral.from - 2], tokens[numeral.to]];
    if (digits === null || !/^\d{1,2}$/u.test(digits) || numeral.from - 2 < sentence.from) return null;
    const hangs =
      /^[.,;:”"’)]$/u.test(stop?.text ?? '') && stop?.glued === true && tokens[numeral.from]?.glued === true;
    const prose = word?.kind === 'word' && /^\p{L}{3,}$/u.test(word.text) && !/^\p{Lu}+$/u.test(word.text);
    const apart = next === undefined || numeral.to >= sentence.to || (!next.glued && isCapital(next));
    return hangs && prose && apart && stop.text !== ','
      ? { from: numeral.from, to: numeral.to, reason: 'note number' }
      : null;
  },
};

/** Numerals that refer to something: shares, bases of an index, area codes, notes. */
export const REFERENCE_RULES: readonly DismissalRule[] = [ticker, indexBase, areaCode, footnote];
