import type { Reading } from '../words/reading';
import type { CueGrammar } from './describe-cue';
import type { CueCandidate } from './find-cues';
import { findSubject } from './find-subject';

/** The subject's phrase of a verb whose subject, however long, stands right after a closing mark ("“…,” Anna Ruiz, the port's director, said"); -1 elsewhere. */
export const subjectAfterMark = (reading: Reading, { word, kind }: CueCandidate): number => {
  const { words } = reading;
  if (kind !== 'verb' || (words[word]?.quotation ?? -1) >= 0) return -1;
  const subject = findSubject(reading, word);
  const before = words[(subject?.first ?? 0) - 1];
  const closes = before !== undefined && before.quotation >= 0 && before.sentence === words[word]?.sentence;
  return subject && closes && before.tag === 'PUNCT' ? subject.phrase : -1;
};

/** A cue whose clause comes right after a closing mark: by its nearest words, or over the whole of its subject. */
export const comesAfterMark = (reading: Reading, cue: CueCandidate & { readonly grammar: CueGrammar }): boolean =>
  cue.grammar.afterQuotation || subjectAfterMark(reading, cue) >= 0;
