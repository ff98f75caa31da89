import type { DismissedNumeral } from '../model/claim';
import type { Quantity } from '../model/quantity';
import { dismissNumerals } from './dismissals/dismiss-numerals';
import type { Dismissal } from './dismissals/dismissal';
import type { EngineDocument, Sentence, Token } from './document';
import { magnitudeOf } from './magnitude';
import { joinMargin, joinParts, joinSmallerUnit } from './measures/join-smaller-unit';
import { measureNumeral } from './measures/measure-numeral';
import type { Measured } from './measures/measured';
import { joinCents, joinMinorUnit } from './measures/money-rules';
import { findNumerals } from './numerals/find-numerals';
import type { Numeral } from './numerals/numeral';
import type { Antecedent } from './quantities/elision';
import type { Figure } from './quantities/figure';
import { findChangedNoun } from './quantities/find-changed-noun';
import { findBound } from './quantities/find-modifiers';
import { findTrend } from './quantities/find-trend';
import { findWordless } from './quantities/find-wordless';
import { antecedentOf, inheritUnit } from './quantities/inherit-units';
import { type Joined, joinRanges } from './quantities/join-ranges';
import { judgeStanding } from './quantities/judge-standing';
import { readPercentagePoints } from './quantities/percentage-points';
import { repeatBounds } from './quantities/repeat-bounds';
import { shareForward } from './quantities/share-forward';
import { findSuperlatives } from './superlatives/find-superlatives';
import { nameSuperlatives } from './superlatives/name-superlatives';

/** A quantity with its place in the text and whether it is a claim. */
export interface FoundQuantity {
  readonly figure: Figure;
  readonly quantity: Quantity;
  readonly sentence: number;
}

/** Every quantity of a text, and every numeral that is none with its reason. */
export interface FoundQuantities {
  readonly found: readonly FoundQuantity[];
  readonly dismissed: readonly DismissedNumeral[];
}

/** "more than doubled": a multiple in words takes the bound before it. */
const boundMultiple = (tokens: readonly Token[], sentence: Sentence, figure: Figure): Figure => {
  if (figure.kind !== 'multiple') return figure;
  const { from, relation, lean } = findBound(tokens, sentence, figure.from, figure.to, false);
  return { ...figure, from, relation, ...(lean === undefined ? {} : { lean }) };
};

/** "the next 30 hours", "past two decades": the locating adjective belongs to the duration's words. */
const locatorStart = (tokens: readonly Token[], sentence: Sentence, at: number): number => {
  const word = at - 1 >= sentence.from ? (tokens[at - 1]?.lower ?? '') : '';
  if (/^(?:past|last|previous|preceding)$/u.test(word)) return at - 1;
  if (!/^(?:next|following|coming)$/u.test(word)) return at;
  return at - 2 >= sentence.from && tokens[at - 2]?.lower === 'the' ? at - 2 : at - 1;
};

const figureOf = (tokens: readonly Token[], sentence: Sentence, joined: Joined): Figure => {
  const [first, second] = joined.ends;
  const last = second ?? first;
  const duration = first.kind === 'duration';
  const score = 'score' in joined && joined.score;
  const reach = second !== undefined || !duration ? joined.from : locatorStart(tokens, sentence, joined.from);
  const bound = score
    ? { from: joined.from, to: joined.to, relation: '=' as const }
    : findBound(tokens, sentence, reach, joined.to, duration, last.nounTo);
  const trend =
    first.sign === '+'
      ? 'up'
      : first.sign === '-' && first.kind === 'percent'
        ? 'down'
        : second === undefined && first.kind !== 'duration' && first.kind !== 'age'
          ? findTrend(tokens, sentence, bound.from)
          : undefined;
  const [low, high] = [first.value, last.value];
  const range = second !== undefined && typeof low === 'number' && typeof high === 'number';
  const descending = range && low > high && !score;
  const value = range
    ? score
      ? ([low, high] as const)
      : ([Math.min(low, high), Math.max(low, high)] as const)
    : first.value;
  const vague = first.numeral.form === 'vague';
  const change = 'change' in joined && joined.change;
  const subject = change && last.shape === 'bare' ? findChangedNoun(tokens, sentence, joined.from) : null;
  const base: Figure = {
    from: bound.from,
    to: bound.to,
    value,
    exact: range ? (descending ? `${last.exact}-${first.exact}` : `${first.exact}-${last.exact}`) : first.exact,
    relation: vague && bound.relation === '=' ? '~' : bound.relation,
    ...('lean' in bound && bound.lean !== undefined ? { lean: bound.lean } : {}),
    unit: score ? 'score' : (subject ?? last.unit),
    kind: score ? 'other' : last.kind,
    shape: score ? 'score' : last.shape,
    vague,
    descending,
    ...(trend === undefined ? {} : { trend }),
    ...(last.assumed || first.assumed ? { assumed: true } : {}),
    nounTo: Math.max(last.nounTo, bound.to),
    standing: 'claim',
    counted: !score,
    ends:
      change && second !== undefined
        ? [first, second].map((end) => endFigure(tokens, sentence, subject === null ? end : { ...end, unit: subject }))
        : [],
  };
  return { ...base, standing: judgeStanding(tokens, sentence, base) };
};

const endFigure = (tokens: readonly Token[], sentence: Sentence, end: Measured): Figure =>
  figureOf(tokens, sentence, { ends: [end], from: end.from, to: end.to });

