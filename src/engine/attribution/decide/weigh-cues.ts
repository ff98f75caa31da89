import { endOfSilentLabel, isSilentColon } from '../frames/labels';
import type { FramedCue } from '../frames/read-frames';
import type { AttributionModel } from '../model';
import { phraseClass } from '../words/phrase-class';
import type { NounPhrase, Reading } from '../words/reading';
import { agentless, isDeed, isOwnPerson } from './deeds';
import { describeCue } from './describe-cue';
import { describeNobody, describeSource } from './describe-source';
import { linearScore } from './hash-feature';

/** Confidence of a cue and sureness of its source where form alone decides. */
export const CERTAIN = 0.97;

/** A cue candidate with how likely it is a cue at all, and whom it names. */
export interface WeighedCue extends FramedCue {
  /** 0 to 1. */
  readonly confidence: number;
  /** Index of the source's phrase in the reading, or -1 where nobody is named. */
  readonly source: number;
  /** 0 to 1: how sure the source is, given that it is a cue. */
  readonly sureness: number;
  /** The source that comes next where the first is in doubt, with its own sureness. */
  readonly rival?: Pick<WeighedCue, 'source' | 'sureness'>;
}

/** Below this no candidate is made of a cue, so its source need not be found. */
const NO_CUE = 0.04;
/** Chance below which a second source is not weighed. */
const DOUBT = 0.1;
const LEFT = 9;
const RIGHT = 6;
const YEAR = /^(?:1[5-9]|20)\d\d$/u;
const SHARE = /^(?:%|percent|cent|pc|pct|\*|•)$/u;

/** A cue as the readings it allows: with its source, and with the one that rivals it. */
export const readingsOf = (cue: WeighedCue): readonly WeighedCue[] =>
  cue.rival ? [cue, { ...cue, ...cue.rival }] : [cue];

/** The phrases that may be a cue's source: those of its sentence, nearest first on each side, with their rank (1 = nearest) per side. */
export const sourceCandidates = (
  reading: Reading,
  word: number,
): { readonly phrase: number; readonly rank: number; readonly noun: NounPhrase }[] => {
  const { words, phrases, phraseOf, sentences } = reading;
  const run = sentences[words[word]?.sentence ?? -1];
  if (!run) return [];
  const found: { phrase: number; rank: number; noun: NounPhrase }[] = [];
  const seen = new Set<number>();
  const label = endOfSilentLabel(reading, run);
  const take = (i: number, rank: number): boolean => {
    const p = phraseOf[i] ?? -1;
    const noun = phrases[p];
    if (i < label || !noun || seen.has(p) || phraseClass(reading, noun) === 'date') return false;
    seen.add(p);
    found.push({ phrase: p, rank, noun });
    return true;
  };
  take(word, 0);
  // A party or ticker in brackets speaks for nobody: "Jean Moss (Ind) said".
  const side = (from: number, step: 1 | -1, most: number): void => {
    let brackets = 0;
    let rank = 1;
    for (let i = from; i >= run.first && i <= run.last && rank <= most; i += step) {
      const { text } = words[i] ?? { text: '' };
      if (text === '(' || text === ')') brackets += (text === '(') === step > 0 ? 1 : -1;
      else if (brackets <= 0 && take(i, rank)) rank++;
    }
  };
  side(word - 1, -1, LEFT);
  // "told reporters": whom one tells is not who speaks.
  if (words[word]?.lemma !== 'tell' || words[word + 1]?.lower === 'by') side(word + 1, 1, RIGHT);
  return found;
};

/** Phrases that can speak for nobody: years, shares ("47%", "six in 10") and great numbers ("9,000 told to leave"). */
const speaksForNobody = ({ words }: Reading, noun: NounPhrase): boolean => {
  const head = words[noun.head];
  if (!head || YEAR.test(head.text) || SHARE.test(head.lower)) return true;
  return head.tag === 'NUM' && (/^(?:in|of)$/u.test(words[noun.first - 1]?.lower ?? '') || /\d{3}|,/u.test(head.text));
};

/** The sources of a cue by their chances (summing to 1; -1 is nobody): the likeliest, and the next where it is no lost cause. */
export const rankSources = (
  phrases: readonly number[],
  scores: readonly number[],
): Pick<WeighedCue, 'source' | 'sureness' | 'rival'> => {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const total = powers.reduce((a, b) => a + b, 0);
  const order = [...powers.keys()].sort((a, b) => (powers[b] ?? 0) - (powers[a] ?? 0));
  const [first = 0, next = -1] = order;
  const doubt = (powers[next] ?? 0) / total;
  return {
    source: phrases[first] ?? -1,
    sureness: (powers[first] ?? 0) / total,
    ...(doubt >= DOUBT ? { rival: { source: phrases[next] ?? -1, sureness: doubt } } : {}),
  };
};

/** Confidence and source without a learned model: a verb of saying with a plain subject, else nothing. */
const byGrammar = (cue: FramedCue): Pick<WeighedCue, 'confidence' | 'source' | 'sureness'> => {
  const said = cue.class === 'say' && !cue.clause.negated && !cue.clause.passive;
  return {
    confidence: said ? (cue.clause.beforeQuotation || cue.clause.afterQuotation ? 0.85 : 0.6) : 0.1,
    source: cue.clause.subject?.phrase ?? -1,
    sureness: 0.6,
  };
};

/** Cues weighed: form where it decides, else the learned models (logistic for "is it a cue", softmax over phrases and "nobody" for its source), else grammar alone. */
export const weighCues = (
  reading: Reading,
  cues: readonly FramedCue[],
  model: Pick<AttributionModel, 'cue' | 'source'> | null,
): readonly WeighedCue[] =>
  cues.map((cue): WeighedCue => {
    const nothing = { ...cue, frame: null, confidence: 0, source: -1, sureness: 0 };
    if (cue.frame) {
      if (isOwnPerson(reading, cue, cue.frame.source)) return nothing;
      return { ...cue, confidence: CERTAIN, source: cue.frame.source, sureness: CERTAIN };
    }
    if ((cue.kind === 'colon' && isSilentColon(reading, cue.word)) || isDeed(reading, cue)) return nothing;
    if (
      cue.clause.negated &&
      (cue.lemma !== 'deny' || reading.words[cue.word - 1]?.lower === 'nor') &&
      !cue.clause.afterQuotation &&
      cue.class !== 'think'
    )
      return nothing;
    if (!model) return { ...cue, ...byGrammar(cue) };
    const confidence = 1 / (1 + Math.exp(-linearScore(model.cue, describeCue(reading, cue))));
    if (confidence < NO_CUE) return { ...nothing, confidence };
    const near = agentless(reading, cue) ? [] : sourceCandidates(reading, cue.word);
    const scores = near.map(({ noun, rank }) =>
      speaksForNobody(reading, noun) ? -1e9 : linearScore(model.source, describeSource(reading, cue, noun, rank)),
    );
    scores.push(linearScore(model.source, describeNobody(reading, cue, near.length)));
    const ranked = rankSources([...near.map(({ phrase }) => phrase), -1], scores);
    return isOwnPerson(reading, cue, ranked.source) ? nothing : { ...cue, confidence, ...ranked };
  });
