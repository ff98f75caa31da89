import type { Token } from '../document';

/** The sign before a numeral or its currency: where the words begin with it, and which it is. */
export interface Sign {
  readonly from: number;
  readonly sign: '+' | '-' | null;
}

const isMinus = (token: Token | undefined): boolean => /^[-−–‐]$/u.test(token?.text ?? '');

/** Reads "+", "-", "minus" or "negative" before token `at`, where it is a sign and no dash between two things. */
export const readSign = (tokens: readonly Token[], at: number, start: number): Sign => {
  const none: Sign = { from: at, sign: null };
  const near = at - 1 >= start ? tokens[at - 1] : undefined;
  if (near === undefined) return none;
  const first = tokens[at];
  const far = at - 2 >= start ? tokens[at - 2] : undefined;
  if (near.text === '+' && first?.glued) return { from: at - 1, sign: '+' };
  if (near.lower === 'minus' && far?.lower === 'or') return none;
  if (/^(?:minus|negative)$/u.test(near.lower)) return { from: at - 1, sign: '-' };
  if (isMinus(near) && near.glued && first?.glued && far?.lower === 'minus') return { from: at - 2, sign: '-' };
  const opens =
    /^[-−]$/u.test(near.text) && first?.glued && (!near.glued || far === undefined || /^[([,;:"“]$/u.test(far.text));
  // "5 -10" is a range written carelessly.
  const dash = near.text === '-' && far?.kind === 'number' && !near.glued;
  return opens && !dash ? { from: at - 1, sign: '-' } : none;
};
