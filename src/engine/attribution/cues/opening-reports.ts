import { phraseClass } from '../words/phrase-class';
import type { Reading } from '../words/reading';
import type { CueCandidate } from './find-cues';
import { findSubject } from './find-subject';
import { FRONTED, namesSomebody, type Report } from './report';

/** How many words an adverbial or a clause at the head of a sentence may go on for after whom it names. */
const TAIL = 16;
const AS_TAIL = 6;
/** Participles that say how a poll came about, without a clause of their own. */
const REDUCED = /^(?:conducted|released|taken|published|commissioned|carried|done)$/u;

/** "In the Hartwell poll, conducted in May, 40% …": a poll at the head of the sentence, up to the comma that ends the adverbial. */
export const polled = (reading: Reading, cue: CueCandidate): Report | null => {
  const { words, sentences, phrases, phraseOf } = reading;
  const run = sentences[words[cue.word]?.sentence ?? -1];
  const p = phraseOf[cue.word + 1] ?? -1;
  const phrase = phrases[p];
  if (!run || !phrase || cue.lemma !== 'in' || (words[cue.word]?.quotation ?? -1) >= 0) return null;
  const opens = cue.word === run.first || (cue.word === run.first + 1 && FRONTED.test(words[run.first]?.lower ?? ''));
  if (!opens || !/^(?:poll|polls|survey|surveys)$/u.test(words[phrase.head]?.lower ?? '')) return null;
  let aside = false;
  for (let i = phrase.last + 1; i <= Math.min(run.last, phrase.last + TAIL); i++) {
    const word = words[i];
    const reduced = word?.tag === 'VERB' && REDUCED.test(word.lower);
    if (!word || word.tag === 'AUX' || (word.tag === 'VERB' && !reduced)) return null;
    if (reduced && words[i - 1]?.lower === ',') aside = true;
    if (word.lower !== ',') continue;
    const next = words[i + 1];
    if (REDUCED.test(next?.lower ?? '')) continue;
    if (aside && next?.tag === 'NUM' && words[i - 1]?.tag === 'NUM') continue;
    return { place: 'before', source: p, first: cue.word, last: i + 1 };
  }
  return null;
};

const SET_DOWN =
  /^(?:listed|recorded|described|reported|stated|shown|noted|documented|outlined|detailed|given|published|disclosed|declared|reflected)$/u;

/** "His boats, as listed in the port's register, include 40 barges": the paper it stands in speaks on both sides. */
export const asListed = (reading: Reading, cue: CueCandidate): Report | null => {
  const { words, phrases, phraseOf } = reading;
  if (words[cue.word - 1]?.lower !== 'as' || !SET_DOWN.test(words[cue.word]?.lower ?? '')) return null;
  const source = phraseOf[cue.word + 2] ?? -1;
  const phrase = phrases[source];
  if (!phrase || words[cue.word + 1]?.lower !== 'in' || phraseClass(reading, phrase) !== 'document') return null;
  if (words[cue.word - 2]?.lower !== ',') return null;
  return { place: 'amid', source, first: cue.word - 1, last: phrase.last };
};

/** "As reported by the Harbour News, …", "As the study noted, …": a clause of its own before the comma, and all after it is reported. */
export const asReported = (reading: Reading, cue: CueCandidate): Report | null => {
  const { words, sentences, phrases, phraseOf } = reading;
  const run = sentences[words[cue.word]?.sentence ?? -1];
  if (!run || words[run.first]?.lower !== 'as' || cue.lemma === 'tell') return null;
  const by = cue.word === run.first + 1 && words[cue.word + 1]?.lower === 'by';
  const source = by ? (phraseOf[cue.word + 2] ?? -1) : (findSubject(reading, cue.word)?.phrase ?? -1);
  const phrase = phrases[source];
  if (
    !phrase ||
    !namesSomebody(reading, source) ||
    /^(?:i|we)$/u.test(phraseClass(reading, phrase)) ||
    (!by && phrase.first > run.first + 2)
  )
    return null;
  const from = by ? phrase.last + 1 : cue.word + 1;
  for (let i = from; i <= Math.min(run.last, from + AS_TAIL); i++) {
    const word = words[i];
    if (!word || word.tag === 'AUX' || word.tag === 'VERB' || word.tag === 'SCONJ' || word.quotation >= 0) return null;
    if (word.lower === ',') return { place: 'before', source, first: run.first, last: i + 1 };
  }
  return null;
};
