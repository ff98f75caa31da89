import type { AttributionModel } from '../model';
import type { Speeches } from '../speech/speeches';
import type { Reading } from '../words/reading';
import { treeScore } from './boosted-trees';
import { candidateCues } from './candidate-cues';
import { covers } from './covers';
import { describeScope } from './describe-scope';
import type { Tallies } from './tally-words';
import { CERTAIN, readingsOf, type WeighedCue } from './weigh-cues';

/** One reading of who asserts a word: a cue with its source, or null for the article's own voice; probabilities of all readings sum to 1. */
export interface Choice {
  readonly cue: WeighedCue | null;
  readonly probability: number;
  /** Form alone decided. */
  readonly formed?: true;
  /** Frames around the chosen one, outermost first: they pass its content on. */
  readonly outer?: readonly WeighedCue[];
}

const NOBODY = -1;
/** How often form alone was right, on held-out articles. */
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

/** The frames of a word's own sentence whose content holds it by form, the innermost last. */
const covering = (reading: Reading, cues: readonly WeighedCue[], target: number): readonly WeighedCue[] => {
  const { words, phrases } = reading;
  return cues
    .filter(({ frame, word, source, confidence }) => {
      const named = phrases[source];
      if (!frame || confidence < CERTAIN || word === target || words[word]?.sentence !== words[target]?.sentence)
        return false;
      return (
        covers(frame, target) &&
        !(frame.construction !== 'gapped' && named && named.first <= target && target <= named.last)
      );
    })
    .sort((a, b) => size(b) - size(a));
};

const size = ({ frame }: WeighedCue): number =>
  (frame?.covers ?? []).reduce((sum, { first, last }) => sum + last - first, 0);

/** Who speaks by form: in marks whoever the speech has, else the innermost frame whose content holds the word. */
export const chooseByForm = (
  reading: Reading,
  speeches: Speeches,
  own: readonly WeighedCue[],
  target: number,
): Choice | null => {
  const t = reading.words[target];
  if (!t) return null;
  const set = speeches.ofBlock.get(t.block);
  if (set?.frame?.construction === 'turn' && set.word < target) return { cue: set, probability: BY_FORM };
  const spoken = speeches.ofQuotation[t.quotation];
  if (spoken) return { cue: spoken, probability: spoken.frame?.construction === 'implied' ? BY_PLACE : BY_FORM };
  // What somebody in the speech says of others is passed on by whoever speaks: left to the ranker where nobody is known to.
  const around = covering(reading, own, target).filter(({ word }) => reading.words[word]?.quotation === -1);
  // "Bill Taylor said he expected 250,000": whoever says it of himself says it.
  const last = around.at(-1);
  const inner = reading.phrases[last?.source ?? -1]?.form === 'pronoun' ? (around.at(-2) ?? last) : last;
  if (inner) return { cue: inner, probability: BY_FORM, outer: around.slice(0, around.indexOf(inner)) };
  return set && t.quotation < 0 ? { cue: set, probability: BY_FORM } : null;
};

/** Most cues of one sentence weighed by form for a word, so that reading stays linear. */
const MOST = 256;

/** The cues of a word's own sentence; of a sentence with very many the first. */
export const ownCues = (
  reading: Reading,
  bySentence: readonly (readonly WeighedCue[])[],
  target: number,
): readonly WeighedCue[] => (bySentence[reading.words[target]?.sentence ?? -1] ?? []).slice(0, MOST);

/** What form decides, with the own voice and the plainest other source sharing the doubt that is left. */
const withDoubt = (certain: Choice, cues: readonly WeighedCue[]): readonly Choice[] => {
  const other = cues.find(({ source }) => source >= 0 && source !== certain.cue?.source);
  const doubt = (1 - certain.probability) / (other ? 2 : 1);
  return [
    { ...certain, formed: true },
    { cue: null, probability: doubt },
    ...(other ? [{ cue: other, probability: doubt }] : []),
  ];
};

/** Weighs who asserts a word: by form where it decides, else the candidates by the trees; without a model only a likely cue of the word's own sentence beats the own voice. */
export const choose = (
  reading: Reading,
  tallies: Tallies,
  bySentence: readonly (readonly WeighedCue[])[],
  speeches: Speeches,
  target: number,
  model: AttributionModel | null,
): readonly Choice[] => {
  const cues = candidateCues(reading, bySentence, target);
  const certain = chooseByForm(reading, speeches, ownCues(reading, bySentence, target), target);
  if (certain) return withDoubt(certain, cues);
  if (!model) return byDistance(reading, cues, target);
  const best = cues.reduce((top, cue) => Math.max(top, cue.confidence), 0);
  const options: (WeighedCue | null)[] = [null, ...cues.flatMap(readingsOf)];
  const scores = options.map(
    (cue) => treeScore(model.scope, describeScope(reading, tallies, target, cue, best, cues)) / model.temperature,
  );
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const total = powers.reduce((a, b) => a + b, 0);
  return bySource(options.map((cue, i) => ({ cue, probability: (powers[i] ?? 0) / total })));
};

/** Without a model: the nearest sure cue of the word's own sentence that may go on to it, else the own voice. */
const byDistance = ({ words, phrases }: Reading, cues: readonly WeighedCue[], target: number): readonly Choice[] => {
  const near = cues
    .filter(
      ({ word, confidence, source, frame }) =>
        !(frame?.construction === 'quoted tag' && (phrases[source]?.first ?? 0) > word) &&
        confidence > 0.5 &&
        source >= 0 &&
        word < target &&
        words[word]?.sentence === words[target]?.sentence,
    )
    .sort((a, b) => b.word - a.word)[0];
  return near
    ? [
        { cue: near, probability: 0.7 },
        { cue: null, probability: 0.3 },
      ]
    : [{ cue: null, probability: 0.8 }];
};
