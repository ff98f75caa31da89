import { RESULTS } from '../../lexicon/clause-words';
import { isFiniteVerb } from '../clauses/find-subject';
import type { Frame } from '../frames/frame';
import type { Reading } from '../words/reading';
import type { WeighedCue } from './weigh-cues';

const NEAR = 60;

/** Whether form alone says that a frame's content holds a word. */
export const covers = ({ covers: runs }: Frame, target: number): boolean =>
  runs.some(({ first, last }) => first <= target && target <= last);

/** What form says of a word outside the content for certain: 0 out of the frame's reach, 1 open, 2 within its bounds. */
export const isWithin = ({ words }: Reading, { word, frame }: WeighedCue, target: number): number => {
  if (!frame || words[target]?.sentence !== words[word]?.sentence) return 1;
  if (frame.first <= target && target <= frame.last && !covers(frame, target)) return 0;
  if (!frame.within) return 1;
  return frame.within.first <= target && target <= frame.within.last ? 2 : 0;
};

/** A source inside the word's own quotation where the cue stands outside: what is said names nobody who says it. */
const namedInSpeech = ({ words, phrases }: Reading, { word, source }: WeighedCue, target: number): boolean => {
  const quotation = words[target]?.quotation ?? -1;
  return (
    quotation >= 0 && (words[word]?.quotation ?? -1) < 0 && words[phrases[source]?.head ?? -1]?.quotation === quotation
  );
};

/** "Two clubs (nine goals, according to the league) met": what stands in brackets reaches no further than they do. */
const isBracketed = ({ words }: Reading, { word, frame, kind }: WeighedCue, target: number): boolean => {
  if (word < target || word - target > NEAR || (kind === 'colon' && frame !== null)) return false;
  let open = 0;
  for (let i = target + 1; i < word; i++) open += words[i]?.text === '(' ? 1 : words[i]?.text === ')' ? -1 : 0;
  return open > 0;
};

/** "…, said Dr Ito, who has led 40 trials", "according to the 48-page report": what is told of the source itself is the writer's. */
const isOfSource = (
  { words, phrases }: Reading,
  { word, source: p, frame, class: sort }: WeighedCue,
  target: number,
): boolean => {
  const source = phrases[p];
  if (!source || (sort !== 'according' && frame === null)) return false;
  if (sort === 'according' && source.first <= target && target <= source.last) return true;
  if (source.first < word || target <= source.last || target - source.last > NEAR) return false;
  let relative = false;
  for (let i = source.last + 1; i < target; i++) {
    if (words[i]?.lower === 'who' || words[i]?.lower === 'whose') relative = true;
    else if (words[i]?.lower === ',' && relative && sort === 'according') return false;
  }
  return relative;
};

/** "The ministry has confirmed 14 cases, making it the largest outbreak in years": what the writer concludes from a plain object. */
const isConcluded = ({ words }: Reading, { word, clause, class: sort, frame }: WeighedCue, target: number): boolean => {
  if (
    word > target ||
    target - word > NEAR ||
    sort === 'say' ||
    clause.next === 'that' ||
    frame?.construction === 'said that'
  )
    return false;
  for (let i = target - 1; i > word + 1; i--)
    if (RESULTS.has(words[i]?.lower ?? '') && words[i - 1]?.lower === ',') return true;
  return false;
};

/** "Lund said he was innocent and was released after paying $5,000", "Lund said “I did not” and drove 40 miles home": a second verb of the speaker's own, told by the writer, behind words in marks or behind "he" for the speaker. */
const isNarrated = ({ words, sentences }: Reading, { word, frame }: WeighedCue, target: number): boolean => {
  if (!frame || word > target || !(frame.construction === 'said that' || frame.construction === 'introduced'))
    return false;
  const marked = frame.construction === 'introduced';
  const first = words[frame.last + 1];
  if (!marked && !/^(?:he|she|they|it)$/u.test(first?.lower ?? '')) return false;
  if ((words[target]?.quotation ?? -1) >= 0) return false;
  const last = sentences[words[word]?.sentence ?? -1]?.last ?? word;
  for (let i = frame.last + 2; i < Math.min(target, last, frame.last + NEAR); i++) {
    const [joint, verb, next] = [words[i], words[i + 1], words[i + 2]];
    if (joint?.lower !== 'and' || joint.quotation >= 0) continue;
    if (marked && words[i - 1]?.quotation !== undefined && (words[i - 1]?.quotation ?? -1) >= 0 && isFiniteVerb(verb))
      return true;
    if (
      !marked &&
      verb?.tag === 'AUX' &&
      (verb.lower === 'was' || verb.lower === 'were') &&
      next?.tag === 'VERB' &&
      !next.lower.endsWith('ing')
    )
      return true;
  }
  return false;
};

/** Whether the form of its sentence keeps a cue from covering a word. */
export const isOutOfReach = (reading: Reading, cue: WeighedCue, target: number): boolean => {
  const { words } = reading;
  if (namedInSpeech(reading, cue, target)) return true;
  if (words[target]?.sentence !== words[cue.word]?.sentence) return false;
  return (
    isWithin(reading, cue, target) === 0 ||
    isBracketed(reading, cue, target) ||
    isOfSource(reading, cue, target) ||
    isConcluded(reading, cue, target) ||
    isNarrated(reading, cue, target)
  );
};
