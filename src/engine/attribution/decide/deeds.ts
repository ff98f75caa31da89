import { BEFORE_FIGURES } from '../../lexicon/before-figures';
import { DEED_OBJECTS, OWN_RECKONINGS, PRESS_NOUNS, WITNESSING } from '../../lexicon/deeds';
import { predicateOf } from '../../lexicon/predicates';
import type { FramedCue } from '../frames/read-frames';
import { phraseClass } from '../words/phrase-class';
import type { Reading } from '../words/reading';

/** A verb of report in the passive without an agent ("Adults are found to number 600", "it is thought that"), or whom one tells to do something ("Millions told to check"): whoever says so is not named. */
export const agentless = ({ words }: Reading, { kind, word: i, clause, lemma }: FramedCue): boolean => {
  const word = words[i];
  if (kind !== 'verb' || !word) return false;
  const [before, next, second] = [words[i - 1], words[i + 1]?.lower, words[i + 2]];
  const row = predicateOf(lemma);
  if (row?.takes.has('heard') && word.lower === 'told' && next === 'to')
    return word.quotation < 0 && before?.lower !== 'have';
  if (!row || row.sense === 'will') return false;
  const be = clause.passive || (before?.tag === 'AUX' && before.lemma === 'be');
  if (be) return next === 'to' || next === 'that';
  return next === 'to' && second?.lemma === 'be' && (before?.tag === 'NOUN' || before?.tag === 'PROPN');
};

/** Verbs of speech that do something instead: "employers added 61,000 jobs", "she pleaded guilty to nine counts", "he called the office 14 times", "the storm claimed 40 lives". */
export const isDeed = ({ words, phrases, phraseOf }: Reading, { kind, word: i, lemma }: FramedCue): boolean => {
  const word = words[i];
  if (kind !== 'verb' || !word || word.quotation >= 0) return false;
  const object = words[phrases[phraseOf[i + 1] ?? -1]?.head ?? -1]?.lower ?? '';
  if (lemma === 'plead' || lemma === 'vote' || lemma === 'pick' || DEED_OBJECTS.get(lemma)?.has(object)) return true;
  if (lemma === 'call')
    return words
      .slice(i + 1, i + 8)
      .some((w, k, all) => w.lower === 'twice' || (w.lower === 'times' && all[k - 1]?.tag === 'NUM'));
  if (lemma !== 'add') return false;
  let at = i + 1;
  while (at < i + 5 && (BEFORE_FIGURES.has(words[at]?.lower ?? '') || words[at]?.tag === 'ADJ')) at++;
  const added = words[phrases[phraseOf[at] ?? -1]?.head ?? -1];
  return (
    words[at]?.tag === 'NUM' &&
    words[i + 1]?.quotation === word.quotation &&
    added?.tag === 'NOUN' &&
    !/^(?:percent|cent|%)$/u.test(added.lower)
  );
};

/** The article's own "I" and "we", outside quotation marks, where they report or witness: "we said at noon that", "I counted nine", "by our count". */
export const isOwnPerson = (reading: Reading, { word: i, kind, lemma, clause }: FramedCue, source: number): boolean => {
  const { words, phrases, blocks } = reading;
  const phrase = phrases[source];
  const word = words[i];
  if (!phrase || !word || word.quotation >= 0 || blocks[word.block]?.role === 'quotation' || clause.modal) return false;
  const own = words.slice(phrase.first, phrase.head + 1);
  const press = own.some((w, k) => w.lower === 'this' && PRESS_NOUNS.has(own[k + 1]?.lower ?? ''));
  if (
    (press || own[0]?.lower === 'our' || own[0]?.lower === 'my') &&
    OWN_RECKONINGS.has(words[phrase.head]?.lower ?? '')
  )
    return true;
  const self = /^(?:i|we)$/u.test(phraseClass(reading, phrase)) && (words[phrase.head]?.quotation ?? -1) < 0;
  return self && kind === 'verb' && WITNESSING.has(lemma);
};
