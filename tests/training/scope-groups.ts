import { candidateCues, cuesBySentence } from '../../src/engine/attribution/decide/candidate-cues';
import { describeScope } from '../../src/engine/attribution/decide/describe-scope';
import { tally } from '../../src/engine/attribution/decide/tally-words';
import { readingsOf, type WeighedCue } from '../../src/engine/attribution/decide/weigh-cues';
import { wordAt } from '../../src/engine/attribution/words/word-at';
import { type GoldArticle, type GoldAttribution, type GoldNumber, labelCues } from './gold';

/** One word with the readings of who asserts it: row 0 is the own voice, row k the k-th candidate cue. */
export interface ScopeGroup {
  readonly article: GoldArticle;
  /** Null for a word that is no annotated number: it only adds examples of what cues cover. */
  readonly number: GoldNumber | null;
  readonly cues: readonly (WeighedCue | null)[];
  readonly rows: readonly Float32Array[];
  /** Rows that are right; none where no candidate leads to the annotated source. */
  readonly right: readonly number[];
}

const OPEN = /^(?:NOUN|NUM|PROPN|VERB|ADJ)$/u;

/** The numbers of an article as groups, and besides every `step`-th open-class word outside cues and sources (0: none). */
export const scopeGroups = (article: GoldArticle, cues: readonly WeighedCue[], step: number): ScopeGroup[] => {
  const { reading, attributions, discard } = article;
  const labels = new Map(labelCues(article).map((label, i) => [article.cues[i]?.word, label]));
  const bySentence = cuesBySentence(reading, cues);
  const tallies = tally(reading, cues);
  const inside = (spans: GoldAttribution['cue'], at: { start: number; end: number }): boolean =>
    spans.some(([s, e]) => s < at.end && at.start < e);
  const group = (
    target: number,
    number: GoldNumber | null,
    gold: GoldAttribution | undefined,
    attributed: boolean,
    sources: readonly { readonly start: number; readonly end: number }[],
  ): ScopeGroup => {
    const candidates = candidateCues(reading, bySentence, target);
    const best = candidates.reduce((top, cue) => Math.max(top, cue.confidence), 0);
    const options: (WeighedCue | null)[] = [null, ...candidates.flatMap(readingsOf)];
    const heads = options.flatMap((cue, k) => (cue && gold && labels.get(cue.word)?.id === gold.id ? [k] : []));
    const named = options.flatMap((cue, k) => {
      const phrase = cue ? reading.phrases[cue.source] : undefined;
      return phrase && sources.some((s) => s.start < phrase.end && phrase.start < s.end) ? [k] : [];
    });
    return {
      article,
      number,
      cues: options,
      rows: options.map((cue) => describeScope(reading, tallies, target, cue, best, candidates)),
      // The right cue with the right source, else either.
      right: attributed
        ? ([heads.filter((k) => named.includes(k)), heads, named].find((ks) => ks.length > 0) ?? [])
        : [0],
    };
  };
  const groups = article.numbers.map((number) =>
    group(
      wordAt(reading.words, number.start),
      number,
      attributions.find((a) => a.id === number.attribution),
      number.attributed,
      number.sources,
    ),
  );
  if (step === 0 || !article.covered) return groups;
  let seen = 0;
  reading.words.forEach((word, i) => {
    if (!OPEN.test(word.tag) || seen++ % step !== 0 || inside(discard, word)) return;
    const gold = attributions.find((a) => inside(a.content, word));
    if (!gold && attributions.some((a) => inside(a.cue, word) || inside(a.source, word))) return;
    groups.push(group(i, null, gold, gold !== undefined, gold?.source.map(([start, end]) => ({ start, end })) ?? []));
  });
  return groups;
};
