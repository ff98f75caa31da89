import { comesAfterMark } from '../cues/after-marks';
import { calledSo } from '../cues/named-by-speaker';
import { CERTAIN, type WeighedCue } from '../cues/weigh-cues';
import type { Reading } from '../words/reading';
import { wordAt } from '../words/word-at';

const BREAK = /^(?:but|while|although|though|whereas|who|which|because|when|after|and|;|,|—|–)$/u;
/** What ends the reach of a clause set in between commas. */
const ASIDE_ENDS = /^(?:but|while|although|though|whereas|who|whom|which|whose|where|;|—|–)$/u;
const REACH = 60;
const PUT_REACH = 4;
const TAIL = 8;
/** Words in marks that are speech rather than a name. */
const MENTION = 5;
/** Sentences of a paragraph looked at on each side. */
const SPAN = 12;

const CONTRAST = /^(?:but|while|although|though|whereas|;)$/u;

/** A speech in double marks that the cue stands outside of. */
const spoken = ({ words, quotations }: Reading, target: number, cue: WeighedCue): boolean => {
  const quotation = quotations[words[target]?.quotation ?? -1];
  return quotation !== undefined && !quotation.single && (words[cue.word]?.quotation ?? -1) < 0;
};

/** A tail without a clause of its own: "released on Tuesday". */
const short = (words: Reading['words'], from: number, to: number): boolean =>
  to - from < TAIL && words.slice(from, to).every((w) => w.tag !== 'AUX' && w.lower !== ',' && w.quotation < 0);

/** A hyphen between spaces, which many papers print for a dash. */
const spacedHyphen = (words: Reading['words'], i: number): boolean =>
  words[i]?.text === '-' &&
  (words[i - 1]?.end ?? 0) < (words[i]?.start ?? 0) &&
  (words[i]?.end ?? 0) < (words[i + 1]?.start ?? 0);

const clean = ({ words }: Pick<Reading, 'words'>, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (BREAK.test(words[i]?.lower ?? '') || spacedHyphen(words, i)) return false;
  return true;
};

/** The forms whose reach is certain, each with its example. */
const FORMS: readonly {
  readonly form: string;
  readonly covers: (reading: Reading, target: number, cue: WeighedCue) => boolean;
}[] = [
  {
    // "Prices rose by 3%, the office said on Monday."
    form: 'after',
    covers: (_, target, { report }) => report?.place === 'after' && target < report.first,
  },
  {
    // "The governor put the toll at 40."
    form: 'put',
    covers: (_, target, { report }) =>
      report?.place === 'put' && target > report.last && target <= report.last + PUT_REACH,
  },
  {
    // "Damage is put by officers at £6,500."
    form: 'span',
    covers: (_, target, { report }) => report?.place === 'span' && target >= report.first && target <= report.last,
  },
  {
    // "Two more wells, she conceded, would close by May."
    form: 'amid',
    covers: ({ words, sentences }, target, { report, word }) => {
      if (report?.place !== 'amid') return false;
      const run = sentences[words[word]?.sentence ?? -1];
      if (!run || Math.abs(target - word) > REACH) return false;
      if (target < report.first) return !words.slice(target, report.first).some((w) => ASIDE_ENDS.test(w.lower));
      return target > report.last && !words.slice(report.last + 1, target).some((w) => ASIDE_ENDS.test(w.lower));
    },
  },
  {
    // "“We lost 30 boats,” said Tom Reyes."
    form: 'quoted',
    covers: (reading, target, cue) =>
      cue.confidence >= CERTAIN && target < cue.word && comesAfterMark(reading, cue) && spoken(reading, target, cue),
  },
  {
    // "She spoke of what Ana Ruiz called “a 40-year wound”."
    form: 'called',
    covers: (reading, target, cue) => cue.confidence >= CERTAIN && calledSo(reading, target, cue),
  },
  {
    // "About 900 homes have no power, according to the mayor."
    form: 'according',
    covers: ({ words, sentences, phrases }, target, cue) => {
      const run = sentences[words[cue.word]?.sentence ?? -1];
      const source = phrases[cue.source];
      if (cue.class !== 'according' || cue.confidence < CERTAIN || !run || !source || target > cue.word) return false;
      if (words[cue.word - 1]?.lower !== ',' || !short(words, source.last + 1, run.last)) return false;
      return !words.slice(target, cue.word).some((w) => CONTRAST.test(w.lower));
    },
  },
  {
    // "According to the mayor, about 900 homes have no power."
    form: 'according first',
    covers: ({ words, sentences, phrases }, target, cue) => {
      const run = sentences[words[cue.word]?.sentence ?? -1];
      const source = phrases[cue.source];
      if (cue.class !== 'according' || cue.confidence < CERTAIN || !run || !source || cue.word - run.first > 1)
        return false;
      let comma = source.last + 1;
      while (comma < target && words[comma]?.lower !== ',') comma++;
      if (comma >= target || !short(words, source.last + 1, comma)) return false;
      return clean({ words }, comma + 1, target);
    },
  },
  {
    // "ROWE: We counted 412 refusals. Build higher."
    form: 'turn',
    covers: ({ words }, target, { report, word }) =>
      report?.place === 'turn' && target > word && words[target]?.block === words[word]?.block,
  },
  {
    // "The agency said that 40 roads were closed"
    form: 'before',
    covers: (reading, target, { report }) =>
      report?.place === 'before' && target >= report.last && clean(reading, report.last, target),
  },
];

