import type { Reading } from '../words/reading';
import type { TaggedWord } from '../words/tag-words';
import type { CueGrammar } from './describe-cue';
import type { CueCandidate } from './find-cues';
import { findSubject } from './find-subject';

const CLOSING = /^["”’»]$|^''$/u;
const STOP = /^[,?!…]$/u;
const PARTICLE = /^(?:back|on|up|out|in|away|again)$/u;

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

/** What ends a sentence behind a mark and whoever speaks is a verb, whatever the tagger took it for: "“No,” Lund shot back." */
export const mendTagsAfterMarks = (words: readonly TaggedWord[]): readonly TaggedWord[] =>
  words.map((word, i) => {
    if (word.tag !== 'NOUN' && word.tag !== 'ADJ' && word.tag !== 'ADP') return word;
    if (!/^\p{Ll}{3,}$/u.test(word.text)) return word;
    const name = words[i - 1];
    if (!name || !(name.tag === 'PROPN' || /^(?:he|she|they)$/iu.test(name.text))) return word;
    const mark = words[words[i - 2]?.tag === 'PROPN' ? i - 3 : i - 2];
    const stop = words[words[i - 2]?.tag === 'PROPN' ? i - 4 : i - 3];
    const end = words[PARTICLE.test(words[i + 1]?.text ?? '') ? i + 2 : i + 1];
    const tags = CLOSING.test(mark?.text ?? '') && STOP.test(stop?.text ?? '') && /^[.,:]$/u.test(end?.text ?? '');
    return tags ? { ...word, tag: 'VERB' } : word;
  });
