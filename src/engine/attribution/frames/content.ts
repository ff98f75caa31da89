import { BEFORE_FIGURES } from '../../lexicon/before-figures';
import { PARTICLES } from '../../lexicon/clause-words';
import { opensClause } from '../clauses/breaks';
import { phraseClass } from '../words/phrase-class';
import type { Reading } from '../words/reading';
import type { Site } from './frame';

/** Tags of words that open what a verb reports. */
export const OPENS_CONTENT = new Set(['DET', 'NUM', 'NOUN', 'ADJ', 'PRON', 'SYM', 'SCONJ', 'VERB', 'AUX', 'PART']);

const ADVERBIAL = 12;

/** From behind a verb over whom it tells and when ("told the Post on Monday", "said in a statement in April") to the first word of what it reports. */
const overAdverbials = ({ reading, cue, run, predicate }: Site): number => {
  const { words, phrases, phraseOf } = reading;
  let at = cue.word + 1;
  if (predicate.takes.has('heard')) at = (phrases[phraseOf[at] ?? -1]?.last ?? at - 1) + 1;
  const opens = words[at];
  if (!opens || opens.lower === 'that') return at;
  if (opens.lower === ',' && words[at + 2]?.lower === ',') return at + 3;
  for (let i = at; i <= Math.min(run.last, at + ADVERBIAL); i++) {
    const word = words[i];
    if (!word || word.lower === 'that') return word ? i : at;
    const phrase = phrases[phraseOf[i] ?? -1];
    const time = phrase !== undefined && phraseClass(reading, phrase) === 'date';
    if (word.tag !== 'ADP' && word.tag !== 'ADV' && !time)
      return i > at && predicate.takes.has('clause') && opensClause(reading, i) ? i : at;
    const object = word.tag === 'ADP' ? phrases[phraseOf[i + 1] ?? -1] : phrase;
    if (object) i = object.last;
  }
  return at;
};

/** The first word of what a verb goes on to report: a clause, a figure or a measure; -1 where it goes on to none. */
export const contentOf = (site: Site, source: number): number => {
  const { reading, predicate, cue } = site;
  const { words, phrases } = reading;
  const phrase = phrases[source];
  const at = overAdverbials(site);
  const opens = words[at];
  if (!phrase || !opens || opens.sentence !== words[cue.word]?.sentence) return -1;
  const { takes, sense } = predicate;
  if (takes.has('that') && opens.lower === 'that') return at;
  if (sense === 'tell' && opens.lower === 'how') return at;
  const bounded =
    (opens.lower === 'as' || BEFORE_FIGURES.has(opens.lower)) &&
    words.slice(at + 1, at + 4).some((w) => w.tag === 'NUM');
  const named = opens.tag === 'PROPN' && sense === 'find' && phraseClass(reading, phrase) === 'document';
  const content = named || OPENS_CONTENT.has(opens.tag) || opens.lower === 'half' || bounded;
  if (takes.has('clause') && opensClause(reading, at)) return at;
  if (!takes.has('figure') || !content || sense === 'count') return -1;
  // "predicted to win 73 seats": whoever is to do it predicts nothing.
  if (sense !== 'think' && sense !== 'will' && opens.lower === 'to') return -1;
  return sense !== 'find' || predicate.takes.has('at') || phraseClass(reading, phrase) === 'document' ? at : -1;
};

/** Two words for one of saying, or its particle: where the verb's own words end ("makes clear", "went on", "chimed in"). */
export const endOfVerb = ({ words }: Reading, verb: number): number => {
  const next = words[verb + 1];
  return next && (PARTICLES.has(next.lower) || (next.lower === 'clear' && words[verb]?.lemma === 'make'))
    ? verb + 1
    : verb;
};
