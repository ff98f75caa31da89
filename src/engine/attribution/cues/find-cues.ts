import { CUE_NOUNS, DOCUMENT_NOUNS, EVIDENCE_VERBS, SAY_VERBS, THINK_VERBS } from '../../lexicon/cues';
import type { Reading, Word } from '../words/reading';
import { findSubject } from './find-subject';
import { reckoner } from './reckonings';

/** What sort of word attributes: a verb, a noun of speech or evidence, a preposition ("according to", "in the poll"), a colon, an adverb that names nobody. */
export type CueKind = 'verb' | 'noun' | 'preposition' | 'colon' | 'adverb';

/** A word that may attribute, before anybody weighed it. */
export interface CueCandidate {
  readonly word: number;
  readonly kind: CueKind;
  /** The dictionary form it was recognised by. */
  readonly lemma: string;
  readonly class: 'say' | 'evidence' | 'think' | 'noun' | 'according' | 'other';
}

const UNNAMED_ADVERBS = new Set(['reportedly', 'allegedly', 'purportedly', 'supposedly']);

/** Verb forms that the tagger took for nouns: "data show", "polls put". */
const verbLemma = (word: Word): string => {
  if (word.tag === 'VERB') return word.lemma;
  const { lower } = word;
  for (const base of [
    word.lemma,
    lower,
    lower.replace(/s$/u, ''),
    lower.replace(/ies$/u, 'y'),
    lower.replace(/e?d$/u, ''),
    lower.replace(/d$/u, ''),
  ])
    if (SAY_VERBS.has(base) || EVIDENCE_VERBS.has(base)) return base;
  return '';
};

const verbClass = (lemma: string): CueCandidate['class'] =>
  SAY_VERBS.has(lemma) ? 'say' : EVIDENCE_VERBS.has(lemma) ? 'evidence' : THINK_VERBS.has(lemma) ? 'think' : 'other';

const isDocument = (word: Word | undefined): boolean =>
  word !== undefined && (DOCUMENT_NOUNS.has(word.lemma) || DOCUMENT_NOUNS.has(word.lower));

/** A document stands in the phrase right after the word, or right before it. */
const documentAhead = ({ words, phrases, phraseOf }: Reading, i: number): boolean => {
  const phrase = phrases[phraseOf[i + 1] ?? -1];
  return phrase !== undefined && words.slice(phrase.first, phrase.last + 1).some(isDocument);
};
const documentBehind = ({ words, phrases, phraseOf }: Reading, i: number): boolean => {
  for (let k = i - 1; k >= Math.max(0, i - 4) && words[k]?.sentence === words[i]?.sentence; k--) {
    const phrase = phrases[phraseOf[k] ?? -1];
    if (phrase) return words.slice(phrase.first, phrase.last + 1).some(isDocument);
  }
  return false;
};

/** "A poll by the News had Ruiz at 4%", "the office had the wait at 212 days": the subject's head is a document, or the object has a place. */
const places = (reading: Reading, i: number): boolean => {
  const { words, phrases, phraseOf } = reading;
  if (words[i + 1]?.tag === 'VERB' || words[i + 1]?.lower === 'been') return false;
  // "had it as eight", "has it winning four seats".
  const [it, after] = [words[i + 1], words[i + 2]];
  if (it?.lower === 'it' && after && (/^(?:as|at)$/u.test(after.lower) || /^(?:NUM|VERB)$/u.test(after.tag)))
    return words.slice(i + 2, i + 8).some((w) => w.tag === 'NUM');
  const subject = phrases[findSubject(reading, i)?.phrase ?? -1];
  if (subject && isDocument(words[subject.head])) return true;
  const object = phrases[phraseOf[i + 1] ?? -1];
  const at = words.slice((object?.last ?? i) + 1, (object?.last ?? i) + 6).findIndex((w) => w.lower === 'at');
  return object !== undefined && at >= 0 && words[object.last + 2 + at]?.tag === 'NUM';
};

/** A dash that closes a headline before its source: "Five dead in the lagoon - ministry". */
const closingDash = ({ words, blocks, sentences }: Reading, i: number): boolean => {
  const word = words[i];
  const heading = /^(?:title|heading|list item|related story)$/u.test(blocks[word?.block ?? -1]?.role ?? '');
  const last = sentences[word?.sentence ?? -1]?.last ?? i;
  return heading && last > i && last - i <= 3 && (words[i - 1]?.end ?? 0) < (word?.start ?? 0);
};

/** The candidate that one word is, or null. */
const candidateAt = (reading: Reading, i: number): CueCandidate | null => {
  const word = reading.words[i];
  if (!word) return null;
  const { lower, tag } = word;
  const [next, second] = [reading.words[i + 1], reading.words[i + 2]];
  const perBody = lower === 'per' && (next?.tag === 'PROPN' || (next?.lower === 'the' && second?.tag === 'PROPN'));
  // "As per the department's notice".
  const asPer = lower === 'per' && reading.words[i - 1]?.lower === 'as';
  if (lower === 'according' || perBody || asPer)
    return { word: i, kind: 'preposition', lemma: lower, class: 'according' };
  if (tag === 'VERB') return { word: i, kind: 'verb', lemma: word.lemma, class: verbClass(word.lemma) };
  if (tag === 'AUX' && word.lemma === 'have' && (documentBehind(reading, i) || places(reading, i)))
    return { word: i, kind: 'verb', lemma: 'have', class: 'other' };
  if (lower === ':' || (/^[—–-]$/u.test(lower) && closingDash(reading, i)))
    return { word: i, kind: 'colon', lemma: ':', class: 'other' };
  if (tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ') {
    const lemma = CUE_NOUNS.has(word.lemma) ? word.lemma : CUE_NOUNS.has(lower) ? lower : '';
    const asVerb = verbLemma(word);
    const titled = /^\p{Lu}/u.test(word.text) && tag === 'PROPN';
    if (asVerb && (!lemma || titled || reading.phrases[reading.phraseOf[i] ?? -1]?.head === i)) {
      if (!lemma) return { word: i, kind: 'verb', lemma: asVerb, class: verbClass(asVerb) };
    }
    const version = lower === 'version' && /^(?:'s|’s|his|her|its|their)$/u.test(reading.words[i - 1]?.lower ?? '');
    return lemma || version ? { word: i, kind: 'noun', lemma: lemma || lower, class: 'noun' } : null;
  }
  if ((lower === 'in' || lower === 'by' || lower === 'under' || lower === 'among') && documentAhead(reading, i))
    return { word: i, kind: 'preposition', lemma: lower, class: 'other' };
  if (/^(?:by|on|in)$/u.test(lower) && reckoner(reading, i) >= 0)
    return { word: i, kind: 'preposition', lemma: lower, class: 'other' };
  if (UNNAMED_ADVERBS.has(lower)) return { word: i, kind: 'adverb', lemma: lower, class: 'other' };
  return null;
};

/** Every word that may attribute, in text order: generous here, weighed later. */
export const findCues = (reading: Reading): readonly CueCandidate[] =>
  reading.words.flatMap((_, i) => {
    const candidate = candidateAt(reading, i);
    return candidate ? [candidate] : [];
  });
