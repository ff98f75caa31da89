import { phraseClass } from './describe-source';
import type { Reading } from './reading';
import type { WeighedCue } from './weigh-cues';

const clip = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));
const CLASSES = ['say', 'evidence', 'think', 'noun', 'according', 'other'];
const KINDS = ['verb', 'noun', 'preposition', 'colon', 'adverb'];
const SOURCES = [
  'none',
  'he',
  'she',
  'they',
  'it',
  'we',
  'i',
  'you',
  'who',
  'pronoun',
  'date',
  'document',
  'group',
  'speech',
  'organisation',
  'proper',
  'role',
  'number',
  'plural',
  'common',
];
const NEXT = [
  'that',
  ',',
  '.',
  ':',
  'to',
  '"',
  'DET',
  'NOUN',
  'PROPN',
  'NUM',
  'ADJ',
  'VERB',
  'ADV',
  'in',
  'by',
  'of',
  'for',
  'it',
  'he',
  'she',
  'they',
];
const ROLES = ['title', 'heading', 'paragraph', 'quotation', 'list item', 'caption', 'related story', 'boilerplate'];
const code = (list: readonly string[], value: string): number => list.indexOf(value) + 1;

/** Running counts over the words, so that what lies between two words costs nothing to count. */
export interface Tallies {
  readonly commas: Int32Array;
  readonly verbs: Int32Array;
  readonly finite: Int32Array;
  readonly that: Int32Array;
  readonly relative: Int32Array;
  readonly contrast: Int32Array;
  readonly and: Int32Array;
  readonly breaks: Int32Array;
  readonly dashes: Int32Array;
  readonly quotes: Int32Array;
  readonly subordinate: Int32Array;
  readonly parens: Int32Array;
  readonly cues: Float64Array;
}

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
  const confidence = new Float64Array(n);
  for (const cue of cues) confidence[cue.word + 1] = cue.confidence;
  for (let i = 1; i < n; i++) confidence[i] = (confidence[i] ?? 0) + (confidence[i - 1] ?? 0);
  return {
    commas: counter((i) => lower(i) === ','),
    verbs: counter((i) => tag(i) === 'VERB'),
    finite: counter((i) => tag(i) === 'AUX' || (tag(i) === 'VERB' && !/ing$/u.test(lower(i)) && lower(i - 1) !== 'to')),
    that: counter((i) => lower(i) === 'that'),
    relative: counter((i) => /^(?:who|which|whose|where|whom)$/u.test(lower(i))),
    contrast: counter((i) => /^(?:but|while|although|though|whereas|however|yet|despite|even)$/u.test(lower(i))),
    and: counter((i) => /^(?:and|or)$/u.test(lower(i))),
    breaks: counter((i) => lower(i) === ';' || lower(i) === ':'),
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
  };
};

/** The names of the dense features, in order; a model file keeps their number. */
export const SCOPE_FEATURES = 62;

