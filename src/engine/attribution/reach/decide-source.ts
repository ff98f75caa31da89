import { readingsOf, type WeighedCue } from '../cues/weigh-cues';
import type { AttributionModel } from '../model';
import type { Reading } from '../words/reading';
import { treeScore } from './boosted-trees';
import { candidateCues } from './candidate-cues';
import { certainCue, speakerOfParagraph } from './certain-scope';
import { chainCue } from './chain-of-quotations';
import { describeScope } from './describe-scope';
import { type Implied, impliedCue } from './implied-speakers';
import { goingOnCue, introducedCue, setInCue } from './introduced-speech';
import { scopeByRules } from './scope-by-rules';
import type { Tallies } from './tally-words';
import { turnCue } from './turn-of-transcript';

/** One reading of who asserts a word: a cue with its source, or null for the article's own voice; probabilities of all readings sum to 1. */
export interface Choice {
  readonly cue: WeighedCue | null;
  readonly probability: number;
}

const NOBODY = -1;
/** How often form alone was right about the reach of a cue, on held-out articles. */
const BY_FORM = 0.94;
/** How often whoever a paragraph is about was right for speech that nothing attributes. */
const BY_PLACE = 0.8;

/** Readings of one source by different cues count as one, under its likeliest cue; likeliest first. A cue that names nobody counts with the own voice: either way no speaker can be shown. */
const bySource = (choices: readonly Choice[]): readonly Choice[] => {
  const merged = new Map<number, { cue: WeighedCue | null; top: number; probability: number }>();
  for (const { cue, probability } of choices) {
    const key = cue === null ? NOBODY : cue.source;
    const known = merged.get(key);
    if (!known) merged.set(key, { cue, top: probability, probability });
    else {
      known.probability += probability;
      if (probability > known.top) {
        known.top = probability;
        known.cue = cue;
      }
    }
  }
  return (
    [...merged.values()]
      // Shares of one that are added up again may come to a trifle more.
      .map(({ cue, probability }) => ({ cue, probability: Math.min(1, probability) }))
      .sort((a, b) => b.probability - a.probability)
  );
};

/** The cue that form alone decides on: across paragraphs, in the sentence, in the paragraph. */
const byForm = (
  reading: Reading,
  bySentence: readonly (readonly WeighedCue[])[],
  implied: Implied,
  cues: readonly WeighedCue[],
  target: number,
): WeighedCue | null =>
  turnCue(reading, bySentence, target) ??
  introducedCue(reading, bySentence, target) ??
  chainCue(reading, bySentence, target) ??
  certainCue(reading, cues, target) ??
  goingOnCue(reading, bySentence, target) ??
  speakerOfParagraph(reading, bySentence, target) ??
  setInCue(reading, bySentence, target) ??
  impliedCue(reading, implied, target);

/** What form decides, with the own voice and the plainest other source sharing the doubt that is left: the trees need not be asked. */
const formed = (certain: WeighedCue, cues: readonly WeighedCue[]): readonly Choice[] => {
  const other = cues.find(({ source }) => source >= 0 && source !== certain.source);
  const probability = certain.report?.place === 'implied' ? BY_PLACE : BY_FORM;
  const doubt = (1 - probability) / (other ? 2 : 1);
  return [
    { cue: certain, probability },
    { cue: null, probability: doubt },
    ...(other ? [{ cue: other, probability: doubt }] : []),
  ];
};

/** Weighs the candidate cues of a word by the trees. */
export const decideByTrees = (
  reading: Reading,
  tallies: Tallies,
  bySentence: readonly (readonly WeighedCue[])[],
  implied: Implied,
  target: number,
  { scope, temperature }: AttributionModel,
): readonly Choice[] => {
  const cues = candidateCues(reading, bySentence, target);
  const certain = byForm(reading, bySentence, implied, cues, target);
  if (certain) return formed(certain, cues);
  const best = cues.reduce((top, cue) => Math.max(top, cue.confidence), 0);
  const options: (WeighedCue | null)[] = [null, ...cues.flatMap(readingsOf)];
  const scores = options.map(
    (cue) => treeScore(scope, describeScope(reading, tallies, target, cue, best, cues)) / temperature,
  );
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const total = powers.reduce((a, b) => a + b, 0);
  return bySource(options.map((cue, i) => ({ cue, probability: (powers[i] ?? 0) / total })));
};

/** Weighs the candidate cues of a word by rules: the likeliest cue against the article's own voice. */
export const decideByRules = (
  reading: Reading,
  bySentence: readonly (readonly WeighedCue[])[],
  implied: Implied,
  target: number,
): readonly Choice[] => {
  const candidates = candidateCues(reading, bySentence, target);
  const certain = byForm(reading, bySentence, implied, candidates, target);
  if (certain) return formed(certain, candidates);
  const cues = candidates.map((cue) => ({ cue, score: scopeByRules(reading, target, cue) }));
  const best = cues.reduce((top, { score }) => Math.max(top, score), 0);
  const total = cues.reduce((sum, { score }) => sum + score * score, 0);
  const shared = cues.map(({ cue, score }) => ({ cue, probability: total > 0 ? (best * score * score) / total : 0 }));
  const attributed = bySource(shared);
  const own: Choice = { cue: null, probability: 1 - best };
  // The own voice wins only where no cue is more likely than not.
  return best > 0.5 ? [...attributed, own] : [own, ...attributed];
};