/** The figure as the text's own words with its magnitude; null where it covers no token. */
export const quantityOf = (document: EngineDocument, figure: Figure): Quantity | null => {
  const first = document.tokens[figure.from];
  const last = document.tokens[figure.to - 1];
  if (first === undefined || last === undefined) return null;
  const { value, exact, relation, unit, kind, lean, trend } = figure;
  return {
    start: first.start,
    end: last.end,
    text: document.text.slice(first.start, last.end),
    value,
    exact,
    relation,
    unit,
    kind,
    ...(lean === undefined ? {} : { lean }),
    ...(trend === undefined ? {} : { trend }),
    ...(figure.vague ? { vague: true } : {}),
    ...(figure.assumed ? { assumed: true } : {}),
    ...(figure.descending ? { descending: true } : {}),
    magnitude: magnitudeOf(value, relation, unit, kind),
  };
};

/** A dismissed token range in the text's own words; null where it covers no token. */
export const dismissedOf = (
  document: EngineDocument,
  { from, to, reason, date }: Dismissal,
): DismissedNumeral | null => {
  const first = document.tokens[from];
  const last = document.tokens[to - 1];
  if (first === undefined || last === undefined) return null;
  return {
    start: first.start,
    end: last.end,
    text: document.text.slice(first.start, last.end),
    reason,
    ...(date === undefined ? {} : { date }),
  };
};

const overlaps = (a: Pick<Figure, 'from' | 'to'>, b: Pick<Figure, 'from' | 'to'>): boolean =>
  a.from < b.to && b.from < a.to;

/** The kept numerals with their units: cents joined to their amounts, units shared forwards, held ones dropped. */
const measureSentence = (
  tokens: readonly Token[],
  sentence: Sentence,
  kept: readonly Numeral[],
): readonly Measured[] => {
  const measured: Measured[] = [];
  for (const numeral of kept) {
    const last = measured.at(-1);
    const next = measureNumeral(tokens, sentence, numeral);
    const joined =
      last === undefined
        ? null
        : (joinCents({ tokens, sentence }, last, numeral) ??
          joinMinorUnit(tokens, last, next) ??
          joinParts(tokens, last, next) ??
          joinSmallerUnit(tokens, last, next) ??
          joinMargin(tokens, last, next));
    if (joined === null) measured.push(next);
    else measured[measured.length - 1] = joined;
  }
  return shareForward(tokens, sentence, withoutHeld(measured));
};

/** Drops numerals that another one's words already hold ("per 100,000"). */
const withoutHeld = (measured: readonly Measured[]): readonly Measured[] => {
  let heldTo = -1;
  return measured.filter((one) => {
    if (one.numeral.to <= heldTo) return false;
    heldTo = Math.max(heldTo, one.to);
    return true;
  });
};

/** Reads every quantity of a document, sentence by sentence, in text order. */
export const findQuantities = (document: EngineDocument): FoundQuantities => {
  const { tokens } = document;
  const found: FoundQuantity[] = [];
  const dismissed: DismissedNumeral[] = [];
  let antecedents: Antecedent[] = [];
  document.sentences.forEach((sentence, index) => {
    const { kept, dismissals } = dismissNumerals(document, sentence, findNumerals(tokens, sentence));
    const measured = measureSentence(tokens, sentence, kept).map((one) => {
      const own = readPercentagePoints(tokens, sentence, index, one, antecedents);
      const whole = inheritUnit(tokens, sentence, index, own, antecedents);
      const left = antecedentOf(whole, index);
      if (left !== null) antecedents = [...antecedents.slice(-7), left];
      return whole;
    });
    const counted = repeatBounds(
      tokens,
      joinRanges(tokens, sentence, measured).map((joined) => figureOf(tokens, sentence, joined)),
    );
    const unread = /^(?:boilerplate|byline|dateline|outlet)$/u.test(document.blocks[sentence.block]?.role ?? '');
    const rest = unread ? [] : [...findSuperlatives(tokens, sentence), ...findWordless(tokens, sentence)];
    const figures = [...counted];
    for (const one of rest) {
      const bounded = boundMultiple(tokens, sentence, one);
      // "its slowest pace in three decades": the decades are the scope, a quantity that claims nothing of its own.
      const scope = (other: Figure): boolean =>
        bounded.shape === 'superlative' &&
        other.from >= bounded.nounTo &&
        other.to <= bounded.to &&
        other.kind === 'duration';
      figures.forEach((other, k) => {
        if (scope(other)) figures[k] = { ...other, standing: 'no claim' };
      });
      const clashes =
        bounded.shape === 'superlative' && figures.some((other) => overlaps(other, bounded) && !scope(other));
      const figure = clashes ? { ...bounded, to: Math.min(bounded.to, bounded.nounTo) } : bounded;
      if (figures.some((other) => scope(other)) && !clashes) figures.push(figure);
      else if (!figures.some((other) => overlaps(other, figure))) figures.push(figure);
    }
    figures.sort((a, b) => a.from - b.from);
    for (const dismissal of dismissals) {
      // "the 12th richest": the rank is the claim.
      const ranked = figures.some(
        (figure) => figure.shape === 'superlative' && figure.exact !== '' && overlaps(figure, dismissal),
      );
      const numeral = ranked ? null : dismissedOf(document, dismissal);
      if (numeral !== null) dismissed.push(numeral);
    }
    for (const figure of nameSuperlatives(tokens, sentence, figures)) {
      const quantity = quantityOf(document, figure);
      if (quantity !== null) found.push({ figure, quantity, sentence: index });
    }
  });
  return { found, dismissed };
};
