import type { NounPhrase, Word } from './reading';

const SAYING = new Set(['say', 'tell', 'add', 'write', 'explain', 'argue', 'warn', 'note', 'announce']);

/** Who speaks in an article at all: for each head of a phrase how often it stands right beside a plain verb of saying. */
export const countVoices = (
  words: readonly Word[],
  phrases: readonly NounPhrase[],
  phraseOf: readonly number[],
): ReadonlyMap<string, number> => {
  const voices = new Map<string, number>();
  words.forEach((word, i) => {
    if (word.tag !== 'VERB' || word.quotation >= 0 || !SAYING.has(word.lemma)) return;
    const left = phrases[phraseOf[i - 1] ?? -1];
    const right = phrases[phraseOf[i + 1] ?? -1];
    const subject = left ?? (word.lemma === 'tell' ? undefined : right);
    const head = subject ? words[subject.head] : undefined;
    if (head) voices.set(head.lower, (voices.get(head.lower) ?? 0) + 1);
  });
  return voices;
};
