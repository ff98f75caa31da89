import type { Block } from '../model/claim';
import type { Sentence, Token } from './document';
import { ABBREVIATIONS } from './lexicon/abbreviations';
import { CLOCK_WORDS, MONTHS, WEEKDAYS } from './lexicon/calendar';

const CLOSERS = new Set(['"', '”', '’', "'", ')', ']', '»', '*', '_']);
const OPENERS = new Set(['"', '“', '‘', "'", '(', '[', '«', '*', '_']);

const startsUpper = (token: Token): boolean => /^[\p{Lu}\p{Lt}]/u.test(token.text);

/** A full stop after an abbreviation, an initial or inside a name does not end the sentence. */
const stops = (tokens: readonly Token[], at: number, next: Token | undefined): boolean => {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.text === '!' || token.text === '?' || token.text === '…' || token.text === '。') return true;
  if (token.text !== '.') return false;
  const before = tokens[at - 1];
  if (before === undefined) return false;
  if (next?.text === '.') return false;
  if (before.kind === 'word' && token.glued) {
    if (ABBREVIATIONS.has(before.lower)) return false;
    const initial = before.text.length === 1 && startsUpper(before) && before.text !== 'I';
    if (initial && next !== undefined && startsUpper(next)) return false;
  }
  return true;
};

const ABBREVIATED_END = /^(?:a\.m\.|p\.m\.|u\.s\.|u\.k\.|u\.n\.|d\.c\.|e\.u\.)$/u;

/** Cuts each block into sentences: at terminal marks followed by a space and no lower-case word, quotation marks and brackets kept with what they close. */
export const splitSentences = (blocks: readonly Block[], tokens: readonly Token[]): readonly Sentence[] => {
  const sentences: Sentence[] = [];
  let at = 0;
  blocks.forEach((block, blockIndex) => {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < block.start) at += 1;
    let from = at;
    const close = (to: number): void => {
      const first = tokens[from];
      const last = tokens[to - 1];
      if (first !== undefined && last !== undefined && to > from)
        sentences.push({ start: first.start, end: last.end, from, to, block: blockIndex });
      from = to;
    };
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= block.end) {
      const token = tokens[at];
      if (token === undefined) break;
      const abbreviated = token.kind === 'word' && ABBREVIATED_END.test(token.lower);
      let after = at + 1;
      while (
        after < tokens.length &&
        tokens[after]?.glued &&
        (CLOSERS.has(tokens[after]?.text ?? '') || /^[.!?…]$/u.test(tokens[after]?.text ?? ''))
      )
        after += 1;
      const next = tokens[after];
      const ends =
        stops(tokens, at, tokens[at + 1]?.glued ? tokens[at + 1] : next) ||
        (abbreviated &&
          next !== undefined &&
          startsUpper(next) &&
          !token.lower.startsWith('u.') &&
          !WEEKDAYS.has(next.lower) &&
          !MONTHS.has(next.lower) &&
          !CLOCK_WORDS.has(next.lower) &&
          token.lower !== 'd.c.');
      at += 1;
      if (!ends || next === undefined || next.start >= block.end) continue;
      let lead = next;
      for (let k = after; OPENERS.has(lead.text) && k + 1 < tokens.length; k += 1) lead = tokens[k + 1] ?? lead;
      const lowerAhead = lead.kind === 'word' && /^\p{Ll}/u.test(lead.text);
      if (next.glued || (lowerAhead && token.text !== '.') || (lowerAhead && after > at)) continue;
      at = after;
      close(at);
    }
    close(at);
  });
  return sentences;
};
