import type { Span } from '../../model/span';
import { HEDGE_PHRASES, HEDGE_WORDS } from '../lexicon/hedges';
import type { Reading } from './words/reading';

const MODAL = /^(?:may|might|could|perhaps|possibly|probably|likely|thought|believed|expected)$/u;
const NEAR = 6;
const STRETCH = 12;

/** Hedges on a quantity: in its cue's own words (cue to source), or close before it in its sentence; each once, in order. */
export const findHedges = (
  { words, sentences, text }: Reading,
  target: number,
  attributing: Span | null,
): readonly string[] => {
  const t = words[target];
  const run = sentences[t?.sentence ?? -1];
  if (!t || !run) return [];
  const found: string[] = [];
  for (let i = run.first; i <= run.last; i++) {
    const word = words[i];
    const hedge = word ? HEDGE_WORDS.get(word.lower) : undefined;
    if (!word || hedge === undefined || found.includes(hedge)) continue;
    const inCue = attributing !== null && attributing.start <= word.start && word.end <= attributing.end;
    const before = i < target && target - i <= (MODAL.test(word.lower) ? NEAR : STRETCH);
    const after = i > target && i - target <= NEAR && /ly$|^(?:likely|estimated|alleged)$/u.test(word.lower);
    if (inCue || before || after) found.push(hedge);
  }
  const sentence = text.slice(words[run.first]?.start ?? 0, words[run.last]?.end ?? 0);
  for (const [pattern, hedge] of HEDGE_PHRASES) if (pattern.test(sentence)) found.push(hedge);
  return found;
};
