import { EDGE_CODES } from '../../lexicon/scope-codes';
import { type Breaks, readBreaks } from '../clauses/breaks';
import type { Reading } from '../words/reading';
import type { WeighedCue } from './weigh-cues';

/** For each word the index of the nearest word of a kind, itself included: -1 where there is none before it, the number of words where there is none after it. */
export interface Nearest {
  readonly before: Int32Array;
  readonly after: Int32Array;
}

/** Running counts over the words and nearest words of a kind, so that what lies between or beside two words costs nothing to find. */
export interface Tallies {
  readonly commas: Int32Array;
  readonly verbs: Int32Array;
  readonly finite: Int32Array;
  readonly that: Int32Array;
  readonly relative: Int32Array;
  readonly contrast: Int32Array;
  readonly and: Int32Array;
  readonly stops: Int32Array;
  readonly dashes: Int32Array;
  readonly quotes: Int32Array;
  readonly subordinate: Int32Array;
  readonly parens: Int32Array;
  readonly cues: Float64Array;
  readonly breaks: Breaks;
  /** For each word: its place in EDGE_CODES counted from 1, or 0. */
  readonly edges: Uint8Array;
  readonly nearestEdge: Nearest;
  readonly nearestVerb: Nearest;
  /** First and last word of the run of one quotation (or of none) that each word stands in. */
  readonly quotationRun: Nearest;
  /** For each block: it begins with a quotation mark. */
  readonly leads: readonly boolean[];
}

const EDGES: ReadonlyMap<string, number> = new Map(EDGE_CODES.map((word, at) => [word, at + 1]));

/** Nearest words that open (`before`) and close (`after`) something. */
const nearest = (n: number, opens: (i: number) => boolean, closes: (i: number) => boolean): Nearest => {
  const before = new Int32Array(n);
  const after = new Int32Array(n);
  for (let i = 0; i < n; i++) before[i] = opens(i) ? i : (before[i - 1] ?? -1);
  for (let i = n - 1; i >= 0; i--) after[i] = closes(i) ? i : (after[i + 1] ?? n);
  return { before, after };
};

/** Counts marks, verbs, clause words and cue confidence up to each word. */
export const tally = (reading: Reading, cues: readonly WeighedCue[]): Tallies => {
  const n = reading.words.length + 1;
  const counter = (test: (i: number) => boolean): Int32Array => {
    const sums = new Int32Array(n);
    for (let i = 0; i < n - 1; i++) sums[i + 1] = (sums[i] ?? 0) + (test(i) ? 1 : 0);
    return sums;
  };
  const lower = (i: number) => reading.words[i]?.lower ?? '';
  const tag = (i: number) => reading.words[i]?.tag ?? '';
  const leads = reading.blocks.map(() => false);
  for (const quotation of reading.quotations)
    if (quotation.start - (reading.blocks[quotation.block]?.start ?? 0) < 2) leads[quotation.block] = true;
  const confidence = new Float64Array(n);
  for (const cue of cues) confidence[cue.word + 1] = cue.confidence;
  for (let i = 1; i < n; i++) confidence[i] = (confidence[i] ?? 0) + (confidence[i - 1] ?? 0);
  const edges = Uint8Array.from(reading.words, ({ lower }) => EDGES.get(lower) ?? 0);
  const edge = (i: number): boolean => edges[i] !== 0;
  const verb = (i: number): boolean => tag(i) === 'VERB' || tag(i) === 'AUX';
  const turns = (i: number, beside: number): boolean =>
    reading.words[i]?.quotation !== reading.words[beside]?.quotation;
  return {
    commas: counter((i) => lower(i) === ','),
    verbs: counter((i) => tag(i) === 'VERB'),
    finite: counter((i) => tag(i) === 'AUX' || (tag(i) === 'VERB' && !/ing$/u.test(lower(i)) && lower(i - 1) !== 'to')),
    that: counter((i) => lower(i) === 'that'),
    relative: counter((i) => /^(?:who|which|whose|where|whom)$/u.test(lower(i))),
    contrast: counter((i) => /^(?:but|while|although|though|whereas|however|yet|despite|even)$/u.test(lower(i))),
    and: counter((i) => /^(?:and|or)$/u.test(lower(i))),
    stops: counter((i) => lower(i) === ';' || lower(i) === ':'),
    breaks: readBreaks(reading),
    dashes: counter(
      (i) => /^[—–-]+$/u.test(lower(i)) && (reading.words[i - 1]?.end ?? 0) < (reading.words[i]?.start ?? 0),
    ),
    quotes: counter(
      (i) =>
        (reading.words[i]?.quotation ?? -1) >= 0 && reading.words[i]?.quotation !== reading.words[i - 1]?.quotation,
    ),
    subordinate: counter((i) =>
      /^(?:because|if|when|after|before|since|as|until|unless|so|than|with)$/u.test(lower(i)),
    ),
    parens: counter((i) => lower(i) === '(' || lower(i) === ')'),
    cues: confidence,
    edges,
    nearestEdge: nearest(n - 1, edge, edge),
    nearestVerb: nearest(n - 1, verb, verb),
    quotationRun: nearest(
      n - 1,
      (i) => turns(i, i - 1),
      (i) => turns(i, i + 1),
    ),
    leads,
  };
};
