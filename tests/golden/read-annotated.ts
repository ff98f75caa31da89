import type { QuantityKind, Relation } from '../../src/model/quantity';

/*
 * The notation of the articles in articles/: each claim stands in the text in brackets, with what a person reads in it.
 *   [at least 51|>= 51 civilian]            relation (= where none), value, unit; the kind is count where none is named
 *   [15 to 25 per cent|= 15..25 percent percent]      a range; a score keeps the text's order
 *   [dozens|~ 24..99 person count vague]    a vague amount
 *   [the longest of them|= null tunnel ordinal-superlative]
 *   [most|? > 0.5 fraction percent]         careful readers differ: neither wrong to find nor to miss, but then minor
 *   [a year|?] ago                          the same, with nothing said of how it is read
 */

/** What a person reads in one stretch of an article; `reading` is null where nothing is said of it. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly optional: boolean;
  readonly reading: {
    readonly relation: Relation;
    readonly value: number | readonly [number, number] | null;
    readonly unit: string;
    readonly kind: QuantityKind;
    readonly vague: boolean;
  } | null;
}

const KINDS: ReadonlySet<string> = new Set<QuantityKind>([
  'count',
  'money',
  'percent',
  'duration',
  'distance',
  'age',
  'rate',
  'ordinal-superlative',
  'multiple',
  'other',
]);
const isKind = (word: string): word is QuantityKind => KINDS.has(word);
const isRelation = (word: string): word is Relation => /^(?:=|~|>=|<=|>|<)$/u.test(word);

const readValue = (word: string, notes: string): number | readonly [number, number] | null => {
  if (word === 'null') return null;
  const [low, high] = word.split('..').map(Number);
  if (low === undefined || Number.isNaN(low) || Number.isNaN(high ?? 0)) throw new Error(`no value in “${notes}”`);
  return high === undefined ? low : [low, high];
};

const readNotes = (notes: string): Pick<Mark, 'optional' | 'reading'> => {
  const words = notes.split(' ').filter((word) => word !== '');
  const optional = words[0] === '?';
  if (optional) words.shift();
  if (words.length === 0) return { optional, reading: null };
  const relation = words.shift() ?? '';
  if (!isRelation(relation)) throw new Error(`no relation in “${notes}”`);
  const value = readValue(words.shift() ?? '', notes);
  const vague = words.at(-1) === 'vague';
  if (vague) words.pop();
  const last = words.at(-1) ?? '';
  const kind = isKind(last) ? last : 'count';
  if (isKind(last) && words.length > 1) words.pop();
  return { optional, reading: { relation, value, unit: words.join(' '), kind, vague } };
};

/** The article's plain text and the marks in it, in text order. */
export const readAnnotated = (annotated: string): { readonly text: string; readonly marks: readonly Mark[] } => {
  const marks: Mark[] = [];
  let text = '';
  let at = 0;
  for (const found of annotated.matchAll(/\[([^[\]|]+)\|([^[\]|]+)\]/gu)) {
    text += annotated.slice(at, found.index);
    const quote = found[1] ?? '';
    marks.push({ start: text.length, end: text.length + quote.length, quote, ...readNotes(found[2] ?? '') });
    text += quote;
    at = found.index + found[0].length;
  }
  return { text: text + annotated.slice(at), marks };
};
