import { BEFORE_FIGURES } from '../../lexicon/before-figures';
import { CONTRASTS, SUBORDINATORS } from '../../lexicon/clause-words';
import type { Reading, Word } from '../words/reading';
import { isFiniteVerb } from './find-subject';

// How sharply the sentence breaks before a word.
/** No break. */
export const NONE = 0;
/** A comma or the like. */
export const COMMA = 1;
/** A clause of its own begins. */
export const CLAUSE = 2;
/** A clause begins that is set against the one before ("but", "while"). */
export const CONTRAST = 3;

/** Where sentences break, as the first word from each word on that breaks at least so sharply. */
export interface Breaks {
  readonly level: Uint8Array;
  /** `next[COMMA][i]`: the first word from `i` on that breaks at a comma or more sharply. */
  readonly next: readonly Int32Array[];
}

const REACH = 14;
const CHAIN = 3;
const PRONOUNS = new Set(['he', 'she', 'they', 'we', 'i', 'there']);
const JOINTS = new Set(['of', 'in', 'at', 'for', 'on', 'from', 'between', 'among', 'under', 'near', 'with', 'to']);
const WHOLES = new Set(['half', 'all', 'both', 'most', 'some', 'none']);

/** Whether a clause of its own begins at a word: a noun phrase with what hangs on it, and a finite verb right behind ("[reckons] half his tenants want out"). */
export const opensClause = ({ words, phrases, phraseOf, sentences }: Reading, at: number): boolean => {
  const start = words[at];
  const last = Math.min(sentences[start?.sentence ?? -1]?.last ?? -1, at + REACH);
  if (!start || last < 0) return false;
  if (PRONOUNS.has(start.lower)) return true;
  let i = at;
  while (i <= last && (phraseOf[i] ?? -1) < 0 && BEFORE_FIGURES.has(words[i]?.lower ?? '')) i++;
  for (let hop = 0; hop < CHAIN; hop++) {
    const phrase = phrases[phraseOf[i] ?? -1];
    if (!phrase) return false;
    i = phrase.last + 1;
    if (WHOLES.has(words[phrase.last]?.lower ?? '') && (phraseOf[i] ?? -1) >= 0) continue;
    while (i <= last && words[i]?.tag === 'ADV') i++;
    if (i > last) return false;
    if (isFiniteVerb(words[i])) return true;
    if (!JOINTS.has(words[i]?.lower ?? '')) return false;
    i++;
  }
  return false;
};

/** A dash, or the hyphen between spaces that stands for one. */
export const isDash = (words: readonly Word[], i: number): boolean => {
  const text = words[i]?.text;
  if (text === '—' || text === '–' || text === '--') return true;
  return (
    text === '-' &&
    (words[i - 1]?.end ?? -1) < (words[i]?.start ?? 0) &&
    (words[i]?.end ?? 0) < (words[i + 1]?.start ?? 0)
  );
};

const EXCEPT = new Set(['all', 'anything', 'nothing', 'none']);

const levelAt = (reading: Reading, i: number): number => {
  const { words } = reading;
  const { lower, tag } = words[i] as Word;
  const before = words[i - 1]?.lower ?? '';
  if (lower === ';' || isDash(words, i)) return CONTRAST;
  // "on all but three"
  if (CONTRASTS.has(lower) && tag !== 'ADV') return lower === 'but' && EXCEPT.has(before) ? NONE : CONTRAST;
  if (lower === ',') return COMMA;
  if (lower === 'and' || lower === 'or') {
    let next = i + 1;
    while (words[next]?.tag === 'ADV') next++;
    // "said that rents rose and that 40 …" goes on.
    if (words[next]?.lower === 'that') return NONE;
    return isFiniteVerb(words[next]) || opensClause(reading, next) ? CLAUSE : NONE;
  }
  if (!SUBORDINATORS.has(lower)) return NONE;
  if (lower.startsWith('wh')) return CLAUSE;
  // "as many as 30 percent"
  if (lower === 'as' && /^(?:ADJ|ADV)$/u.test(words[i + 1]?.tag ?? '')) return NONE;
  return tag === 'SCONJ' || opensClause(reading, i + 1) ? CLAUSE : NONE;
};

/** Reads once where the sentences of a reading break. */
export const readBreaks = (reading: Reading): Breaks => {
  const n = reading.words.length;
  const level = new Uint8Array(n);
  for (let i = 0; i < n; i++) level[i] = levelAt(reading, i);
  const next = [NONE, COMMA, CLAUSE, CONTRAST].map((least) => {
    const found = new Int32Array(n + 1).fill(n);
    for (let i = n - 1; i >= 0; i--) found[i] = (level[i] ?? 0) >= least ? i : (found[i + 1] ?? n);
    return found;
  });
  return { level, next };
};
