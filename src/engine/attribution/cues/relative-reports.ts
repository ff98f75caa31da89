import { phraseClass } from '../words/phrase-class';
import type { Reading } from '../words/reading';
import type { CueCandidate } from './find-cues';
import { findSubject, headOf, type Subject } from './find-subject';
import { finite } from './opens-clause';
import { namesSomebody, type Report } from './report';

const REACH = 16;
const FORESEES = /^(?:forecast|expect|predict|project|estimate)$/u;
const RELATIVE = /^(?:who|which|that)$/u;

/** Whom a relative clause's verb speaks for: "the union, which counts", "police, who say", "a letter that said"; null for other subjects. "Who" speaks for itself; before "which" the nearest phrase does, unless it hangs on a document ("a study by the college, which found"). */
export const antecedent = (reading: Reading, verb: number): Subject | null => {
  const { words, phrases, phraseOf } = reading;
  const { sentence } = words[verb] ?? { sentence: -1 };
  let i = verb - 1;
  while (words[i]?.tag === 'ADV' || (words[i]?.tag === 'AUX' && words[i]?.lemma !== 'be')) i--;
  const relative = words[i];
  if (!relative || relative.sentence !== sentence || !RELATIVE.test(relative.lower)) return null;
  const comma = words[i - 1]?.lower === ',';
  if (comma && relative.lower === 'that') return null;
  // "voters who say" are no voters in particular; after a comma "who" is somebody named.
  if (relative.lower === 'who') return comma ? { phrase: phraseOf[i] ?? -1, first: i } : null;
  const last = comma ? i - 2 : i - 1;
  const p = phraseOf[last] ?? -1;
  if (p < 0 || words[last]?.sentence !== sentence) return null;
  const head = headOf(reading, last);
  const main = phrases[head?.phrase ?? -1];
  const near: Subject = { phrase: p, first: phrases[p]?.first ?? last };
  // "a figure disputed by the government, which puts it at": the agent goes on.
  const agent = words[near.first - 1]?.lower === 'by' && words[near.first - 2]?.tag === 'VERB';
  return head && main && !agent && phraseClass(reading, main) === 'document' ? head : near;
};

/** "a contract that the club claims is worth 3 million", "which the opposition alleged had reached a fourth": the subject between the relative word and the verb speaks of what follows. */
export const withinRelative = (reading: Reading, cue: CueCandidate): Report | null => {
  const { words } = reading;
  const subject = findSubject(reading, cue.word);
  if (!subject || !namesSomebody(reading, subject.phrase)) return null;
  // "the 94 boats that analysts had forecast": what stands before "that".
  const given = reading.phrases[reading.phraseOf[subject.first - 2] ?? -1];
  const gap = given && words[subject.first - 1]?.lower === 'that' && FORESEES.test(cue.lemma);
  if (
    gap &&
    /^[.,]$/u.test(words[cue.word + 1]?.text ?? '') &&
    words.slice(given.first, given.last + 1).some((w) => w.tag === 'NUM')
  )
    return { place: 'span', source: subject.phrase, first: given.first, last: given.last };
  if (!finite(words[cue.word + 1])) return null;
  const phrase = reading.phrases[subject.phrase];
  const opens =
    words[subject.first]?.lower === 'that' || /^(?:that|which|who)$/u.test(words[subject.first - 1]?.lower ?? '');
  // "an angle he reckoned was three degrees".
  const contact = phrase?.form === 'pronoun' && words[subject.first - 1]?.tag === 'NOUN';
  if ((!opens && !contact) || !phrase) return null;
  let last = cue.word + 1;
  while (
    last < cue.word + REACH &&
    words[last + 1]?.sentence === words[cue.word]?.sentence &&
    !/^[,;—–]$/u.test(words[last + 1]?.text ?? '')
  )
    last++;
  return { place: 'span', source: subject.phrase, first: cue.word + 1, last };
};

const QUOTED = /^(?:quoted|cited|recorded|described|reported)$/u;
const BACK = 12;

/** "An engineer is quoted in the report as saying that", "it quoted a friend as saying": whoever is quoted speaks. */
export const quotedAs = (reading: Reading, cue: CueCandidate): Report | null => {
  const { words, phraseOf, sentences } = reading;
  const first = sentences[words[cue.word]?.sentence ?? -1]?.first ?? cue.word;
  if (words[cue.word]?.lower !== 'saying' || words[cue.word - 1]?.lower !== 'as') return null;
  for (let i = cue.word - 2; i >= Math.max(first, cue.word - BACK); i--) {
    if (!QUOTED.test(words[i]?.lower ?? '')) continue;
    const be = words[i - 1]?.lemma === 'be' && words[i - 1]?.tag === 'AUX';
    const source = be ? (findSubject(reading, i - 1)?.phrase ?? -1) : (phraseOf[i + 1] ?? -1);
    return namesSomebody(reading, source) ? { place: 'before', source, first: cue.word, last: cue.word + 1 } : null;
  }
  return null;
};

/** "The authority let it be known on Monday that", "she made it clear that": several words for one of saying. */
export const madeKnown = (reading: Reading, cue: CueCandidate): Report | null => {
  const { words, sentences } = reading;
  const at = (d: number): string => words[cue.word + d]?.lower ?? '';
  const known = cue.lemma === 'know' && at(-1) === 'be' && at(-2) === 'it' && /^lets?$/u.test(at(-3));
  const clear = cue.lemma === 'make' && (at(1) === 'clear' || (at(1) === 'it' && at(2) === 'clear'));
  if (!known && !clear) return null;
  const subject = findSubject(reading, known ? cue.word - 3 : cue.word);
  const last = sentences[words[cue.word]?.sentence ?? -1]?.last ?? cue.word;
  if (!subject || !namesSomebody(reading, subject.phrase)) return null;
  for (let i = cue.word + 1; i <= Math.min(last, cue.word + BACK); i++) {
    if (words[i]?.lower === 'that') return { place: 'before', source: subject.phrase, first: subject.first, last: i };
    if (words[i]?.lower === ',') return null;
  }
  return null;
};
