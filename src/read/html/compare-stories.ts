import { ruleFor } from '../../model/blocks/line-rules';
import { mendWords } from '../mend-words';
import type { TextPart } from '../text-part';

/** Letters and digits alone, to compare what two parts of a page hold. */
export const foldWords = (words: string): string =>
  mendWords(words)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Shorter sentences may stand in any story, in letters. */
const LEAST = 20;
const SENTENCES = /(?<=[.!?…][”"’)]{0,2})\s+/u;

const isWords = ({ role }: TextPart): boolean => role === 'paragraph' || role === 'quotation' || role === 'list item';

const sentencesIn = (words: string): readonly string[] =>
  words
    .split(SENTENCES)
    .map(foldWords)
    .filter((sentence) => sentence.length >= LEAST);

/** The sentences of a story's own words, folded; those too short to tell it are left out. */
export const sentencesOf = (parts: readonly TextPart[]): readonly string[] =>
  parts.filter(isWords).flatMap(({ words }) => sentencesIn(words));

/** So much of a reading's paragraphs must be in the structured body for the body to be the whole story, and no teaser of it. */
const ENOUGH = 0.75;

const lettersIn = (sentences: readonly string[]): number => sentences.reduce((sum, { length }) => sum + length, 0);

/** Marks as boilerplate the paragraphs among a reading's parts that the page's structured body leaves out: pitches and other asides. What stands behind the body's last words stays, for a body may be cut off; where the body is not the whole of what stands before them, every part does. */
export const markAsides = (parts: readonly TextPart[], body: readonly TextPart[]): readonly TextPart[] => {
  const own = new Set(sentencesOf(body));
  const judged = parts.map(({ role, words }) => {
    // What its own words show to be furniture has its role from them.
    const sentences = role === 'paragraph' && ruleFor(words) === null ? sentencesIn(words) : [];
    return { all: lettersIn(sentences), own: lettersIn(sentences.filter((sentence) => own.has(sentence))) };
  });
  const last = judged.findLastIndex((each) => each.own > 0);
  const before = judged.slice(0, last + 1);
  const all = before.reduce((sum, each) => sum + each.all, 0);
  if (before.reduce((sum, each) => sum + each.own, 0) < all * ENOUGH) return parts;
  return parts.map((part, at) => {
    const each = before[at];
    return each !== undefined && each.all > 0 && each.own === 0 ? { ...part, role: 'boilerplate' as const } : part;
  });
};
