import { MODALS, NEGATIONS } from '../../lexicon/clause-words';
import type { Reading, Word } from '../words/reading';
import { findSubject, type Subject } from './find-subject';

/** The grammar around one word that may report: its subject, voice, mood, and what stands beside it. */
export interface Clause {
  readonly word: number;
  /** The verb's subject by form; null where it is not plain, and for words that are no verbs. */
  readonly subject: Subject | null;
  readonly passive: boolean;
  readonly infinitive: boolean;
  readonly gerund: boolean;
  readonly modal: boolean;
  /** Denied, declined or left unsaid: "did not say", "neither confirmed nor denied", "refused to say". */
  readonly negated: boolean;
  /** What comes right after: "that", a mark, the content's first tag. */
  readonly next: string;
  /** A quotation ends right before it, or starts right after it (a comma or a short noun phrase may stand between). */
  readonly afterQuotation: boolean;
  readonly beforeQuotation: boolean;
}

const OPEN_TAGS = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'VERB', 'ADV']);
const DECLINES = new Set(['decline', 'refuse', 'fail']);
const PARTICIPLE = /(?:ed|en|wn|ld|id|ut|nt|ght|ound|ade)$/u;

const isNegated = (left: readonly (Word | undefined)[]): boolean => {
  for (const word of left) {
    if (!word || word.lower === ',') return false;
    if (NEGATIONS.has(word.lower) || DECLINES.has(word.lemma)) return true;
  }
  return false;
};

/** Reads the grammar around a word from the tags alone. */
export const readClause = (reading: Reading, i: number, verb: boolean): Clause => {
  const { words } = reading;
  const word = words[i];
  const own = (w: Word | undefined) => (w?.sentence === word?.sentence ? w : undefined);
  const left = [1, 2, 3].map((d) => own(words[i - d]));
  const right = [1, 2, 3, 4, 5, 6].map((d) => own(words[i + d]));
  const marked = (w: Word | undefined): boolean =>
    w !== undefined && w.quotation >= 0 && w.quotation !== word?.quotation;
  const be = left.slice(0, 2).some((w) => w?.tag === 'AUX' && (w.lemma === 'be' || w.lemma === 'get'));
  const next = right[0];
  return {
    word: i,
    subject: verb ? findSubject(reading, i) : null,
    passive: be && PARTICIPLE.test(word?.lower ?? ''),
    infinitive: left[0]?.lower === 'to' || left[1]?.lower === 'to',
    gerund: word?.lower.endsWith('ing') === true,
    // "the race in May put", "Will said": a capital is a month or a name.
    modal: left.some((w) => w !== undefined && MODALS.has(w.text)),
    negated: isNegated(left),
    next: next === undefined ? '.' : OPEN_TAGS.has(next.tag) ? next.tag : next.lower,
    afterQuotation: left.some(marked),
    beforeQuotation: right.some(marked),
  };
};
