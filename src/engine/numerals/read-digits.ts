import type { Token } from '../document';
import { SCALES, VULGAR_FRACTIONS } from '../lexicon/number-words';
import { isPlural } from '../nouns/plurals';
import { add, type Decimal, parseDecimal } from './decimal';

const foldDigit = (char: string): string => {
  if (char === '\u066b' || char === '\uff0e') return '.';
  if (char === '\u066c' || char === '\uff0c') return ',';
  // Every script's ten digits stand in a row that begins at a multiple of ten above a fixed offset: the value is the distance from its zero.
  const code = char.codePointAt(0) ?? 0;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero -= 1;
  return String(code - zero);
};

const plainDigits = (text: string): string =>
  /^[\d.,'’ʼ]+$/u.test(text)
    ? text
    : Array.from(text, (char) =>
        /[\d.,]|[^\p{Nd}\u066b\u066c\uff0c\uff0e]/u.test(char) ? char : foldDigit(char),
      ).join('');

const WESTERN = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u;
const INDIAN = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/u;
const SWISS = /^\d{1,3}(?:['’ʼ]\d{3})+(?:\.\d+)?$/u;
const CONTINENTAL = /^\d{1,3}(?:\.\d{3})+,\d+$|^\d{1,3}(?:\.\d{3}){2,}$/u;
const PLAIN = /^\d*\.?\d+$/u;
const DECIMAL_COMMA = /^\d+,(?:\d{1,2}|\d{4,})$/u;

/** The decimal that one digit token writes, by English, Indian or plainly continental separators; null where it is no number ("02.12.2016"). */
export const readDigits = (text: string): Decimal | null => {
  if (text.length > 60) return null;
  const plain = plainDigits(text);
  if (PLAIN.test(plain)) return parseDecimal(plain);
  if (WESTERN.test(plain) || INDIAN.test(plain)) return parseDecimal(plain.replaceAll(',', ''));
  if (SWISS.test(plain)) return parseDecimal(plain.replace(/['’ʼ]/gu, ''));
  if (CONTINENTAL.test(plain)) return parseDecimal(plain.replaceAll('.', '').replace(',', '.'));
  if (DECIMAL_COMMA.test(plain)) return parseDecimal(plain.replace(',', '.'));
  return null;
};

const isGroup = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'number' && /^\d{3}$/u.test(token.text);
/** What follows counts or scales ("1 250 passengers", "€1 843 million"), so that a space between groups of three joins them. */
const counts = (token: Token | undefined): boolean =>
  token !== undefined && !token.glued && (SCALES.has(token.lower) || isPlural(token));
const spacedBy = (text: string): boolean => /^\d{1,3}$/u.test(text) && !text.startsWith('0');

/** Digits from token `at`: one token, or groups of three that thin or plain spaces part ("2 000", "10, 000"), with a vulgar fraction behind ("10½", "10 1/2"). */
export const readDigitRun = (
  tokens: readonly Token[],
  at: number,
  end: number,
  gap: (left: Token, right: Token) => string,
): { readonly to: number; readonly decimal: Decimal } | null => {
  const first = tokens[at];
  if (first === undefined || first.kind !== 'number') return null;
  let decimal = readDigits(first.text);
  if (decimal === null) return null;
  let to = at + 1;
  if (spacedBy(first.text)) {
    let digits = first.text;
    let next = to;
    while (next < end && isGroup(tokens[next]) && digits.length < 18) {
      const left = tokens[next - 1];
      const right = tokens[next];
      if (left === undefined || right === undefined) break;
      const between = gap(left, right);
      const thin = /^[\u00a0\u2009\u202f\u2007\u200a]$/u.test(between);
      const plainSpace =
        between === ' ' &&
        (right.text === '000' ||
          isGroup(tokens[next + 1]) ||
          digits.length > 3 ||
          (next + 1 < end && counts(tokens[next + 1])));
      if (!thin && !plainSpace) break;
      digits += right.text;
      next += 1;
    }
    const comma = tokens[at + 1];
    const zeros = tokens[at + 2];
    if (next === to && comma?.text === ',' && comma.glued && zeros?.text === '000' && !zeros.glued && at + 2 < end) {
      digits += '000';
      next = at + 3;
    }
    if (next > to) {
      decimal = parseDecimal(digits);
      to = next;
      if (decimal === null) return null;
    }
  }
  const vulgar = to < end ? VULGAR_FRACTIONS.get(tokens[to]?.text ?? '') : undefined;
  if (vulgar !== undefined && decimal.scale === 0) {
    const part = parseDecimal(String(Math.round((vulgar[0] / vulgar[1]) * 10000) / 10000));
    if (part !== null) return { to: to + 1, decimal: add(decimal, part) };
  }
  return { to, decimal };
};
