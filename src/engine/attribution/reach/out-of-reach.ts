import { finite } from '../cues/opens-clause';
import type { WeighedCue } from '../cues/weigh-cues';
import type { Reading } from '../words/reading';

/** Words within which a clause or bracket is looked for. */
const NEAR = 60;
const RESULT = /^(?:making|bringing|leaving|taking|giving|putting|pushing)$/u;

/** "The 40 doctors said that …", "In a survey of 900 parents, …": a figure inside the reporting clause is no part of what it reports, nor is what stands before one that only goes on. */
const aroundReport = (target: number, { report, word }: WeighedCue): boolean =>
  (report?.place === 'before' && target < report.last) || (report?.place === 'put' && target < word);

/** "Losses of 40, put at 60 by the bank, …": a passive's agent speaks for its own figure. "She counts nine boats and will need 40", "They put it at 12; one in ten …": a plain figure is all that is given. */
const beyondFigure = ({ words }: Reading, target: number, { report, lemma }: WeighedCue): boolean => {
  if (report?.place === 'before' && /^(?:expect|forecast|foresee|demand)$/u.test(lemma))
    return (
      target > report.last && words.slice(report.last, Math.min(target, report.last + NEAR)).some((w) => w.text === ';')
    );
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
    // "and has, he admits, …"; "and the fee, she says, comes to": the clause behind "and" goes on behind the aside.
    const goesOn = finite(words[i + 1]) || (!complete && finite(words[report.last + 2]));
    if (/^(?:and|but)$/u.test(lower) && (goesOn || i === report.first - 2)) return true;
    if (finite(words[i])) complete = true;
  }
  return false;
};

const OPENS = /^(?:but|while|although|though|whereas|who|whom|which|whose|where|that|because|if|when|;|—|–)$/u;

/** "They held out for seven weeks, saved themselves, by their own account, 9 million, and finished 11th": a reckoning is of the clause it stands in. */
const beyondReckoning = ({ words, sentences }: Reading, target: number, { report, kind }: WeighedCue): boolean => {
  if (report?.place !== 'amid' || kind !== 'preposition' || Math.abs(target - report.first) > NEAR) return false;
  for (let i = report.last + 1; i < target; i++) {
    const { lower } = words[i] ?? { lower: '' };
    const resumes = /^(?:and|but)$/u.test(lower) && words[i - 1]?.lower === ',' && finite(words[i + 1]);
    // "on all but three".
    const except = lower === 'but' && /^(?:all|anything|nothing|none)$/u.test(words[i - 1]?.lower ?? '');
    if ((OPENS.test(lower) && !except) || resumes) return true;
  }
  const first = sentences[words[report.first]?.sentence ?? -1]?.first ?? report.first;
  let comma = -1;
  for (let i = report.first - 1; i > Math.max(target, first); i--) {
    const { lower } = words[i] ?? { lower: '' };
    if (OPENS.test(lower)) return true;
    if (lower === ',' && i < report.first - 2) comma = i;
    if (comma > 0 && i < comma && finite(words[i]) && words[first]?.tag !== 'ADP') return true;
  }
  // "Of 212 complaints lodged since May, nine, by her count, …": what is put first is no clause.
  if (words[first]?.tag === 'ADP') return false;
  // A finite verb before the comma: another clause.
  for (let i = Math.min(comma, target); comma > target && i >= Math.max(first, target - NEAR); i--)
    if (finite(words[i])) return true;
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

/** "She said wages had doubled, which is true of the last 18 months": the writer's verdict on what was said. */
const verdict = ({ words }: Reading, target: number, cue: WeighedCue): boolean => {
  if (target <= cue.word || target - cue.word > NEAR) return false;
  for (let i = cue.word + 1; i < target - 2; i++)
    if (
      words[i]?.lower === 'which' &&
      words[i - 1]?.lower === ',' &&
      words[i + 1]?.lemma === 'be' &&
      words
        .slice(i + 2, i + 5)
        .some((w) => /^(?:true|untrue|false|wrong|incorrect|misleading|accurate|inaccurate)$/u.test(w.lower))
    )
      return words[target]?.sentence === words[cue.word]?.sentence && (words[target]?.quotation ?? -1) < 0;
  return false;
};

/** Whether the form of its sentence keeps a cue from covering a word. */
export const outOfReach = (reading: Reading, target: number, cue: WeighedCue): boolean =>
  ((aroundReport(target, cue) || beyondFigure(reading, target, cue)) &&
    reading.words[target]?.sentence === reading.words[cue.word]?.sentence) ||
  withinSpeech(reading, target, cue) ||
  beyondReckoning(reading, target, cue) ||
  beforeAside(reading, target, cue) ||
  bracketed(reading, target, cue) ||
  verdict(reading, target, cue) ||
  concluded(reading, target, cue) ||
  aboutSource(reading, target, cue);
