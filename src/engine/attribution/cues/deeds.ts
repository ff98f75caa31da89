import { BEFORE_FIGURES } from '../../lexicon/before-figures';
import { phraseClass } from '../words/phrase-class';
import type { Reading } from '../words/reading';
import type { CueGrammar } from './describe-cue';
import type { CueCandidate } from './find-cues';

const PASSIVE_REPORT =
  /^(?:said|believed|thought|understood|reported|estimated|known|feared|expected|found|alleged|shown|considered|required|supposed)$/u;

/** A verb of report in the passive without an agent: "Adults are found to number 600", "assets said to be worth 2 million", "it is thought that": whoever says so is not named. */
export const agentless = (reading: Reading, cue: CueCandidate, grammar: CueGrammar): boolean => {
  const { words } = reading;
  const word = words[cue.word];
  if (cue.kind !== 'verb' || !word) return false;
  const next = words[cue.word + 1]?.lower ?? '';
  const second = words[cue.word + 2];
  const before = words[cue.word - 1];
  // "Millions told to check their savings": whom one tells stands right behind the verb, so who stands before it is told.
  if (
    /^(?:told|urged|ordered|advised)$/u.test(word.lower) &&
    next === 'to' &&
    word.quotation < 0 &&
    !grammar.passive &&
    before?.lower !== 'have'
  )
    return true;
  if (!PASSIVE_REPORT.test(word.lower)) return false;
  const be = grammar.passive || (before?.tag === 'AUX' && before.lemma === 'be');
  if (be) return next === 'to' || next === 'that';
  return next === 'to' && second?.lemma === 'be' && (before?.tag === 'NOUN' || before?.tag === 'PROPN');
};

/** Verbs of speech that do something instead: "employers added 61,000 jobs", "she pleaded guilty to nine counts", "he called the office 14 times", "they voted for nine", "the storm claimed 40 lives". */
export const deed = (reading: Reading, cue: CueCandidate): boolean => {
  const { words, phrases, phraseOf } = reading;
  const word = words[cue.word];
  if (cue.kind !== 'verb' || !word || word.quotation >= 0) return false;
  const next = words[cue.word + 1];
  if (/^(?:vote|pick|plead)$/u.test(cue.lemma)) return true;
  const object = phrases[phraseOf[cue.word + 1] ?? -1];
  const head = words[object?.head ?? -1]?.lower ?? '';
  if (cue.lemma === 'call') {
    const after = words.slice(cue.word + 1, cue.word + 8);
    return (
      (object !== undefined && after.some((w, i) => /^times$/u.test(w.lower) && after[i - 1]?.tag === 'NUM')) ||
      after.some((w) => w.lower === 'twice')
    );
  }
  if (cue.lemma === 'add') {
    let i = cue.word + 1;
    while (i < cue.word + 5 && (BEFORE_FIGURES.has(words[i]?.lower ?? '') || words[i]?.tag === 'ADJ')) i++;
    const added = words[phrases[phraseOf[i] ?? -1]?.head ?? -1];
    const plain = next?.quotation === word.quotation && words[i]?.tag === 'NUM';
    return plain && added?.tag === 'NOUN' && !/^(?:percent|cent|%)$/u.test(added.lower);
  }
  if (cue.lemma === 'claim')
    return /^(?:life|lives|victory|victories|credit|responsibility|title|asylum|benefit|benefits)$/u.test(head);
  if (cue.lemma === 'declare')
    return /^(?:day|days|mourning|war|emergency|bankruptcy|independence|victory|holiday)$/u.test(head);
  // "This story has been corrected to show", "the asking price".
  if (
    /^(?:corrected|amended|updated|clarified)$/u.test(words[cue.word - 2]?.lower ?? '') &&
    words[cue.word - 1]?.lower === 'to'
  )
    return true;
  if (word.lower === 'asking') return /^(?:prices?|rents?|rates?)$/u.test(next?.lower ?? '');
  return /^(?:respond|reply)$/u.test(cue.lemma) && next?.lower === 'to' && words[cue.word + 2]?.tag === 'NUM';
};

const WITNESS = /^(?:say|write|report|publish|state|misstate|count|vote|see|visit|tell)$/u;

const PRESS = /^(?:reporter|newspaper|paper|masthead|website|magazine|correspondent|column)$/u;
const RECKONING =
  /^(?:count|tally|reckoning|estimate|estimates|calculation|calculations|arithmetic|analysis|investigation|reporters)$/u;

/** The article's own "I" and "we", outside quotation marks, where they report or witness: "we said at noon that", "I counted nine". */
export const ownPerson = (reading: Reading, cue: CueCandidate, grammar: CueGrammar, source: number): boolean => {
  const { words, phrases, blocks } = reading;
  const phrase = phrases[source];
  const word = words[cue.word];
  if (!phrase || !word || word.quotation >= 0 || blocks[word.block]?.role === 'quotation' || grammar.modal)
    return false;
  // "by our count", "this paper's reporters": the article's own reckoning.
  const own = words.slice(phrase.first, phrase.head + 1);
  const press = own.some((w, i) => w.lower === 'this' && PRESS.test(own[i + 1]?.lower ?? ''));
  if ((press || /^(?:our|my)$/u.test(own[0]?.lower ?? '')) && RECKONING.test(words[phrase.head]?.lower ?? ''))
    return true;
  const self = /^(?:i|we)$/u.test(phraseClass(reading, phrase)) && (words[phrase.head]?.quotation ?? -1) < 0;
  return self && cue.kind === 'verb' && WITNESS.test(cue.lemma);
};
