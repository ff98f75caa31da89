import type { DraftClaim } from '../claims/draft-claims';
import type { EngineDocument, Sentence, Token } from '../document';
import { OTHER_CURRENCIES, OTHER_PERCENT, OTHER_SCALES } from '../lexicon/other-languages';
import { isPlainCode, SIGNS } from '../measures/currency-index';
import { type Decimal, multiply, printDecimal, toNumber, whole } from '../numerals/decimal';
import { readDigitRun } from '../numerals/read-digits';
import type { Figure } from './figure';

/** What was read of a text whose language the rules do not know. */
export interface DigitFigures {
  readonly drafts: readonly Omit<DraftClaim, 'quantity'>[];
  /** Numerals that count nothing, as token ranges with the reason. */
  readonly dismissed: readonly { readonly from: number; readonly to: number; readonly reason: string }[];
}

/** "12.000" alone is twelve thousand wherever the comma divides the decimals, and English is not spoken here. */
const withThousands = (token: Token): Token =>
  /^\d{1,3}\.\d{3}$/u.test(token.text) ? { ...token, text: token.text.replace('.', '') } : token;

/** Elsewhere a space divides groups of three as a matter of course ("1 200"). */
const groupGap = (left: Token, right: Token): string =>
  right.start === left.end ? '' : right.start - left.end === 1 ? '\u00a0' : '  ';

const scaleAt = (token: Token | undefined): number | null =>
  OTHER_SCALES.find(([pattern]) => pattern.test(token?.lower ?? ''))?.[1] ?? null;

const signOf = (token: Token | undefined): string | null =>
  token === undefined
    ? null
    : (token.money?.code ??
      (token.kind === 'mark' || token.lower.length > 1 ? SIGNS.get(token.lower)?.[0] : undefined) ??
      (isPlainCode(token.text) ? token.text : null));

interface Unit {
  readonly unit: string;
  readonly kind: Figure['kind'];
  readonly from: number;
  readonly to: number;
}

/** The token at an index of a sentence, undefined outside it: "£" at a paragraph's end is of no figure in the next. */
type Within = (index: number) => Token | undefined;

const unitAround = (token: Within, from: number, to: number): Unit => {
  const [before, after, second] = [token(from - 1), token(to), token(to + 1)];
  if (/^[%٪％]$/u.test(after?.text ?? '')) return { unit: 'percent', kind: 'percent', from, to: to + 1 };
  if (OTHER_PERCENT.has(after?.lower ?? '')) return { unit: 'percent', kind: 'percent', from, to: to + 1 };
  if (OTHER_PERCENT.has(`${after?.lower ?? ''} ${second?.lower ?? ''}`))
    return { unit: 'percent', kind: 'percent', from, to: to + 2 };
  // "millions d'euros", "millones de euros"
  const linked = /^(?:de|di)$/u.test(after?.lower ?? '') ? 1 : 0;
  const name = token(to + linked)?.lower.replace(/^d'/u, '') ?? '';
  const sign = (linked === 0 ? signOf(after) : null) ?? OTHER_CURRENCIES.get(name) ?? null;
  if (sign !== null) return { unit: sign, kind: 'money', from, to: to + linked + 1 };
  const led = signOf(before);
  if (led !== null) return { unit: led, kind: 'money', from: from - 1, to };
  return { unit: '', kind: 'count', from, to };
};

const isYear = (text: string): boolean => /^(?:1[89]|20)\d\d$/u.test(text);

const figureAt = (token: Within, first: number, read: number, digits: Decimal): Figure => {
  const scale = scaleAt(token(read));
  const decimal = scale === null ? digits : multiply(digits, whole(scale));
  const { unit, kind, from, to } = unitAround(token, first, scale === null ? read : read + 1);
  return {
    from,
    to,
    value: toNumber(decimal),
    exact: printDecimal(decimal),
    relation: '=',
    unit,
    kind,
    shape: kind === 'money' ? 'money' : kind === 'percent' ? 'fraction' : 'bare',
    vague: false,
    descending: false,
    nounTo: to,
    standing: 'claim',
    counted: true,
    ends: [],
  };
};

/** Digits, money and percentages of a text in a language that the rules do not know; scale words only where they are sure, years and what is written like a date or a code claim nothing. */
export const findDigitFigures = ({ tokens: all, sentences }: EngineDocument): DigitFigures => {
  const tokens = all.map(withThousands);
  const drafts: Omit<DraftClaim, 'quantity'>[] = [];
  const dismissed: { from: number; to: number; reason: string }[] = [];
  sentences.forEach(({ from, to }: Sentence, sentence) => {
    const within: Within = (index) => (index >= from && index < to ? tokens[index] : undefined);
    for (let at = from; at < to; at += 1) {
      const token = tokens[at];
      if (token?.kind !== 'number') continue;
      const run = readDigitRun(tokens, at, to, groupGap);
      const isCode = token.glued && /^[\p{L}/:.-]$/u.test(tokens[at - 1]?.text.slice(-1) ?? '');
      const isClock = tokens[at + 1]?.text === ':' && tokens[at + 2]?.kind === 'number' && tokens[at + 2]?.glued;
      if (run === null || isCode || isClock) {
        const last = isClock ? at + 3 : at + 1;
        dismissed.push({ from: at, to: last, reason: 'part of a date, a time or a code' });
        at = last - 1;
        continue;
      }
      const figure = figureAt(within, at, run.to, run.decimal);
      if (isYear(token.text) && figure.kind === 'count' && figure.to === at + 1)
        dismissed.push({ from: at, to: at + 1, reason: 'a year' });
      else drafts.push({ figure, sentence });
      at = Math.max(at, figure.to - 1);
    }
  });
  return { drafts, dismissed };
};
