import type { CueCandidate } from './find-cues';
import { findSubject, headOf, type Subject } from './find-subject';
import { finite } from './opens-clause';
import { phraseClass } from './phrase-class';
import type { Reading } from './reading';
import { namesSomebody, type Report } from './report';

const REACH = 16;
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
  return head && main && phraseClass(reading, main) === 'document' ? head : near;
};

/** "a contract that the club claims is worth 3 million", "which the opposition alleged had reached a fourth": the subject between the relative word and the verb speaks of what follows. */
export const withinRelative = (reading: Reading, cue: CueCandidate): Report | null => {
  const { words } = reading;
  const subject = findSubject(reading, cue.word);
  if (!subject || !namesSomebody(reading, subject.phrase) || !finite(words[cue.word + 1])) return null;
  const phrase = reading.phrases[subject.phrase];
  const opens =
    words[subject.first]?.lower === 'that' || /^(?:that|which|who)$/u.test(words[subject.first - 1]?.lower ?? '');
  if (!opens || !phrase) return null;
  let last = cue.word + 1;
  while (
    last < cue.word + REACH &&
    words[last + 1]?.sentence === words[cue.word]?.sentence &&
    !/^[,;—–]$/u.test(words[last + 1]?.text ?? '')
  )
    last++;
  return { place: 'span', source: subject.phrase, first: cue.word + 1, last };
};
