import type { Reading } from '../words/reading';
import { wordAt } from '../words/word-at';
import { isOutOfReach } from './covers';
import type { WeighedCue } from './weigh-cues';

const IN_SENTENCE = 0.04;
const IN_BLOCK = 0.25;
const BEFORE = 0.35;
const FAR = 25;
/** Most cues weighed for one word, and most of its paragraph gone back over for them, so that reading stays linear. */
const MOST = 24;
const BACK = 400;

/** The cues of a reading by the sentence they stand in. */
export const cuesBySentence = (reading: Reading, cues: readonly WeighedCue[]): readonly (readonly WeighedCue[])[] => {
  const lists: WeighedCue[][] = reading.sentences.map(() => []);
  for (const cue of cues) lists[reading.words[cue.word]?.sentence ?? 0]?.push(cue);
  return lists;
};

/** The cues that might cover a word: those of its sentence, plainer ones of its paragraph, and of earlier paragraphs the nearest that has any and the nearest that introduces speech by a colon. */
export const candidateCues = (
  reading: Reading,
  bySentence: readonly (readonly WeighedCue[])[],
  target: number,
): readonly WeighedCue[] => {
  const { words, sentences } = reading;
  const t = words[target];
  if (!t) return [];
  const found: WeighedCue[] = [];
  const strong = (list: readonly WeighedCue[], least: number): WeighedCue[] =>
    list.filter((cue) => cue.confidence >= least && cue.word !== target && !isOutOfReach(reading, cue, target));
  // A cue inside somebody's quotation reaches no further than its own sentence.
  const outside = (list: readonly WeighedCue[], least: number): WeighedCue[] =>
    strong(list, least).filter((cue) => (words[cue.word]?.quotation ?? -1) < 0);
  const own = strong(bySentence[t.sentence] ?? [], IN_SENTENCE);
  found.push(...own.sort((a, b) => b.confidence - a.confidence).slice(0, 9));
  const blockOf = (s: number): number => words[sentences[s]?.first ?? -1]?.block ?? -1;
  let seen = 0;
  for (let s = t.sentence - 1; found.length < MOST && seen < BACK && blockOf(s) === t.block; s--) {
    found.push(...outside(bySentence[s] ?? [], IN_BLOCK).slice(-3));
    seen += 1 + (bySentence[s]?.length ?? 0);
  }
  for (let s = t.sentence + 1; s < sentences.length && blockOf(s) === t.block && s <= t.sentence + 4; s++)
    found.push(...outside(bySentence[s] ?? [], IN_BLOCK).slice(0, 3));
  let s = (words[wordAt(words, reading.blocks[t.block]?.start ?? 0)]?.sentence ?? 0) - 1;
  let named = false;
  for (const stop = Math.max(0, s - FAR); s >= stop; s--) {
    const list = outside(bySentence[s] ?? [], BEFORE);
    const colon = words[sentences[s]?.last ?? -1]?.lower === ':';
    if (list.length === 0) continue;
    if (colon) {
      found.push(...list.slice(-2));
      break;
    }
    if (!named) found.push(...list.slice(-3));
    named = true;
    if (t.block - blockOf(s) > 12) break;
  }
  return found.slice(0, MOST);
};
