import type { Reading } from './reading';
import type { WeighedCue } from './weigh-cues';
import { wordAt } from './word-at';

const IN_SENTENCE = 0.04;
const IN_BLOCK = 0.25;
const BEFORE = 0.35;
const FAR = 25;
/** Most cues weighed for one word, and most of its paragraph gone back over for them, so that reading stays linear. */
const MOST = 24;
const BACK = 400;
/** Words within which a clause or bracket is looked for. */
const NEAR = 60;

/** The cues of a reading by the sentence they stand in. */
export const cuesBySentence = (reading: Reading, cues: readonly WeighedCue[]): readonly (readonly WeighedCue[])[] => {
  const lists: WeighedCue[][] = reading.sentences.map(() => []);
  for (const cue of cues) lists[reading.words[cue.word]?.sentence ?? 0]?.push(cue);
  return lists;
};

/** "The 40 doctors said that …", "In a survey of 900 parents, …": a figure inside the reporting clause is no part of what it reports. */
const withinReport = (target: number, { report }: WeighedCue): boolean =>
  report?.place === 'before' && report.first <= target && target < report.last;

const RESULT = /^(?:making|bringing|leaving|taking|giving|putting|pushing)$/u;

/** "The ministry has confirmed 14 cases, making it the largest outbreak in years": what the writer concludes from a plain object, no more of the report. */
const concluded = ({ words }: Reading, target: number, cue: WeighedCue): boolean => {
  const t = words[target];
  if (
    cue.word > target ||
    target - cue.word > NEAR ||
    t?.sentence !== words[cue.word]?.sentence ||
    (t?.quotation ?? -1) >= 0
  )
    return false;
  if (cue.lemma === 'say' || cue.lemma === 'tell' || cue.grammar.next === 'that') return false;
  for (let i = target - 1; i > cue.word + 1; i--)
    if (RESULT.test(words[i]?.lower ?? '') && words[i - 1]?.lower === ',') return true;
  return false;
};

/** "Two clubs (nine goals, according to the league) met": what stands in brackets reaches no further than they do. */
const bracketed = ({ words }: Reading, target: number, cue: WeighedCue): boolean => {
  // "(source: Insurers Council)" is a note on what stands before it.
  if (cue.kind === 'colon' && cue.report?.place === 'after') return false;
  if (cue.word < target || cue.word - target > NEAR || words[target]?.sentence !== words[cue.word]?.sentence)
    return false;
  let open = 0;
  for (let i = target + 1; i < cue.word; i++) {
    if (words[i]?.text === '(') open++;
    else if (words[i]?.text === ')') open--;
  }
  return open > 0;
};

/** A source inside the word's own quotation where the cue stands outside: what is said names nobody who says it. */
const withinSpeech = ({ words, phrases }: Reading, target: number, cue: WeighedCue): boolean => {
  const quotation = words[target]?.quotation ?? -1;
  if (quotation < 0 || (words[cue.word]?.quotation ?? -1) >= 0) return false;
  return words[phrases[cue.source]?.head ?? -1]?.quotation === quotation;
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
    list.filter(
      (cue) =>
        cue.confidence >= least &&
        cue.word !== target &&
        !withinReport(target, cue) &&
        !withinSpeech(reading, target, cue) &&
        !bracketed(reading, target, cue) &&
        !concluded(reading, target, cue),
    );
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
