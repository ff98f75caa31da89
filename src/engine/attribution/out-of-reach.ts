import { finite } from './opens-clause';
import type { Reading } from './reading';
import type { WeighedCue } from './weigh-cues';

/** Words within which a clause or bracket is looked for. */
const NEAR = 60;
const RESULT = /^(?:making|bringing|leaving|taking|giving|putting|pushing)$/u;

/** "The 40 doctors said that …", "In a survey of 900 parents, …": a figure inside the reporting clause is no part of what it reports, nor is what stands before one that only goes on. */
const aroundReport = (target: number, { report, word }: WeighedCue): boolean =>
  (report?.place === 'before' && target < report.last) || (report?.place === 'put' && target < word);

/** "Losses of 40, put at 60 by the bank, …": a passive's agent speaks for its own figure. "She counts nine boats and will need 40", "They put it at 12; one in ten …": a plain figure is all that is given. */
const beyondFigure = ({ words }: Reading, target: number, { report }: WeighedCue): boolean => {
  if (report?.place === 'span') return target < report.first || target > report.last;
  if (report?.place !== 'put' || target <= report.last || target - report.last > NEAR) return false;
  for (let i = report.last + 1; i < target; i++)
    if (words[i]?.lower === ';' || (/^(?:and|but)$/u.test(words[i]?.lower ?? '') && finite(words[i + 1]))) return true;
  return false;
};

/** "He pays 40 crowns and has, he admits, …", "It fell by 3%; wages, the bank said, …": a reporting clause set into one clause does not reach back into another. */
const beforeAside = ({ words }: Reading, target: number, { report }: WeighedCue): boolean => {
  if (report?.place !== 'amid' || target >= report.first || report.first - target > NEAR) return false;
  let complete = false;
  for (let i = report.first - 2; i > target; i--) {
    const { lower } = words[i] ?? { lower: '' };
    if (lower === ';') return true;
    if (/^(?:and|but)$/u.test(lower) && (!complete || finite(words[report.first - 2]))) return true;
    if (finite(words[i])) complete = true;
  }
  return false;
};

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
  if (cue.word < target || cue.word - target > NEAR || words[target]?.sentence !== words[cue.word]?.sentence)
    return false;
  let open = 0;
  for (let i = target + 1; i < cue.word; i++) {
    if (words[i]?.text === '(') open++;
    else if (words[i]?.text === ')') open--;
  }
  return open > 0;
};

/** "…, said Dr Ito, who has led 40 trials", "according to the 48-page report": what is told of the source itself is the writer's, not the source's. */
const aboutSource = ({ words, phrases }: Reading, target: number, cue: WeighedCue): boolean => {
  const source = phrases[cue.source];
  if (!source || words[target]?.sentence !== words[cue.word]?.sentence) return false;
  if (cue.class === 'according' && source.first <= target && target <= source.last) return true;
  const behind = source.first > cue.word && target > source.last && target - source.last < NEAR;
  if (!behind || (cue.class !== 'according' && cue.report?.place !== 'after')) return false;
  // Up to the comma that ends the apposition: what follows "according to X, who …," may be reported again.
  let relative = false;
  for (let i = source.last + 1; i < target; i++) {
    if (/^(?:who|whose)$/u.test(words[i]?.lower ?? '')) relative = true;
    else if (words[i]?.lower === ',' && relative && cue.class === 'according') return false;
  }
  return relative;
};

/** Whether the form of its sentence keeps a cue from covering a word. */
export const outOfReach = (reading: Reading, target: number, cue: WeighedCue): boolean =>
  ((aroundReport(target, cue) || beyondFigure(reading, target, cue)) &&
    reading.words[target]?.sentence === reading.words[cue.word]?.sentence) ||
  beforeAside(reading, target, cue) ||
  bracketed(reading, target, cue) ||
  concluded(reading, target, cue) ||
  aboutSource(reading, target, cue);
