import { BEFORE_FIGURES } from '../../lexicon/before-figures';
import type { Reading, Word } from '../words/reading';

const REACH = 14;
const CHAIN = 3;
const JOINT = /^(?:of|in|at|for|on|from|between|among|under|near|with|to)$/u;
/** Words that can only open a clause: subjects, and "there". */
const SUBJECT = /^(?:he|she|they|we|i|there)$/u;

/** A verb form that can stand for a clause: no participle in -ing. */
export const finite = (word: Word | undefined): boolean =>
  word?.tag === 'AUX' || (word?.tag === 'VERB' && !/ing$/u.test(word.lower));

/** Whether a clause of its own begins at a word: a noun phrase with what hangs on it, and a finite verb right behind ("[reckons] half his tenants want out", "[says] there are 40 boats"). */
export const opensClause = ({ words, phrases, phraseOf, sentences }: Reading, at: number): boolean => {
  const start = words[at];
  const last = Math.min(sentences[start?.sentence ?? -1]?.last ?? -1, at + REACH);
  if (!start || last < 0) return false;
  if (SUBJECT.test(start.lower)) return true;
  let i = at;
  while (i <= last && (phraseOf[i] ?? -1) < 0 && BEFORE_FIGURES.has(words[i]?.lower ?? '')) i++;
  for (let hop = 0; hop < CHAIN; hop++) {
    const phrase = phrases[phraseOf[i] ?? -1];
    if (!phrase) return false;
    i = phrase.last + 1;
    // "half his tenants", "all the wells".
    if (/^(?:half|all|both|most|some|none)$/u.test(words[phrase.last]?.lower ?? '') && (phraseOf[i] ?? -1) >= 0)
      continue;
    while (i <= last && words[i]?.tag === 'ADV') i++;
    if (i > last) return false;
    if (finite(words[i])) return true;
    if (!JOINT.test(words[i]?.lower ?? '')) return false;
    i++;
  }
  return false;
};

const CLAUSE = /^(?:and|but|while|though|although|whereas|yet|;|[—–])$/u;

/** Whether a later clause of its sentence begins at a word: "…, and the council says that", "… – though a study found that"; a clause with a verb of its own must stand before it. */
export const opensLaterClause = ({ words }: Reading, first: number, at: number): boolean => {
  const joint = words[at - 1];
  if (at - 1 <= first || !joint || !CLAUSE.test(joint.lower)) return false;
  if (joint.lower === ';') return true;
  if (joint.lower === 'and' && !/^[,;—–]$/u.test(words[at - 2]?.text ?? '')) return false;
  for (let i = at - 2; i >= Math.max(first, at - 40); i--) if (finite(words[i])) return true;
  return false;
};
