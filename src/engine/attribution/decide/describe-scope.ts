import {
  CLASS_CODES,
  KIND_CODES,
  NEXT_CODES,
  PREPOSITION_CODES,
  ROLE_CODES,
  SOURCE_CODES,
  TENSE_CODES,
  TRAINED_AS,
} from '../../lexicon/scope-codes';
import { phraseClass } from '../words/phrase-class';
import type { Reading } from '../words/reading';
import { covers, isWithin } from './covers';
import type { Tallies } from './tally-words';
import type { WeighedCue } from './weigh-cues';

const clip = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));
const code = (list: readonly string[], value: string): number => list.indexOf(value) + 1;
const codeOfRole = (role = ''): number => code(ROLE_CODES, TRAINED_AS[role] ?? role);

/** How many dense features a reading has; the trees of a model file refer to them by place. */
export const SCOPE_FEATURES = 78;

/** The sharpest break between two words. */
const sharpest = ({ breaks }: Tallies, from: number, to: number): number =>
  [3, 2, 1].find((level) => (breaks.next[level]?.[from] ?? to) < to) ?? 0;

/** Dense features of "this cue covers this word"; a null cue is the article's own voice. */
export const describeScope = (
  reading: Reading,
  tallies: Tallies,
  target: number,
  cue: WeighedCue | null,
  best: number,
  rivals: readonly WeighedCue[],
): Float32Array => {
  const { words, sentences, blocks, quotations, phrases, phraseOf } = reading;
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
  put(codeOfRole(blocks[t.block]?.role));
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
  put(code(CLASS_CODES, cue.class));
  put(code(KIND_CODES, cue.kind));
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
  put(clip(between(tallies.stops), 0, 3));
  put(clip(between(tallies.dashes), 0, 3));
  put(clip(between(tallies.quotes), 0, 4));
  put(clip(between(tallies.subordinate), 0, 4));
  put(between(tallies.parens) % 2);
  put(between(tallies.cues));
  put(c.quotation >= 0);
  put(c.quotation >= 0 && c.quotation === t.quotation);
  put(code(NEXT_CODES, /^["“”']/u.test(cue.clause.next) ? '"' : cue.clause.next));
  put(cue.clause.passive);
  put(cue.clause.infinitive);
  put(cue.clause.gerund);
  put(cue.clause.modal);
  put(cue.clause.negated);
  put(cue.clause.afterQuotation);
  put(cue.clause.beforeQuotation);
  put(clip(cue.word - crun.first, 0, 40));
  put(clip(crun.last - cue.word, 0, 40));
  put(words[crun.last]?.lower === ':');
  // From the edge of the target's quotation to the cue: 0 to 3 words is "…," she said.
  let gap = -1;
  if (quotation && c.quotation !== t.quotation) {
    const { quotationRun } = tallies;
    const edge = (before ? quotationRun.before : quotationRun.after)[target] ?? target;
    gap = clip(Math.abs(edge - cue.word), 0, 15);
  }
  put(gap);
  const source = phrases[cue.source];
  put(code(SOURCE_CODES, source ? phraseClass(reading, source) : 'none'));
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
  const left = tallies.nearestVerb.before[target - 1] ?? -1;
  put(left < run.first ? 0 : left === cue.word ? 1 : words[left]?.tag === 'AUX' ? 2 : 3);
  const right = tallies.nearestVerb.after[target + 1] ?? words.length;
  put(right > run.last ? 0 : right === cue.word ? 1 : words[right]?.tag === 'AUX' ? 2 : 3);
  put(c.block === t.block ? 0 : codeOfRole(blocks[c.block]?.role));
  let quoted = 0;
  if (c.block < t.block) for (let b = t.block; b > c.block && b > t.block - 8; b--) quoted += tallies.leads[b] ? 1 : 0;
  put(c.block < t.block ? clip(t.block - c.block - quoted, 0, 8) : -1);
  // Rivals: other cues of the cue's sentence before it, after it, and between it and the target.
  let ahead = 0;
  let behind = 0;
  let amid = 0;
  let rank = 0;
  for (const rival of rivals) {
    if (rival.word === cue.word) continue;
    const r = words[rival.word];
    if (r?.sentence !== c.sentence) continue;
    if (rival.confidence > cue.confidence) rank++;
    if (rival.word < cue.word) ahead = Math.max(ahead, rival.confidence);
    else behind = Math.max(behind, rival.confidence);
    if (rival.word < cue.word !== rival.word < target) amid = Math.max(amid, rival.confidence);
  }
  put(ahead);
  put(behind);
  put(amid);
  put(rank);
  // The nearest clause word on the target's left, and the first after the cue.
  const edge = Math.max(run.first - 1, tallies.nearestEdge.before[target - 1] ?? -1, before ? cue.word : -1);
  put(edge === cue.word ? 1 : edge < run.first ? 0 : (tallies.edges[edge] ?? 0) + 1);
  put(clip(target - edge, 0, 20));
  const first = tallies.nearestEdge.after[cue.word + 1] ?? target;
  put(before ? (first >= target ? 1 : (tallies.edges[first] ?? 0) + 1) : 0);
  const p = phraseOf[target] ?? -1;
  const own = phrases[p];
  // The target's phrase is the cue's very next one: "reported 5 cases".
  put(before && own !== undefined && own.first - cue.word <= 2);
  put(own !== undefined && own.head === target);
  put(code(PREPOSITION_CODES, words[(own?.first ?? target) - 1]?.lower ?? ''));
  put(
    code(
      TENSE_CODES,
      words[cue.word]?.lower.endsWith('ed') || /^(?:said|told|found|wrote|put|made|saw|held)$/u.test(c.lower)
        ? 'past'
        : c.lower.endsWith('ing')
          ? 'ing'
          : /s$/u.test(c.lower)
            ? 's'
            : 'base',
    ),
  );
  put(source !== undefined && source.form === 'proper');
  put(source === undefined ? 0 : clip(Math.abs(source.head - cue.word), 0, 15));
  put(clip(c.block, 0, 10));
  put(
    words[crun.first]?.lower === 'in' || words[crun.first]?.lower === 'according'
      ? 1
      : words[crun.first]?.tag === 'SCONJ'
        ? 2
        : 0,
  );
  // What form says of the cue's reach.
  put(cue.frame === null ? 0 : covers(cue.frame, target) ? 2 : 1);
  put(isWithin(reading, cue, target));
  put(sharpest(tallies, a, z));
  if (k !== SCOPE_FEATURES) throw new Error(`scope features: ${k}, not ${SCOPE_FEATURES}`);
  return row;
};
