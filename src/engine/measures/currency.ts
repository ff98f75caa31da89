import type { Token } from '../document';
import { CURRENCY_CODES, CURRENCY_NAMES, CURRENCY_SIGNS, MINOR_CURRENCY_UNITS } from '../lexicon/currencies';
import { singular } from '../nouns/plurals';

const WORD_SIGNS = /^(?:RM|PS|Rs|RS|Rp|Fr|KSh|KSHS?|Ksh|USh|TSh|Kr|kr|SFr|RMB|zł|Kč|kn)$/u;

/** The currency written before token `at` (a sign, a code or both), with where it begins; null without one. */
export const currencyBefore = (
  tokens: readonly Token[],
  at: number,
  start: number,
): { readonly from: number; readonly code: string } | null => {
  const near = at - 1 >= start ? tokens[at - 1] : undefined;
  if (near === undefined) return null;
  const far = at - 2 >= start ? tokens[at - 2] : undefined;
  if (far !== undefined && (far.kind === 'word' || near.kind === 'word')) {
    const joined = CURRENCY_SIGNS.get(far.lower + near.lower);
    const shortCode = far.kind === 'word' ? /^(?:[A-Z]{1,4}\.?[A-Z]?\.?|[a-z]{3}|c)$/u.test(far.text) : near.glued;
    if (joined !== undefined && shortCode && (far.kind !== 'mark' || near.glued)) return { from: at - 2, code: joined };
    if (near.text === '$' && CURRENCY_CODES.has(far.text.toUpperCase()) && far.text.length === 3 && near.glued)
      return { from: at - 2, code: far.text.toUpperCase() };
    if (near.text === '=' && far.lower === 'y') return { from: at - 2, code: 'JPY' };
    if (near.text === '.' && near.glued && /^rs$/u.test(far.lower)) return { from: at - 2, code: 'INR' };
  }
  if (near.kind === 'mark') {
    const sign = CURRENCY_SIGNS.get(near.text);
    return sign === undefined ? null : { from: at - 1, code: sign };
  }
  if (near.kind !== 'word') return null;
  if (WORD_SIGNS.test(near.text)) return { from: at - 1, code: CURRENCY_SIGNS.get(near.lower) ?? 'GBP' };
  const code = near.text.toUpperCase();
  if (!CURRENCY_CODES.has(code)) return null;
  const written = near.text === code || /^(?:usd|eur|gbp|jpy|cny|aud|cad|inr|btc)$/u.test(near.text);
  const conference = code === 'COP' && /^\d{1,2}$/u.test(tokens[at]?.text ?? '');
  return written && !conference && code !== 'ALL' ? { from: at - 1, code } : null;
};

/** The currency written from token `at`: a sign, a code, a name of up to three words or a part such as cents; null without one. */
export const currencyAfter = (
  tokens: readonly Token[],
  at: number,
  end: number,
): { readonly to: number; readonly unit: string } | null => {
  const first = at < end ? tokens[at] : undefined;
  if (first === undefined) return null;
  if (first.kind === 'mark' || /^[元円]$/u.test(first.text)) {
    const sign = CURRENCY_SIGNS.get(first.text);
    if (sign !== undefined) {
      // "10 $30": the sign belongs to what follows unless a space parts them.
      const next = tokens[at + 1];
      return !first.glued && next?.kind === 'number' && next.glued ? null : { to: at + 1, unit: sign };
    }
    if (first.text === '¢') return { to: at + 1, unit: 'cent' };
    return null;
  }
  if (first.kind !== 'word') return null;
  const minor = MINOR_CURRENCY_UNITS.get(first.lower);
  if (minor !== undefined && (first.lower !== 'p' || first.text === 'p') && first.lower !== 'penny')
    return { to: at + 1, unit: minor.unit };
  for (const length of [3, 2, 1]) {
    if (at + length > end) continue;
    const words = tokens.slice(at, at + length).map(({ lower }) => lower);
    const last = words.pop();
    if (last === undefined) continue;
    const code =
      CURRENCY_NAMES.get([...words, last].join(' ')) ?? CURRENCY_NAMES.get([...words, singular(last)].join(' '));
    if (
      code !== undefined &&
      first.lower !== 'mark' &&
      first.lower !== 'won' &&
      first.lower !== 'rand' &&
      first.lower !== 'real'
    )
      return { to: at + length, unit: code };
  }
  if (
    CURRENCY_CODES.has(first.text) ||
    (CURRENCY_CODES.has(first.text.toUpperCase()) && /^(?:usd|eur|gbp|jpy|cny|rmb|aud|cad|inr|btc)$/u.test(first.text))
  )
    return { to: at + 1, unit: first.text.toUpperCase() };
  const compound = CURRENCY_SIGNS.get(first.lower + (tokens[at + 1]?.lower ?? ''));
  if (
    compound !== undefined &&
    tokens[at + 1]?.text === '$' &&
    tokens[at + 1]?.glued &&
    !(tokens[at + 2]?.kind === 'number' && tokens[at + 2]?.glued)
  )
    return { to: at + 2, unit: compound };
  return /^(?:RMB|kn)$/u.test(first.text) ? { to: at + 1, unit: CURRENCY_SIGNS.get(first.lower) ?? 'CNY' } : null;
};
