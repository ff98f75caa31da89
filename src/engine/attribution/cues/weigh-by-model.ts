import type { AttributionModel } from '../model';
import type { Reading } from '../words/reading';
import { agentless, deed, ownPerson } from './deeds';
import { describeCue, grammarOf } from './describe-cue';
import { describeNobody, describeSource } from './describe-source';
import type { CueCandidate } from './find-cues';
import { linearScore } from './hash-feature';
import { isShare } from './reckonings';
import { rankSources, sourceCandidates, type WeighedCue, weighByForm } from './weigh-cues';

/** Below this no scope candidate is made of it, so its source need not be found. */
const NO_CUE = 0.04;
/** A year speaks for nobody. */
const YEAR = /^(?:1[5-9]|20)\d\d$/u;

/** Cues weighed by the learned models: logistic for "is it a cue", softmax over phrases and "nobody" for its source. */
export const weighByModel = (
  reading: Reading,
  cues: readonly CueCandidate[],
  model: Pick<AttributionModel, 'cue' | 'source'>,
): readonly WeighedCue[] =>
  cues.map((cue) => {
    const grammar = grammarOf(reading, cue);
    const nothing = { ...cue, grammar, confidence: 0, source: -1, sureness: 0, report: null };
    const certain = weighByForm(reading, cue, grammar);
    if (certain) return ownPerson(reading, cue, grammar, certain.source) ? nothing : certain;
    if (deed(reading, cue)) return nothing;
    const confidence = 1 / (1 + Math.exp(-linearScore(model.cue, describeCue(reading, cue))));
    if (confidence < NO_CUE) return { ...cue, grammar, confidence, source: -1, sureness: 0, report: null };
    const near = agentless(reading, cue, grammar) ? [] : sourceCandidates(reading, cue.word);
    const scores = near.map(({ noun, rank }) =>
      YEAR.test(reading.words[noun.head]?.text ?? '') || isShare(reading, noun, cue.class === 'think')
        ? Number.NEGATIVE_INFINITY
        : linearScore(model.source, describeSource(reading, cue, grammar, noun, rank)),
    );
    scores.push(linearScore(model.source, describeNobody(reading, cue, grammar, near.length)));
    const top = Math.max(...scores);
    const powers = scores.map((score) => Math.exp(score - top));
    const total = powers.reduce((a, b) => a + b, 0);
    const ranked = rankSources(
      [...near.map(({ phrase }) => phrase), -1],
      powers.map((power) => power / total),
    );
    if (ownPerson(reading, cue, grammar, ranked.source)) return nothing;
    return { ...cue, grammar, confidence, ...ranked, report: null };
  });
