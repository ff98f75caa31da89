import type { Money, Token } from '../document';
import { ORDINARY_WORDS } from '../lexicon/currencies';
import { SCALES } from '../lexicon/number-words';
import { singular } from '../nouns/plurals';
import { isCode, isPlainCode, MINOR_UNITS, NAMES, SIGNS } from './currency-index';

/** The sign of two tokens that ends with the mark at `at` ("US$", "GH¢", "usd$", "C $"), with where it begins; null where the mark stands alone. */
export const joinedSign = (
  tokens: readonly Token[],
  at: number,
  start = 0,
): { readonly from: number; readonly code: string } | null => {
  const [near, far] = [tokens[at], at - 1 >= start ? tokens[at - 1] : undefined];
  if (near === undefined || near.text === '.' || far?.kind !== 'word') return null;
  const [joined] = SIGNS.get(far.lower + near.lower) ?? [];
  const short = /^(?:[A-Z]{1,4}\.?[A-Z]?\.?|[A-Z][a-z]{1,2}|[a-z]{3}|us|c)$/u.test(far.text);
  if (joined !== undefined && short && (near.glued || /^[$£]$/u.test(near.text))) return { from: at - 1, code: joined };
  if (near.text === '$' && near.glued && far.text.length === 3 && isCode(far.text.toUpperCase()))
    return { from: at - 1, code: far.text.toUpperCase() };
  return null;
};

/** The amount is written as money is: with thousands, a scale, or cents. */
const amountAt = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'number' &&
  (/,\d{3}|\.\d\d$|^\d{4,}$/u.test(tokens[at]?.text ?? '') || SCALES.has(tokens[at + 1]?.lower ?? ''));

const LOWER_CODES = /^(?:usd|eur|gbp|jpy|cny|aud|cad|inr|btc)$/u;

/** The currency written before token `at` (a sign, a code, a name or a pair of them), with where it begins; null without one. */
export const currencyBefore = (
  tokens: readonly Token[],
  at: number,
  start: number,
): (Money & { readonly from: number }) | null => {
  const near = at - 1 >= start ? tokens[at - 1] : undefined;
  if (near === undefined || near.kind === 'number' || near.kind === 'link') return null;
  const far = at - 2 >= start ? tokens[at - 2] : undefined;
  const joined = near.kind === 'mark' ? joinedSign(tokens, at - 1, start) : null;
  if (joined !== null) return joined;
  if (near.money !== undefined && !NAMES.has(singular(near.lower))) return { from: at - 1, ...near.money };
  if (far !== undefined) {
    // "$US", "Rs.", "GH¢": a sign of two tokens.
    const [pair] = near.glued ? (SIGNS.get(far.lower + near.lower) ?? []) : [];
    const capital = /^\p{Lu}/u.test(far.text) || far.kind === 'mark' || far.money !== undefined;
    if (pair !== undefined && capital && (far.kind === 'mark') !== (near.kind === 'mark'))
      return far.money === undefined || near.text !== '.'
        ? { from: at - 2, code: pair }
        : { from: at - 2, ...far.money };
  }
  const signs = SIGNS.get(near.lower) ?? [];
  if (near.kind === 'mark') return signs[0] === undefined ? null : { from: at - 1, code: signs[0] };
  const sure = signs.length === 1 && near.text.length > 2 && /^\p{Lu}/u.test(near.text);
  if (sure || /^(?:RM|PS|Rs|RS|Rp|Tk|TK|Dh|kr|Kr|zł|Kč|kn|DM)$/u.test(near.text))
    return signs[0] === undefined ? null : { from: at - 1, code: signs[0] };
  const code = near.text.toUpperCase();
  if (isCode(code) && (near.text === code || LOWER_CODES.test(near.text)))
    return isPlainCode(code) || amountAt(tokens, at) ? { from: at - 1, code } : null;
  // "rupees 500 crore", "Naira 20,000"
  const name = singular(near.lower);
  const [named] = amountAt(tokens, at) && !ORDINARY_WORDS.has(name) ? (NAMES.get(name) ?? []) : [];
  return named === undefined ? null : { from: at - 1, ...(near.money ?? { code: named }) };
};

/** The currency written from token `at`: a sign, a code, a name of up to four words or a smaller unit such as cents; null without one. */
export const currencyAfter = (
  tokens: readonly Token[],
  at: number,
  end: number,
): { readonly to: number; readonly unit: string; readonly assumed?: true } | null => {
  const first = at < end ? tokens[at] : undefined;
  if (first === undefined) return null;
  const settled = (to: number, money: Money | undefined, code: string) =>
    money?.assumed ? { to, unit: money.code, assumed: true as const } : { to, unit: money?.code ?? code };
  const signs = SIGNS.get(first.lower) ?? [];
  if (first.kind === 'mark' || /^[元円]$/u.test(first.text)) {
    if (first.text === '¢') return { to: at + 1, unit: 'cent' };
    if (signs[0] === undefined) return null;
    // "10 $30": the sign belongs to what follows unless a space parts them.
    const next = tokens[at + 1];
    return !first.glued && next?.kind === 'number' && next.glued ? null : settled(at + 1, first.money, signs[0]);
  }
  if (first.kind !== 'word') return null;
  const minor = MINOR_UNITS.get(first.lower);
  if (minor !== undefined && (first.lower !== 'p' || first.text === 'p') && first.lower !== 'penny')
    return { to: at + 1, unit: minor.unit };
  for (const length of [4, 3, 2, 1]) {
    if (at + length > end) continue;
    const last = tokens[at + length - 1];
    if (last === undefined || (length > 1 && last.kind !== 'word')) continue;
    let words = '';
    for (let k = at; k < at + length - 1; k += 1) words += `${tokens[k]?.lower ?? ''} `;
    const codes = NAMES.get(words + last.lower) ?? NAMES.get(words + singular(last.lower));
    if (codes?.[0] === undefined) continue;
    const ordinary = length === 1 && (ORDINARY_WORDS.has(singular(first.lower)) || /^pounds?$/u.test(first.lower));
    if (!ordinary) return settled(at + length, length === 1 ? last.money : undefined, codes[0]);
  }
  if (isPlainCode(first.text) || LOWER_CODES.test(first.text)) return { to: at + 1, unit: first.text.toUpperCase() };
  const dollar = tokens[at + 1];
  const taken = tokens[at + 2]?.kind === 'number' && tokens[at + 2]?.glued;
  const [compound] = dollar?.text === '$' && dollar.glued && !taken ? (SIGNS.get(`${first.lower}$`) ?? []) : [];
  if (compound !== undefined) return { to: at + 2, unit: compound };
  return /^(?:RMB|kn|kr|zł|Kč|lei|DM|TL)$/u.test(first.text) && signs[0] !== undefined
    ? settled(at + 1, first.money, signs[0])
    : null;
};
