import { type Predicate, predicateOf } from '../../lexicon/predicates';
import { type Breaks, COMMA } from '../clauses/breaks';
import type { Clause } from '../clauses/clause';
import { phraseClass } from '../words/phrase-class';
import type { Reading, WordRun } from '../words/reading';
import type { Cue } from './find-cues';

/** A construction found in the text: a word that reports, whom it names, and the words whose content it says by form alone. */
export interface Frame {
  readonly construction: string;
  /** Index of the reporting word (the colon or mark where there is no word). */
  readonly word: number;
  /** Index of the source's phrase. */
  readonly source: number;
  /** First and last word of the reporting clause itself. */
  readonly first: number;
  readonly last: number;
  /** What it covers by form, as runs of words; empty where it only tags words in marks. */
  readonly covers: readonly WordRun[];
  /** The only words of its sentence that it may cover at all, where form says so; absent where form leaves that open. */
  readonly within?: WordRun;
}

/** What a construction makes of a reporting word; null where its form is another. */
export type Found = Omit<Frame, 'construction'> | null;

/** What a construction sees: one reporting word with its grammar in its sentence. */
export interface Site {
  readonly reading: Reading;
  readonly breaks: Breaks;
  readonly cue: Cue;
  readonly clause: Clause;
  readonly predicate: Predicate;
  /** The grammar of every verb of the reading, by its word. */
  readonly clauses: ReadonlyMap<number, Clause>;
  readonly run: WordRun;
}

/** One form in which articles name sources; its example is executed by the test of the constructions. */
export interface Construction {
  readonly name: string;
  /** In the tests' notation: "[Smith] said {sales rose <4%>}." */
  readonly example: string;
  readonly read: (site: Site) => Found;
}

/** The row of a word that is in no table: it reports nothing by itself. */
const UNKNOWN: Predicate = { lemma: '', sense: 'deed', takes: new Set() };

/** The table's row of a word by its dictionary form; that of a word that reports nothing where it has none. */
export const rowOf = (lemma: string): Predicate => predicateOf(lemma) ?? UNKNOWN;

const NOBODY = new Set(['date', 'number', 'you', 'who', 'speech']);
const SHARES = new Set([
  'percent',
  'per',
  '%',
  'half',
  'third',
  'quarter',
  'many',
  'some',
  'most',
  'few',
  'none',
  'nobody',
  'number',
  'following',
]);

/** Whether a phrase (by index) can be whoever reports: no date, share or number, and no word that stands for nobody in particular. */
export const namesSomebody = (reading: Reading, p: number): boolean => {
  const { words, phrases } = reading;
  const phrase = phrases[p];
  if (phrase === undefined) return false;
  const kind = phraseClass(reading, phrase);
  // "Harbour News reported that": news is a name where a name's first word stands before it.
  const titled =
    kind === 'speech' &&
    (phrase.form === 'proper' ? words[phrase.head - 1]?.tag === 'PROPN' : phrase.last > phrase.first);
  if (NOBODY.has(kind) && !titled) return false;
  const inside = words.slice(phrase.first, phrase.last + 1);
  if (inside.some((w) => (w.tag === 'SYM' && !/^[/&-]$/u.test(w.text)) || SHARES.has(w.lower))) return false;
  return inside[0]?.tag !== 'NUM' || kind === 'group' || kind === 'organisation';
};

/** Where what a word goes on to report ends for certain: before the sentence's next comma or clause; an aside right at its head is gone over. */
export const upToBreak = (
  { breaks, run, reading }: Pick<Site, 'breaks' | 'run' | 'reading'>,
  at: number,
  least: number = COMMA,
): WordRun => {
  const next = (from: number): number => breaks.next[least]?.[from] ?? run.last + 1;
  const aside = reading.words[at]?.lower === ',';
  const from = aside ? next(at + 1) + 1 : at;
  return { first: from, last: Math.min(run.last, next(from) - 1) };
};

/** Whether a finite verb stands in a run of words. */
export const hasVerb = ({ words }: Reading, first: number, last: number): boolean => {
  for (let i = first; i <= last; i++) if (words[i]?.tag === 'VERB' || words[i]?.tag === 'AUX') return true;
  return false;
};

/** The first numeral from one word on, within so many words; -1 where none stands there. */
export const numeralAfter = ({ words }: Reading, from: number, reach: number): number => {
  for (let i = from; i < from + reach; i++) if (words[i]?.tag === 'NUM') return i;
  return -1;
};
