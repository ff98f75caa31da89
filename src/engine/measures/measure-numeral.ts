import type { QuantityKind } from '../../model/quantity';
import type { Sentence, Token } from '../document';
import { SCALES } from '../lexicon/number-words';
import { readCountedNoun } from '../nouns/read-counted-noun';
import { negate, printDecimal, shift } from '../numerals/decimal';
import { exactNumeral, type Numeral } from '../numerals/numeral';
import { lowest } from '../numerals/numeral-rules';
import { currencyAfter, currencyBefore } from './currency';
import type { Measured, Shape } from './measured';
import { perPart } from './per';
import { unitAt } from './unit-index';

const MINUS = /^[-−–‐]$/u;

interface Opened {
  readonly from: number;
  readonly negative: boolean;
  readonly sign: Measured['sign'];
}

/** The sign before token `at`, where it is a sign and no dash between two things. */
const signBefore = (tokens: readonly Token[], at: number, start: number): Opened => {
  const plain: Opened = { from: at, negative: false, sign: null };
  const near = at - 1 >= start ? tokens[at - 1] : undefined;
  if (near === undefined) return plain;
  const first = tokens[at];
  const far = at - 2 >= start ? tokens[at - 2] : undefined;
  if (near.text === '+' && first?.glued) return { from: at - 1, negative: false, sign: '+' };
  if (/^(?:minus|negative)$/u.test(near.lower)) return { from: at - 1, negative: true, sign: '-' };
  if (MINUS.test(near.text) && near.glued && first?.glued && far?.lower === 'minus')
    return { from: at - 2, negative: true, sign: '-' };
  if (
    /^[-−]$/u.test(near.text) &&
    first?.glued &&
    (!near.glued || far === undefined || /^[([,;:"“]$/u.test(far.text))
  ) {
    const dash = far !== undefined && !near.glued && far.kind === 'number' && near.text === '-';
    return dash ? plain : { from: at - 1, negative: true, sign: '-' };
  }
  return plain;
};

const WEIGHED =
  /^(?:weigh|weighs|weighed|weighing|weight|heavy|heavier|lighter|baby|newborn|lose|loses|lost|shed|drop|dropped|gain|gained|lift|lifted|cocaine|marijuana|heroin|meth|beef|meat|fish|flour|sugar)$/u;

/** "pounds" weigh or pay: money where the amount is large or the text is about money, weight where something is weighed. */
const poundsAre = (tokens: readonly Token[], sentence: Sentence, numeral: Numeral, at: number): 'GBP' | 'pound' => {
  if (tokens[at + 1]?.lower === 'sterling') return 'GBP';
  if (numeral.form === 'scaled' && lowest(numeral) >= 100_000) return 'GBP';
  if (tokens[at + 1]?.lower === 'of') return 'pound';
  for (let k = sentence.from; k < sentence.to; k += 1) {
    const token = tokens[k];
    if (token !== undefined && WEIGHED.test(token.lower)) return 'pound';
    if (token?.text === '£' || token?.lower === 'sterling') return 'GBP';
  }
  return lowest(numeral) >= 1000 ||
    /^(?:fine|fined|cost|paid|pay|worth|price)$/u.test(tokens[numeral.from - 1]?.lower ?? '')
    ? 'GBP'
    : 'pound';
};

const kindWithPer = (kind: QuantityKind, per: string | null): QuantityKind =>
  per === null || kind === 'percent' || kind === 'age' ? kind : 'rate';

const LENGTH_WORDS = /^(?:old|olds)$/u;

/** "year-old", "years old", "years of age" behind the numeral: the unit of the age and where the words end. */
const agePart = (
  tokens: readonly Token[],
  at: number,
  end: number,
): { readonly to: number; readonly unit: string } | null => {
  let next = at;
  const hyphen = (): void => {
    if (/^[-‐‑–]$/u.test(tokens[next]?.text ?? '') && next < end) next += 1;
  };
  hyphen();
  const unit =
    /^(year|month|week|day)s?$/u.exec(next < end ? (tokens[next]?.lower ?? '') : '')?.[1] ??
    (/^(?:yo|y\/o)$/u.test(tokens[next]?.lower ?? '') && next < end ? 'year' : null);
  if (unit === null) return null;
  next += 1;
  if (tokens[next - 1]?.lower === 'yo') return { to: next, unit };
  hyphen();
  if (next < end && LENGTH_WORDS.test(tokens[next]?.lower ?? '')) return { to: next + 1, unit };
  if (tokens[next]?.lower === 'of' && tokens[next + 1]?.lower === 'age' && next + 1 < end)
    return { to: next + 2, unit };
  return null;
};

const aged = (tokens: readonly Token[], at: number, start: number): boolean => {
  const near = at - 1 >= start ? (tokens[at - 1]?.lower ?? '') : '';
  const far = at - 2 >= start ? (tokens[at - 2]?.lower ?? '') : '';
  return (
    /^(?:aged|ages|age)$/u.test(near) ||
    (near === 'of' && /^(?:age|ages)$/u.test(far)) ||
    (/^(?:between|from|over|under|about|around|just|only)$/u.test(near) && /^(?:aged|ages)$/u.test(far))
  );
};

/** Reads what the numeral measures: money, unit of measure, age, share, multiple or counted noun, with its per-part. */
export const measureNumeral = (tokens: readonly Token[], sentence: Sentence, numeral: Numeral): Measured => {
  const end = sentence.to;
  const start = sentence.from;
  let number = numeral;
  const before = currencyBefore(tokens, number.from, start);
  const opened = signBefore(tokens, before?.from ?? number.from, start);
  const insideSign =
    before === null
      ? opened
      : opened.from < before.from
        ? opened
        : { ...signBefore(tokens, number.from, start), from: before.from };
  const made = (shape: Shape, unit: string, kind: QuantityKind, to: number, nounTo = to): Measured => {
    const negative = insideSign.negative && number.decimal !== null;
    const decimal = number.decimal === null ? null : negative ? negate(number.decimal) : number.decimal;
    return {
      numeral: number,
      from: Math.min(insideSign.from, before?.from ?? number.from),
      to,
      value: negative && typeof number.value === 'number' ? -number.value : number.value,
      exact: decimal === null ? number.exact : printDecimal(decimal),
      unit,
      kind,
      shape,
      nounTo: Math.max(nounTo, to),
      sign: insideSign.sign,
    };
  };
  const withPer = (shape: Shape, unit: string, kind: QuantityKind, to: number): Measured => {
    const per = perPart(tokens, to, end);
    return made(
      shape,
      per === null ? unit : `${unit} per ${per.per}`,
      kindWithPer(kind, per?.per ?? null),
      per?.to ?? to,
    );
  };

  if (before !== null) {
    const again = currencyAfter(tokens, number.to, end);
    const to =
      again !== null && (again.unit === before.code || /^(?:dollars?|US)$/u.test(tokens[number.to]?.text ?? ''))
        ? again.to
        : number.to;
    return withPer('money', before.code, 'money', to);
  }
  const hyphen =
    /^[-‐‑]$/u.test(tokens[number.to]?.text ?? '') &&
    tokens[number.to]?.glued === true &&
    tokens[number.to + 1]?.glued === true &&
    number.to + 1 < end;
  const past = hyphen ? number.to + 1 : number.to;

  const age = agePart(tokens, number.to, end);
  if (age !== null) return made('age', age.unit, 'age', number.to, age.to);

  const money = currencyAfter(tokens, past, end);
  if (money !== null && number.form !== 'vague' && !(number.form === 'fraction' && number.value === 0.5 && false)) {
    const scale = SCALES.get(tokens[money.to]?.lower ?? '');
    if (scale !== undefined && money.to < end && number.decimal !== null) {
      number = exactNumeral(number.from, money.to + 1, shift(number.decimal, scale), 'scaled', {
        base: number.decimal,
        power: scale,
      });
      return withPer('money', money.unit, 'money', money.to + 1);
    }
    return withPer('money', money.unit, 'money', money.to);
  }
  if (/^M(?:EUR|USD|GBP)$/u.test(tokens[past]?.text ?? '') && number.decimal !== null) {
    number = exactNumeral(number.from, number.to, shift(number.decimal, 6), 'scaled');
    return withPer('money', (tokens[past]?.text ?? '').slice(1), 'money', past + 1);
  }
  if (/^pounds?$/u.test(tokens[past]?.lower ?? '') && past < end) {
    const unit = poundsAre(tokens, sentence, number, past);
    return withPer(unit === 'GBP' ? 'money' : 'unit', unit, unit === 'GBP' ? 'money' : 'other', past + 1);
  }

  // "tens of millions of dollars"
  const partitive =
    number.form === 'vague' || number.form === 'fraction' || number.form === 'article' || number.form === 'scaled';
  let measureAt = past;
  if (partitive && tokens[past]?.lower === 'of') {
    const afterOf = past + 1 + (/^(?:a|an|one|the)$/u.test(tokens[past + 1]?.lower ?? '') ? 1 : 0);
    const inner = currencyAfter(tokens, afterOf, end);
    if (inner !== null && number.form !== 'fraction') return withPer('money', inner.unit, 'money', inner.to);
    const us = tokens[afterOf]?.text === 'US' ? afterOf + 1 : afterOf;
    if (number.form !== 'fraction' || afterOf > past + 1) {
      if (
        unitAt(tokens, us, end) !== null &&
        !(number.form === 'fraction' && /^(?:second|day|days)$/u.test(tokens[us]?.lower ?? '') && false)
      )
        measureAt = us;
    }
  }
  if (number.form === 'vague' && money !== null) return withPer('money', money.unit, 'money', money.to);
  if (
    number.form === 'fraction' &&
    /^(?:a|an)$/u.test(tokens[past]?.lower ?? '') &&
    unitAt(tokens, past + 1, end) !== null
  )
    measureAt = past + 1;
  const unit = unitAt(tokens, measureAt, end);
  if (
    unit !== null &&
    !(
      unit.unit.family === 's' &&
      /^(?:second|seconds)$/u.test(tokens[measureAt]?.lower ?? '') &&
      tokens[unit.to]?.text === '-'
    )
  ) {
    const { unit: name, kind } = unit.unit;
    const speed = perPart(tokens, unit.to, end);
    if (aged(tokens, number.from, start) && unit.unit.family === 's') return made('age', name, 'age', unit.to);
    const monthly =
      kind === 'percent'
        ? /^(monthly|annual|yearly|weekly|daily)$/u.exec(unit.to < end ? (tokens[unit.to]?.lower ?? '') : '')
        : null;
    if (
      monthly !== null &&
      speed === null &&
      /^(?:interest|rate|growth|return|yield|inflation|increase|rise|fee)$/u.test(tokens[unit.to + 1]?.lower ?? '')
    ) {
      const per =
        { monthly: 'month', annual: 'year', yearly: 'year', weekly: 'week', daily: 'day' }[monthly[1] ?? ''] ?? 'year';
      return made('unit', `${name} per ${per}`, kind, unit.to);
    }
    const material = tokens[unit.to]?.lower === 'of' && kind === 'other' ? null : speed;
    return made(
      'unit',
      material === null ? name : `${name} per ${material.per}`,
      kindWithPer(kind, material?.per ?? null),
      material?.to ?? unit.to,
    );
  }
  if (aged(tokens, number.from, start) && typeof number.value === 'number' && number.value < 130)
    return made('age', 'year', 'age', number.to);

  const foldHyphen = hyphen && tokens[past]?.lower === 'fold';
  if (foldHyphen) return made('multiple', 'times', 'multiple', past + 1);
  if (/^(?:times|x)$/u.test(tokens[past]?.lower ?? '') && past < end && !/^\p{Lu}/u.test(tokens[past]?.text ?? '')) {
    const after = tokens[past + 1]?.lower ?? '';
    const multiple =
      tokens[past]?.lower === 'x'
        ? tokens[past]?.glued && tokens[past + 1]?.kind !== 'number'
        : /^(?:as|more|less|higher|lower|larger|smaller|bigger|greater|faster|the|that|its|their|what|worse|better|longer|likelier|stronger)$/u.test(
            after,
          );
    if (multiple) return made('multiple', 'times', 'multiple', past + 1);
    if (tokens[past]?.lower === 'times') {
      const per = perPart(tokens, past + 1, end);
      return made(
        'noun',
        per === null ? 'time' : `time per ${per.per}`,
        per === null ? 'count' : 'rate',
        per?.to ?? number.to,
        per?.to ?? past + 1,
      );
    }
  }
  if (number.form === 'fraction') return made('fraction', 'fraction', 'percent', number.to);

  const noun = readCountedNoun(tokens, past, end, hyphen || number.value === 1, partitive);
  if (noun !== null) {
    const per = perPart(tokens, noun.to, end);
    if (per !== null) return made('noun', `${noun.lemma} per ${per.per}`, 'rate', per.to, per.to);
    return made('noun', noun.lemma, 'count', number.to, noun.to);
  }
  return made('bare', '', 'count', number.to);
};
