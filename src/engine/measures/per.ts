import type { Token } from '../document';
import { PHRASE_ENDS } from '../lexicon/grammar-words';
import { singular } from '../nouns/plurals';
import { printDecimal } from '../numerals/decimal';
import { readDigits } from '../numerals/read-digits';
import { unitAt } from './unit-index';

const PER_ARTICLE = new Set(
  `second minute hour day night week fortnight month quarter year decade share barrel gallon litre liter kilo kilogram kg pound ounce ton tonne acre hectare mile km kilometre kilometer head person piece pop bottle unit
   game match season vote ticket seat plate dozen bushel mmbtu megawatt watt household family child student pupil room word page copy episode`.split(
    /\s+/u,
  ),
);
const FREQUENCIES: ReadonlyMap<string, string> = new Map([
  ['annually', 'year'],
  ['yearly', 'year'],
  ['monthly', 'month'],
  ['weekly', 'week'],
  ['daily', 'day'],
  ['hourly', 'hour'],
]);

/** The "per …" part from token `at` ("per container", "a day", "/h", "per 100,000 people") and the name it adds to the unit; null without one. */
export const perPart = (
  tokens: readonly Token[],
  at: number,
  end: number,
): { readonly to: number; readonly per: string } | null => {
  const first = at < end ? tokens[at] : undefined;
  if (first === undefined) return null;
  const slash = first.text === '/' && (first.glued || tokens[at + 1]?.kind === 'word');
  if (first.lower === 'per' || slash) {
    const next = tokens[at + 1];
    if (next === undefined || at + 1 >= end) return null;
    if (next.lower === 'annum') return { to: at + 2, per: 'year' };
    if (next.lower === 'capita') return { to: at + 2, per: 'capita' };
    if (next.kind === 'number') {
      const base = readDigits(next.text);
      if (base === null) return null;
      const scaleWord = tokens[at + 2];
      const scaled = /^(?:thousand|million|hundred|billion)$/u.test(scaleWord?.lower ?? '');
      const nounAt = at + (scaled ? 3 : 2);
      const noun = tokens[nounAt];
      const named = noun !== undefined && nounAt < end && noun.kind === 'word' && !PHRASE_ENDS.has(noun.lower);
      const amount = `${scaled ? `${printDecimal(base)} ${scaleWord?.lower}` : next.text}`;
      return { to: named ? nounAt + 1 : nounAt, per: named ? `${amount} ${singular(noun.text)}` : amount };
    }
    const unit = unitAt(tokens, at + 1, end);
    if (unit !== null) return { to: unit.to, per: unit.unit.unit };
    if (next.kind !== 'word') return null;
    if (/^(?:h|hr)$/u.test(next.lower)) return { to: at + 2, per: 'hour' };
    if (/^(?:s|sec)$/u.test(next.lower)) return { to: at + 2, per: 'second' };
    if (PHRASE_ENDS.has(next.lower) || slash) return null;
    return { to: at + 2, per: singular(next.lower) };
  }
  if (/^(?:a|an|each|every)$/u.test(first.lower)) {
    const hyphenAt = tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
    const noun = tokens[hyphenAt];
    if (noun === undefined || hyphenAt >= end || !PER_ARTICLE.has(noun.lower)) return null;
    // "4% a year earlier", but "$91 a barrel after the cut".
    const time = unitAt(tokens, hyphenAt, end)?.unit.family === 's';
    if (time && /^(?:ago|earlier|before|later|after|prior)$/u.test(tokens[hyphenAt + 1]?.lower ?? '')) return null;
    if (tokens[hyphenAt + 1]?.lower === 'from' && tokens[hyphenAt + 2]?.lower === 'now') return null;
    return { to: hyphenAt + 1, per: noun.lower };
  }
  // "52,000 barrel-a-day"
  if (
    first.text === '-' &&
    first.glued &&
    /^(?:a|per)$/u.test(tokens[at + 1]?.lower ?? '') &&
    tokens[at + 2]?.text === '-'
  ) {
    const noun = tokens[at + 3];
    return noun !== undefined && at + 3 < end && PER_ARTICLE.has(noun.lower) ? { to: at + 4, per: noun.lower } : null;
  }
  const frequency = FREQUENCIES.get(first.lower);
  if (frequency !== undefined && /^(?:annually|yearly)$/u.test(first.lower)) return { to: at + 1, per: frequency };
  return null;
};
