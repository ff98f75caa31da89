import { phraseClass } from '../words/phrase-class';
import type { Reading } from '../words/reading';

/** A clause whose form alone says that it reports: where it stands to what it reports, whom it names, and its first and last word; of a 'span' the first and last word of what it reports. */
export interface Report {
  readonly place: 'after' | 'amid' | 'before' | 'implied' | 'put' | 'span' | 'turn';
  /** Index of the source's phrase. */
  readonly source: number;
  readonly first: number;
  readonly last: number;
}

const NOBODY = /^(?:date|number|you|who|speech)$/u;
const SHARE = /^(?:percent|per|%|half|third|quarter|many|some|most|few|none|nobody)$/u;
/** Words that may stand before a sentence's subject or opening adverbial and change nothing. */
export const FRONTED = /^(?:but|and|however|meanwhile|still|also|yet|[—–-])$/u;

/** Whether a phrase (by index) can be whoever a clause reports: no date, share or number, and no word that stands for nobody in particular. */
export const namesSomebody = (reading: Reading, p: number): boolean => {
  const phrase = reading.phrases[p];
  if (phrase === undefined) return false;
  const kind = phraseClass(reading, phrase);
  // "Harbour News reported that": news is a name where a name's first word stands before it.
  const titled = kind === 'speech' && phrase.form === 'proper' && reading.words[phrase.head - 1]?.tag === 'PROPN';
  if (NOBODY.test(kind) && !titled) return false;
  const heads = reading.words.slice(phrase.first, phrase.last + 1);
  return (
    !heads.some((w) => (w.tag === 'SYM' && !/^[/&-]$/u.test(w.text)) || SHARE.test(w.lower)) &&
    (heads[0]?.tag !== 'NUM' || /^(?:group|organisation)$/u.test(phraseClass(reading, phrase)))
  );
};
