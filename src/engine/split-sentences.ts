import type { Block } from '../model/claim';
import type { Sentence, Token } from './document';
import { ABBREVIATIONS } from './lexicon/abbreviations';
import { CLOCK_WORDS, MONTHS, WEEKDAYS } from './lexicon/calendar';
import { SIGNS } from './measures/currency-index';

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
    // "c. $600m", "c. 1,200": circa; "Rs. 500", "Tk. 30": money.
    if (next?.kind === 'number' && SIGNS.has(`${before.lower}.`) && startsUpper(before)) return false;
    if (before.text === 'c' && (next?.kind === 'number' || next?.kind === 'mark')) return false;
    const initial = before.text.length === 1 && startsUpper(before) && before.text !== 'I';
    if (initial && next !== undefined && startsUpper(next)) return false;
  }
  return true;
};

/** A sentence longer than this is a list or no prose at all; it is cut, so that no rule ever looks further and hostile text stays linear. */
const MOST_TOKENS = 400;
const MOST_CLOSERS = 6;

const isTerminal = (token: Token): boolean => /^[.!?…。]$/u.test(token.text);

/** Abbreviations that end a sentence where a capital follows ("at 5 p.m. The …", not "at 5 p.m. Sunday"). */
const endsAbbreviated = (token: Token, next: Token | undefined): boolean =>
  next !== undefined &&
  /^(?:a\.m\.|p\.m\.|e\.u\.)$/u.test(token.lower) &&
  startsUpper(next) &&
  !WEEKDAYS.has(next.lower) &&
  !MONTHS.has(next.lower) &&
  !CLOCK_WORDS.has(next.lower);

/** The token after the marks that close what the mark at `at` ends: quotation marks, brackets, more terminal marks. */
const afterClosers = (tokens: readonly Token[], at: number): number => {
  let after = at + 1;
  while (after - at <= MOST_CLOSERS) {
    const token = tokens[after];
    if (token === undefined) break;
    // "« C'est vrai. » Puis": French marks stand off by a space.
    const standsOff = token.text === '»' && tokens[after + 1]?.glued !== true;
    if (!standsOff && (!token.glued || !(CLOSERS.has(token.text) || isTerminal(token)))) break;
    after += 1;
  }
  return after;
};

const firstWord = (tokens: readonly Token[], at: number): Token | undefined => {
  let lead = at;
  while (lead - at < MOST_CLOSERS && OPENERS.has(tokens[lead]?.text ?? '')) lead += 1;
  return tokens[lead];
};

/** Where the sentence that token `at` may end goes on to: the index of the next sentence's first token, or null where it does not end. */
const nextSentence = (tokens: readonly Token[], at: number, blockEnd: number): number | null => {
  const token = tokens[at];
  if (token === undefined || !(isTerminal(token) || token.kind === 'word')) return null;
  if (token.kind === 'word' && !token.text.endsWith('.')) return null;
  const after = afterClosers(tokens, at);
  const next = tokens[after];
  if (next === undefined || next.start >= blockEnd || next.glued) return null;
  const ends =
    token.kind === 'word'
      ? endsAbbreviated(token, next)
      : stops(tokens, at, tokens[at + 1]?.glued ? tokens[at + 1] : next);
  if (!ends) return null;
  const lead = firstWord(tokens, after);
  const lowerAhead = lead?.kind === 'word' && /^\p{Ll}/u.test(lead.text);
  return lowerAhead && (token.text !== '.' || after > at + 1) ? null : after;
};

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
      const next = nextSentence(tokens, at, block.end);
      at = next ?? at + 1;
      if (next !== null || at - from >= MOST_TOKENS) close(at);
    }
    close(at);
  });
  return sentences;
};
