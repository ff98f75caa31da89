import { phraseClass } from '../words/phrase-class';
import type { Reading } from '../words/reading';
import type { CueGrammar } from './describe-cue';
import type { CueCandidate } from './find-cues';
import { findSubject } from './find-subject';
import { namesSomebody, type Report } from './report';

const CALLS =
  /^(?:call|dub|describe|label|term|brand|denounce|dismiss|decry|slam|blast|deride|hail|praise|characteri[sz]e|liken|nickname|style)$/u;
/** Words from the verb to the marks of what somebody calls a thing. */
const REACH = 8;
/** Words before "as X put it" that it speaks for at least. */
const LEAST = 3;

/** Whether what a verb calls a thing stands in marks right behind it, no other verb between. */
const quotedObject = ({ words }: Reading, verb: number): number => {
  const own = words[verb];
  if (!own || own.quotation >= 0) return -1;
  for (let i = verb + 1; i <= verb + REACH; i++) {
    const word = words[i];
    if (!word || word.sentence !== own.sentence || /^[;:.]$/u.test(word.text)) return -1;
    if (word.quotation >= 0) return word.quotation;
    if (word.tag === 'VERB' || word.tag === 'AUX' || word.tag === 'SCONJ') return -1;
  }
  return -1;
};

/** Whoever calls a thing by words in marks ("what she called “a 40-year wound”"), as an index of phrases; null for other verbs, and where the subject is not plain. */
export const whoCalls = (reading: Reading, cue: CueCandidate, grammar: CueGrammar): number | null => {
  if (cue.kind !== 'verb' || !CALLS.test(cue.lemma) || grammar.passive || grammar.infinitive || grammar.negated)
    return null;
  if (quotedObject(reading, cue.word) < 0) return null;
  const subject = findSubject(reading, cue.word)?.phrase ?? -1;
  const phrase = reading.phrases[subject];
  if (!phrase || phrase.last >= cue.word || !namesSomebody(reading, subject)) return null;
  return /^(?:common|plural|document|speech|i|we|it|pronoun)$/u.test(phraseClass(reading, phrase)) ? null : subject;
};

/** Whether a word stands in the marks by which the cue's verb calls a thing. */
export const calledSo = (reading: Reading, target: number, cue: CueCandidate): boolean =>
  CALLS.test(cue.lemma) &&
  cue.kind === 'verb' &&
  target > cue.word &&
  (reading.words[target]?.quotation ?? -1) >= 0 &&
  quotedObject(reading, cue.word) === reading.words[target]?.quotation;

/** "… “nine million good jobs,” as Ana Ruiz put it in her answer": the clause reports the words before it, back to the clause they stand in. */
export const asPut = (reading: Reading, cue: CueCandidate): Report | null => {
  const { words, sentences } = reading;
  const run = sentences[words[cue.word]?.sentence ?? -1];
  if (!run || cue.kind !== 'verb' || !/^(?:put|have|tell|see|describe|phrase)$/u.test(cue.lemma)) return null;
  if (words[cue.word + 1]?.lower !== 'it') return null;
  const subject = findSubject(reading, cue.word);
  const as = (subject?.first ?? 0) - 1;
  if (!subject || words[as]?.lower !== 'as' || as - run.first < LEAST || !namesSomebody(reading, subject.phrase))
    return null;
  return { place: 'after', source: subject.phrase, first: as, last: cue.word + 1 };
};
