import { DATE, phraseClass } from '../words/phrase-class';
import type { NounPhrase, Reading } from '../words/reading';
import { namesSomebody, type Report } from './report';

const BY =
  /^(?:count|tally|reckoning|estimate|estimation|calculation|calculations|computation|figure|figures|account|admission|projection|projections|forecast|forecasts|estimates|arithmetic|maths|math|guess|telling|numbers|data|records|statistics|assessment|measure|costing|costings|lights|survey|modelling|modeling|analysis|dashboard|version)$/u;
const ON =
  /^(?:figures|costing|costings|arithmetic|maths|math|analysis|tally|computation|modelling|modeling|version|reading|estimate|estimates|projection|projections|forecast|forecasts|count|numbers|data|calculations|reckoning|telling|assessment)$/u;
const IN =
  /^(?:view|opinion|estimation|reckoning|telling|judgment|judgement|assessment|analysis|account|version|data|figures|books|calculation|calculations)$/u;
const OF = /^(?:of|by|from)$/u;
const POSSESSIVE = /^(?:'s|'|his|her|its|their|our|whose)$/u;
const STATED =
  /^(?:count|tally|estimate|forecast|projection|prediction|figure|guess|calculation|reckoning|assessment|version)$/u;
/** Words that may stand between an owner and the noun: a doctor's "white-cell count" is no estimate. */
const PLAIN =
  /^(?:own|new|latest|official|first|initial|best|preliminary|final|central|current|original|revised|internal|public)$/u;
const REACH = 12;

/** Where a phrase's owner ends ("the council's | count"), or -1; "last year's count" has none. */
const owned = ({ words }: Reading, phrase: NounPhrase): number => {
  let at = -1;
  for (let i = phrase.first; i < phrase.head; i++) {
    const { lower } = words[i] ?? { lower: '' };
    if (DATE.test(lower)) return -1;
    if (POSSESSIVE.test(lower.replaceAll('’', "'"))) at = i;
  }
  return at;
};

/** Whether the noun phrase behind a preposition is somebody's reckoning: "by her own count", "on the bank's figures", "in his view", "by figures from the registry"; gives its source's phrase, or -1. */
export const reckoner = (reading: Reading, preposition: number): number => {
  const { words, phrases, phraseOf } = reading;
  const p = phraseOf[preposition + 1] ?? -1;
  const phrase = phrases[p];
  const head = words[phrase?.head ?? -1]?.lower ?? '';
  const word = words[preposition]?.lower;
  if (!phrase || words[phrase.head]?.sentence !== words[preposition]?.sentence) return -1;
  if (!(word === 'by' ? BY : word === 'on' ? ON : word === 'in' ? IN : /^$/u).test(head)) return -1;
  if (owned(reading, phrase) >= 0) return p;
  const maker = phraseOf[phrase.last + 2] ?? -1;
  return word !== 'in' && OF.test(words[phrase.last + 1]?.lower ?? '') && namesSomebody(reading, maker) ? maker : -1;
};

/** "By her own count she has sent 240 letters", "It fell, by the bank's reckoning, to 31": the reckoning's owner speaks on both sides. */
export const reckoned = (reading: Reading, cue: { readonly word: number }): Report | null => {
  const source = reckoner(reading, cue.word);
  const phrase = reading.phrases[reading.phraseOf[cue.word + 1] ?? -1];
  if (source < 0 || !phrase || (reading.words[cue.word]?.quotation ?? -1) >= 0) return null;
  return { place: 'amid', source, first: cue.word, last: Math.max(phrase.last, reading.phrases[source]?.last ?? 0) };
};

/** "The ministry's count for the town is 74", "Council's version is two hours", "The bank's forecast is gloomier: 60": somebody's figure, and what it is. */
export const stated = (reading: Reading, cue: { readonly word: number }): Report | null => {
  const { words, phrases, phraseOf, sentences } = reading;
  const source = phraseOf[cue.word] ?? -1;
  const phrase = phrases[source];
  const run = sentences[words[cue.word]?.sentence ?? -1];
  if (!phrase || !run || phrase.head !== cue.word || (words[cue.word]?.quotation ?? -1) >= 0) return null;
  if (!STATED.test(words[cue.word]?.lower ?? '')) return null;
  const owner = owned(reading, phrase);
  if (owner < 0 || !words.slice(owner + 1, cue.word).every((w) => PLAIN.test(w.lower))) return null;
  let be = -1;
  for (let i = cue.word + 1; i <= Math.min(run.last, cue.word + REACH); i++) {
    const word = words[i];
    if (!word || word.quotation >= 0 || (word.tag === 'VERB' && be < 0)) return null;
    if (be < 0 && word.tag === 'AUX' && !/^(?:is|was|stands|stood)$/u.test(word.lower)) return null;
    if (be < 0 && word.tag === 'AUX') be = i;
    else if (be >= 0 && /^(?:NUM|SYM)$/u.test(word.tag) && i <= be + 7)
      return { place: 'put', source, first: phrase.first, last: i - 1 };
  }
  return null;
};

/** Phrases that can speak for nobody as a source: shares ("47%", "six in 10") and great numbers ("9,000 told to leave"); of a verb of will any bare number ("three wanted"). */
export const isShare = (reading: Reading, phrase: NounPhrase, wills: boolean): boolean => {
  const { words } = reading;
  const head = words[phrase.head];
  if (/^(?:%|percent|cent|pc|pct|\*|•)$/u.test(head?.lower ?? '')) return true;
  if (phraseClass(reading, phrase) !== 'number') return false;
  return wills || /^(?:in|of)$/u.test(words[phrase.first - 1]?.lower ?? '') || /\d{3}|,/u.test(head?.text ?? '');
};
