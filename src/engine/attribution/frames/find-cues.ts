import { CUE_NOUNS, DOCUMENT_NOUNS } from '../../lexicon/cues';
import { predicateOf, predicateOfForm, type Sense } from '../../lexicon/predicates';
import { isDash } from '../clauses/breaks';
import { inLine } from '../words/in-headline';
import type { Reading, Word } from '../words/reading';

/** What sort of word attributes: a verb, a noun of speech or evidence, a preposition ("according to", "in the poll"), a colon, an adverb that names nobody. */
export type CueKind = 'verb' | 'noun' | 'preposition' | 'colon' | 'adverb';

/** A word that may attribute, before anybody weighed it. */
export interface Cue {
  readonly word: number;
  readonly kind: CueKind;
  /** The dictionary form it was recognised by. */
  readonly lemma: string;
  readonly class: 'say' | 'evidence' | 'think' | 'noun' | 'according' | 'other';
}

const UNNAMED_ADVERBS = new Set(['reportedly', 'allegedly', 'purportedly', 'supposedly']);
const WITHIN = new Set(['in', 'by', 'under', 'among']);
const CLASS: Readonly<Record<Sense, Cue['class']>> = {
  say: 'say',
  tell: 'other',
  find: 'evidence',
  count: 'evidence',
  forecast: 'other',
  think: 'think',
  will: 'think',
  ask: 'other',
  deed: 'other',
};

const isDocument = (word: Word | undefined): boolean =>
  word !== undefined && (DOCUMENT_NOUNS.has(word.lemma) || DOCUMENT_NOUNS.has(word.lower));

/** Whether a document stands in the phrase right after a word. */
const documentAhead = ({ words, phrases, phraseOf }: Reading, i: number): boolean => {
  const phrase = phrases[phraseOf[i + 1] ?? -1];
  return phrase !== undefined && words.slice(phrase.first, phrase.last + 1).some(isDocument);
};

/** "A poll by the News had Ruiz at 4%", "the office had the wait at 212 days": a figure stands near behind "had" and its object. */
const places = ({ words, phrases, phraseOf }: Reading, i: number): boolean => {
  const object = phrases[phraseOf[i + 1] ?? -1];
  return object !== undefined && words.slice(i + 2, object.last + 8).some((w) => w.tag === 'NUM');
};

/** A dash that closes a headline before its source: "Five dead in the lagoon - ministry". */
const closingDash = (reading: Reading, i: number): boolean => {
  const last = reading.sentences[reading.words[i]?.sentence ?? -1]?.last ?? i;
  return inLine(reading, i) && last > i && last - i <= 4 && isDash(reading.words, i);
};

const candidateAt = (reading: Reading, i: number): Cue | null => {
  const word = reading.words[i];
  if (!word) return null;
  const { lower, tag, lemma } = word;
  const next = reading.words[i + 1];
  // "per the sheriff’s office", "as per the notice", "per officials"; "per week" measures.
  const per =
    lower === 'per' &&
    (next?.tag === 'PROPN' ||
      next?.tag === 'DET' ||
      reading.words[i - 1]?.lower === 'as' ||
      (reading.words[i - 1]?.lower === ',' && next?.tag === 'NOUN'));
  if (lower === 'according' || per) return { word: i, kind: 'preposition', lemma: lower, class: 'according' };
  if (tag === 'VERB') {
    const row = predicateOf(lemma);
    return { word: i, kind: 'verb', lemma, class: row ? CLASS[row.sense] : 'other' };
  }
  if (tag === 'AUX' && lemma === 'have' && places(reading, i))
    return { word: i, kind: 'verb', lemma: 'have', class: 'other' };
  if (lower === ':' || closingDash(reading, i)) return { word: i, kind: 'colon', lemma: ':', class: 'other' };
  if (tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ') {
    const noun = CUE_NOUNS.has(lemma) ? lemma : CUE_NOUNS.has(lower) ? lower : '';
    if (noun) return { word: i, kind: 'noun', lemma: noun, class: 'noun' };
    // A verb that the tagger took for the noun that closes a phrase: left to the learned detector.
    const row = reading.phrases[reading.phraseOf[i] ?? -1]?.head === i ? predicateOfForm(lower) : undefined;
    return row && CLASS[row.sense] !== 'other'
      ? { word: i, kind: 'verb', lemma: row.lemma, class: CLASS[row.sense] }
      : null;
  }
  if (WITHIN.has(lower) && documentAhead(reading, i))
    return { word: i, kind: 'preposition', lemma: lower, class: 'other' };
  return UNNAMED_ADVERBS.has(lower) ? { word: i, kind: 'adverb', lemma: lower, class: 'other' } : null;
};

/** Every word that may attribute, in text order: generous here, weighed later. */
export const findCues = (reading: Reading): readonly Cue[] =>
  reading.words.flatMap((_, i) => {
    const cue = candidateAt(reading, i);
    return cue ? [cue] : [];
  });