/** The cue that covers the word by form alone, so that no weighing is needed: of its own sentence, or the label of its turn; null where there is none. */
export const certainCue = (reading: Reading, cues: readonly WeighedCue[], target: number): WeighedCue | null => {
  const { words, phrases } = reading;
  const t = words[target];
  let found: WeighedCue | null = null;
  for (const cue of cues) {
    const turn = cue.report?.place === 'turn';
    if (cue.word === target || cue.confidence < CERTAIN || cue.source < 0) continue;
    if (!turn && words[cue.word]?.sentence !== t?.sentence) continue;
    const source = phrases[cue.source];
    if (source && source.first <= target && target <= source.last) continue;
    if (!FORMS.some(({ covers }) => covers(reading, target, cue))) continue;
    // What stands after reports the whole sentence, whoever else speaks in it.
    // Of two reports before it the inner one: "…, she argues, pays off, pointing to a paper that found 40 …".
    const inner = found?.report?.place === 'amid' && cue.report?.place === 'before' && cue.report.first > found.word;
    if (!found || cue.report?.place === 'after' || turn || inner) found = cue;
    if (turn) break;
  }
  return found;
};

/** A word or two in marks inside a sentence ("the big four") is a name, not speech. */
const mentions = ({ words, quotations }: Reading, target: number): boolean => {
  const quotation = quotations[words[target]?.quotation ?? -1];
  if (!quotation?.closed) return false;
  let first = target;
  while (first > 0 && target - first < MENTION && (words[first - 1]?.start ?? -1) >= quotation.start) first--;
  let last = target;
  while (last - target < MENTION && (words[last + 1]?.end ?? Number.POSITIVE_INFINITY) <= quotation.end) last++;
  return last - first < MENTION && !/^[,.?!]$/u.test(words[last - 1]?.text ?? '');
};

/** The cue after a quotation of the word's paragraph, where one source alone speaks in that paragraph ("“…,” she said. “Two were saved.”"); null otherwise. */
export const speakerOfParagraph = (
  reading: Reading,
  bySentence: readonly (readonly WeighedCue[])[],
  target: number,
): WeighedCue | null => {
  const { words, sentences, quotations } = reading;
  const t = words[target];
  if (!t || t.quotation < 0 || mentions(reading, target)) return null;
  // "Ruiz's reply: “…”": who speaks stands before the colon.
  if (words[wordAt(words, quotations[t.quotation]?.start ?? 0) - 1]?.lower === ':') return null;
  const inBlock = (s: number): boolean => words[sentences[s]?.first ?? -1]?.block === t.block;
  let first = t.sentence;
  while (first > 0 && t.sentence - first < SPAN && inBlock(first - 1)) first--;
  let found: WeighedCue | null = null;
  for (let s = first; s < first + 2 * SPAN && inBlock(s); s++)
    for (const cue of bySentence[s] ?? []) {
      if (cue.confidence < CERTAIN || cue.source < 0 || !spoken(reading, target, cue)) continue;
      if (found && found.source !== cue.source) return null;
      if (!found || comesAfterMark(reading, cue)) found = cue;
    }
  return found && comesAfterMark(reading, found) ? found : null;
};