/** Dense features of "this cue covers this word"; a null cue is the article's own voice. */
export const describeScope = (
  reading: Reading,
  tallies: Tallies,
  target: number,
  cue: WeighedCue | null,
  best: number,
): Float32Array => {
  const { words, sentences, blocks, quotations, phrases } = reading;
  const row = new Float32Array(SCOPE_FEATURES);
  const t = words[target];
  if (!t) return row;
  const run = sentences[t.sentence] ?? { first: target, last: target };
  const quotation = quotations[t.quotation];
  let k = 0;
  const put = (value: number | boolean): void => {
    row[k++] = Number(value);
  };
  // What holds for the target alone (every row has it, the own voice's too).
  put(cue === null);
  put(quotation !== undefined && !quotation.single);
  put(quotation?.single ?? false);
  put(quotation === undefined ? 0 : quotation.continues >= 0 ? 2 : quotation.closed ? 1 : 3);
  put(quotation === undefined ? 0 : clip(Math.round((quotation.end - quotation.start) / 20), 0, 20));
  put(code(ROLES, blocks[t.block]?.role ?? ''));
  const wholeQuote =
    quotation !== undefined &&
    quotation.start - (blocks[t.block]?.start ?? 0) < 2 &&
    (blocks[t.block]?.end ?? 0) - quotation.end < 2;
  put(wholeQuote);
  put(clip(target - run.first, 0, 40));
  put(clip(run.last - target, 0, 40));
  put((tallies.cues[run.last + 1] ?? 0) - (tallies.cues[run.first] ?? 0));
  put(best);
  put(clip(t.block, 0, 12));
  const earlier = sentences[t.sentence - 1];
  put(
    earlier && words[earlier.first]?.block === t.block
      ? (tallies.cues[earlier.last + 1] ?? 0) - (tallies.cues[earlier.first] ?? 0)
      : -1,
  );
  if (!cue) return row;

  const c = words[cue.word];
  if (!c) return row;
  const crun = sentences[c.sentence] ?? { first: cue.word, last: cue.word };
  const before = cue.word < target;
  const a = before ? cue.word + 1 : target + 1;
  const z = before ? target : cue.word;
  const between = (sums: Int32Array | Float64Array): number => (z > a ? (sums[z] ?? 0) - (sums[a] ?? 0) : 0);
  put(cue.confidence);
  put(cue.confidence - best);
  put(code(CLASSES, cue.class));
  put(code(KINDS, cue.kind));
  put(clip(t.sentence - c.sentence, -5, 8));
  put(clip(t.block - c.block, -3, 8));
  put(before);
  put(clip(target - cue.word, -60, 60));
  put(clip(between(tallies.commas), 0, 6));
  put(clip(between(tallies.verbs), 0, 8));
  put(clip(between(tallies.finite), 0, 8));
  put(clip(between(tallies.that), 0, 3));
  put(clip(between(tallies.relative), 0, 3));
  put(clip(between(tallies.contrast), 0, 3));
  put(clip(between(tallies.and), 0, 4));
  put(clip(between(tallies.breaks), 0, 3));
  put(clip(between(tallies.dashes), 0, 3));
  put(clip(between(tallies.quotes), 0, 4));
  put(clip(between(tallies.subordinate), 0, 4));
  put(between(tallies.parens) % 2);
  put(between(tallies.cues));
  put(c.quotation >= 0);
  put(c.quotation >= 0 && c.quotation === t.quotation);
  put(code(NEXT, /^["“”']/u.test(cue.grammar.next) ? '"' : cue.grammar.next));
  put(cue.grammar.passive);
  put(cue.grammar.infinitive);
  put(cue.grammar.gerund);
  put(cue.grammar.modal);
  put(cue.grammar.negated);
  put(cue.grammar.afterQuotation);
  put(cue.grammar.beforeQuotation);
  put(clip(cue.word - crun.first, 0, 40));
  put(clip(crun.last - cue.word, 0, 40));
  put(words[crun.last]?.lower === ':');
  // From the edge of the target's quotation to the cue: 0 to 3 words is "…," she said.
  let gap = -1;
  if (quotation && c.quotation !== t.quotation) {
    let edge = target;
    if (before) while (edge > 0 && words[edge - 1]?.quotation === t.quotation) edge--;
    else while (words[edge + 1]?.quotation === t.quotation) edge++;
    gap = clip(Math.abs(edge - cue.word), 0, 15);
  }
  put(gap);
  const source = phrases[cue.source];
  put(code(SOURCES, source ? phraseClass(reading, source) : 'none'));
  put(cue.sureness);
  put(source !== undefined && source.first <= target && target <= source.last);
  put(source === undefined ? 0 : source.last < cue.word ? 1 : source.first > cue.word ? 2 : 3);
  put(source === undefined ? 0 : clip(source.first > target ? source.first - target : target - source.last, -1, 40));
  // Between source and cue, or before a source that precedes its cue: the subject's own number ("65 percent of voters said").
  put(
    source === undefined
      ? 0
      : before
        ? source.first < cue.word
          ? 1
          : source.first > target
            ? 2
            : source.last < target
              ? 3
              : 4
        : source.last < target
          ? 5
          : source.first > target
            ? 6
            : 7,
  );
  const commaAt = before
    ? [words[target - 1], words[target - 2]].some((w) => w?.lower === ',')
    : words[cue.word - 1]?.lower === ',' || words[(source?.first ?? cue.word) - 1]?.lower === ',';
  put(commaAt);
  put(words[(source?.first ?? cue.word) - 1]?.lower === 'as' || words[cue.word - 1]?.lower === 'as');
  let left = target - 1;
  while (left >= run.first && words[left]?.tag !== 'VERB' && words[left]?.tag !== 'AUX') left--;
  put(left < run.first ? 0 : left === cue.word ? 1 : words[left]?.tag === 'AUX' ? 2 : 3);
  let right = target + 1;
  while (right <= run.last && words[right]?.tag !== 'VERB' && words[right]?.tag !== 'AUX') right++;
  put(right > run.last ? 0 : right === cue.word ? 1 : words[right]?.tag === 'AUX' ? 2 : 3);
  put(c.block === t.block ? 0 : code(ROLES, blocks[c.block]?.role ?? ''));
  let quoted = 0;
  if (c.block < t.block)
    for (let b = t.block; b > c.block && b > t.block - 6; b--)
      quoted += quotations.some((q) => q.block === b && q.start - (blocks[b]?.start ?? 0) < 2) ? 1 : 0;
  put(c.block < t.block ? clip(t.block - c.block - quoted, 0, 6) : -1);
  return row;
};
