import { BEFORE_FIGURES } from '../../lexicon/before-figures';
import { BODY_NOUNS, EVIDENCE_VERBS, SAY_VERBS, TELLING_VERBS, UNNAMED_NOUNS } from '../../lexicon/cues';
import { phraseClass } from '../words/phrase-class';
import type { Reading } from '../words/reading';
import { headlineLabel, turnLabel } from './certain-source';
import type { CueGrammar } from './describe-cue';
import { COUNTING, counted, has, passive, put, REVISES } from './figure-reports';
import type { CueCandidate } from './find-cues';
import { findSubject, type Subject } from './find-subject';
import { asPut } from './named-by-speaker';
import { asListed, asReported, polled } from './opening-reports';
import { opensLaterClause } from './opens-clause';
import { reckoned, stated } from './reckonings';
import { antecedent, madeKnown, quotedAs, withinRelative } from './relative-reports';
import { namesSomebody, type Report } from './report';
import { contentOf, OPENS_CONTENT, opensSentence } from './reported-content';

const FOLLOWS_NAME = /^(?:[.,;—–-]|of|at|for|in|from|on|with|who|during|after|as|to|\()$/u;
const OPINION =
  /^(?:believe|think|fear|reckon|expect|hope|guess|figure|suspect|calculate|swear|assure|demand|rule|hint)$/u;
/** Verbs that report where they stand between commas, whatever they mean elsewhere. */
const PHRASAL = /^(?:make|go)$/u;
const ASIDE =
  /^(?:remember|recollect|charge|feel|understand|concede|testify|go|make|tell|lament|reason|volunteer|undertake|speculate|judge|venture|hold)$/u;
/** Verbs whose first object is whom one tells. */
const ADDRESSED = /^(?:tell|assure|inform|remind|notify)$/u;
const TAIL = 16;
/** After the reporting clause's comma: what goes on is another clause, not the rest of the one reported. */
const RESUMES = /^(?:and|but|while|as|which|who|with|though|although|yet|or|nor|so|because|whereas)$/u;

/** The last word of a reporting clause's own adverbials ("on Wednesday in a statement"), or -1 where the verb goes on to content. */
const tailOf = ({ words, sentences }: Reading, verb: number, lemma: string): number => {
  const run = sentences[words[verb]?.sentence ?? -1];
  if (!run) return -1;
  let i = verb + 1;
  const addressed = ADDRESSED.test(lemma);
  for (; i <= run.last && i <= verb + TAIL; i++) {
    const word = words[i];
    if (!word || word.lower === 'that' || word.lower === ':') return -1;
    if (/^[.,;!?)—–-]$/u.test(word.text)) return i - 1;
    if (word.quotation !== words[verb]?.quotation) return -1;
    // "crews found over 2,200 boats": the figure is what was found.
    if (
      i === verb + 1 &&
      BEFORE_FIGURES.has(word.lower) &&
      /^(?:NUM|SYM)$/u.test(words[i + (word.lower === 'more' ? 2 : 1)]?.tag ?? '')
    )
      return -1;
    // "she conceded when pressed", "told a packed hall".
    const before = words[i - 1];
    const participle =
      /ed$/u.test(word.lower) &&
      (/^(?:when|if|as)$/u.test(before?.lower ?? '') || (addressed && before?.tag === 'DET'));
    if (participle) continue;
    if (word.tag === 'AUX' || (word.tag === 'VERB' && !/ing$/u.test(word.lower))) return -1;
    if (
      i === verb + 1 &&
      !addressed &&
      OPENS_CONTENT.has(word.tag) &&
      !/^(?:today|yesterday|late|early|earlier|last|this)$/u.test(word.lower)
    )
      return -1;
  }
  return i > run.last ? run.last : -1;
};

const ends = (text: string | undefined): boolean => text !== undefined && /^[.!?]$/u.test(text);

/** "…, the study found, …": a reporting clause between commas has a subject right before its verb and somebody in particular for it; "a fire reported in May, …" and "the men described as rich, …" are none. */
const setIn = ({ words, phrases }: Reading, { word, lemma }: CueCandidate, { phrase, first }: Subject): boolean => {
  if (words.slice(first, word).some((w) => w.lower === ',')) return false;
  if (/^(?:as|by|with)$/u.test(words[word + 1]?.lower ?? '')) return false;
  return phrases[phrase]?.form === 'pronoun' || lemma === 'say' || !/^an?$/u.test(words[first]?.lower ?? '');
};

/** "…, the office said on Monday": subject after a comma, verb, adverbials, and nothing that it could report after it; between commas it reports on both sides. */
const postposed = (reading: Reading, cue: CueCandidate): Report | null => {
  const { words, sentences } = reading;
  const subject = findSubject(reading, cue.word);
  const run = sentences[words[cue.word]?.sentence ?? -1];
  if (!subject || !run || !namesSomebody(reading, subject.phrase) || subject.first - run.first < 2) return null;
  // "…, as the clerk tells it, …".
  const comma = words[subject.first - (words[subject.first - 1]?.lower === 'as' ? 2 : 1)];
  if (comma?.lower !== ',' && !/^[—–-]$/u.test(comma?.text ?? '')) return null;
  const tail = tailOf(reading, cue.lemma === 'make' ? cue.word + 1 : cue.word, cue.lemma);
  if (tail < 0) return null;
  const rest = words[tail + 2];
  const goesOn =
    words[tail + 1]?.lower === ',' && rest !== undefined && (RESUMES.test(rest.lower) || /ing$/u.test(rest.lower));
  // What is reported is a clause: a verb must stand before the comma.
  let finite = false;
  for (let i = run.first; i < subject.first - 1; i++)
    if (words[i]?.tag === 'VERB' || words[i]?.tag === 'AUX') finite = true;
  // "Fifty-two, she thought.": an answer may be a figure alone.
  if (
    subject.first - run.first < 6 &&
    words.slice(run.first, subject.first - 1).every((w) => /^(?:NUM|PUNCT|SYM)$/u.test(w.tag))
  )
    finite = true;
  const closing =
    (goesOn && finite) ||
    (words[tail + 1]?.lower === ';' && finite) ||
    (tail >= run.last - 1 && (tail === run.last || ends(words[run.last]?.text)));
  if (!finite && closing) return null;
  if (!closing && (words[tail + 1]?.lower !== ',' || !setIn(reading, cue, subject))) return null;
  return { place: closing ? 'after' : 'amid', source: subject.phrase, first: subject.first, last: tail };
};

/** "…, said Dr Ito, who led the study": the verb after a comma, its subject right behind. */
const inverted = (reading: Reading, cue: CueCandidate): Report | null => {
  const { words, sentences, phrases, phraseOf } = reading;
  const run = sentences[words[cue.word]?.sentence ?? -1];
  if (
    !run ||
    words[cue.word - 1]?.lower !== ',' ||
    cue.word - run.first < 3 ||
    /^(?:tell|put|list|rank|rate)$/u.test(cue.lemma)
  )
    return null;
  if (/ing$/u.test(words[cue.word]?.lower ?? '')) return null;
  const p = phraseOf[cue.word + 1] ?? -1;
  const phrase = phrases[p];
  if (!phrase || !namesSomebody(reading, p)) return null;
  // "…, said three people had died" reports what follows, and so does a subject left of the comma.
  const next = words[phrase.last + 1];
  if (next && phrase.last < run.last && !FOLLOWS_NAME.test(next.lower)) return null;
  if (phrase.form === 'pronoun' && next && !/^[.,]$/u.test(next.lower)) return null;
  // "Ms Stipe, representing the firm, asked Judge Ito to approve": whom one asks is no subject.
  if (/^(?:ask|urge|warn|advise|tell)$/u.test(cue.lemma) && next?.lower === 'to') return null;
  const proper =
    phrase.form !== 'common' ||
    ['role', 'group', 'organisation', 'document'].includes(phraseClass(reading, phrase)) ||
    BODY_NOUNS.has(words[phrase.head]?.lower ?? '') ||
    UNNAMED_NOUNS.has(words[phrase.head]?.lower ?? '');
  return proper ? { place: 'after', source: p, first: cue.word, last: run.last } : null;
};

/** "The agency said that …", "Officials say the road …": the subject opens its sentence or a later clause of it, or a relative clause speaks for it, and the verb goes on to content. */
const preposed = (reading: Reading, cue: CueCandidate, relative: Subject | null): Report | null => {
  const { words, sentences } = reading;
  const run = sentences[words[cue.word]?.sentence ?? -1];
  const subject = relative ?? findSubject(reading, cue.word);
  if (!subject || !run || (!relative && !namesSomebody(reading, subject.phrase))) return null;
  if (
    !relative &&
    words[subject.first]?.lower !== 'whose' &&
    !opensSentence(reading, run.first, subject.first) &&
    !opensLaterClause(reading, run.first, subject.first)
  )
    return null;
  const at = contentOf(reading, cue, subject.phrase);
  const { phrase: source, first } = subject;
  if (at >= 0) return { place: 'before', source, first, last: at };
  return counted(reading, cue, source) ? { place: 'put', source, first, last: cue.word } : null;
};

/** "was told by the skipper that …": the agent speaks. */
const toldBy = (reading: Reading, cue: CueCandidate, grammar: CueGrammar): Report | null => {
  const { words, phrases, phraseOf, sentences } = reading;
  if (!grammar.passive || cue.lemma !== 'tell' || words[cue.word + 1]?.lower !== 'by') return null;
  const p = phraseOf[cue.word + 2] ?? -1;
  const run = sentences[words[cue.word]?.sentence ?? -1];
  if (!run || !namesSomebody(reading, p)) return null;
  for (let i = (phrases[p]?.last ?? 0) + 1; i <= Math.min(run.last, cue.word + 12); i++)
    if (words[i]?.lower === 'that') return { place: 'before', source: p, first: cue.word, last: i };
  return null;
};

/** A turn of a transcript or interview, or a headline's "WHO: …". */
const labelled = (reading: Reading, cue: CueCandidate): Report | null => {
  const { words, sentences } = reading;
  const run = sentences[words[cue.word]?.sentence ?? -1];
  const turn = turnLabel(reading, cue.word);
  if (turn !== null) return { place: 'turn', source: turn, first: cue.word, last: cue.word };
  const label = headlineLabel(reading, cue.word);
  const source = reading.phrases[label ?? -1];
  if (label === null || !source || !run) return null;
  return source.first < cue.word
    ? { place: 'before', source: label, first: run.first, last: cue.word }
    : { place: 'after', source: label, first: cue.word, last: run.last };
};

/** "makes clear", "went on": two words for one of saying. */
const phrasal = ({ words }: Reading, cue: CueCandidate): boolean => {
  const next = words[cue.word + 1]?.lower;
  return cue.lemma === 'make' ? next === 'clear' : cue.lemma === 'go' ? next === 'on' : true;
};

/** "did not say": a "not" beyond a comma is another verb's. */
const negated = ({ words }: Reading, { word }: CueCandidate): boolean => {
  for (let i = word - 1; i >= word - 3 && words[i]?.lower !== ','; i--)
    if (/^(?:not|n't|never|no)$/u.test(words[i]?.lower ?? '')) return true;
  return false;
};

/** Reads the reporting clause that a verb heads where form alone makes it certain; null for every other. */
export const findReport = (reading: Reading, cue: CueCandidate, grammar: CueGrammar): Report | null => {
  const word = reading.words[cue.word];
  if (cue.kind === 'colon') return labelled(reading, cue);
  if (cue.kind === 'preposition') return polled(reading, cue) ?? reckoned(reading, cue);
  if (cue.kind === 'noun') return stated(reading, cue);
  if (cue.kind === 'verb' && cue.lemma === 'have') return has(reading, cue);
  if (!word || cue.kind !== 'verb' || word.tag !== 'VERB' || word.quotation >= 0) return null;
  const worded = quotedAs(reading, cue) ?? madeKnown(reading, cue) ?? asListed(reading, cue);
  if (worded) return worded;
  const reports = SAY_VERBS.has(cue.lemma) || EVIDENCE_VERBS.has(cue.lemma) || TELLING_VERBS.has(cue.lemma);
  const aside = ASIDE.test(cue.lemma) && phrasal(reading, cue);
  const counts = COUNTING.test(cue.lemma);
  const revises = REVISES.test(cue.lemma);
  const opinion = OPINION.test(cue.lemma) || /^(?:value|price|expect|offer)$/u.test(cue.lemma);
  if (!reports && !opinion && !revises && !aside && !counts) return null;
  const as = asPut(reading, cue) ?? (reports ? asReported(reading, cue) : null);
  if (as) return as;
  const past = /^(?:said|told|says|tells)$/u.test(word.lower);
  const before = reading.words[cue.word - 1];
  // "asked not to be named said": the "be" is another verb's.
  if (past && before?.tag === 'VERB') return postposed(reading, cue) ?? preposed(reading, cue, null);
  if (cue.lemma === 'tell' && grammar.passive) return toldBy(reading, cue, grammar);
  const handed = passive(reading, cue, grammar);
  if (handed) return handed;
  // "They were warning that", "the bureau is forecasting 40": the subject stands before "be".
  if (grammar.gerund && before?.tag === 'AUX' && before.lemma === 'be') {
    const subject = findSubject(reading, cue.word - 1);
    const first = reading.sentences[word.sentence]?.first ?? 0;
    const opens =
      subject !== null &&
      (opensSentence(reading, first, subject.first) || opensLaterClause(reading, first, subject.first));
    return subject && opens && namesSomebody(reading, subject.phrase) ? preposed(reading, cue, subject) : null;
  }
  // "with sources telling this website that".
  if (grammar.gerund && /^(?:tell|say|warn)$/u.test(cue.lemma)) {
    const subject = findSubject(reading, cue.word);
    const joined = reading.words[(subject?.first ?? 0) - 1]?.lower === 'with';
    return subject && joined && namesSomebody(reading, subject.phrase) ? preposed(reading, cue, subject) : null;
  }
  if (grammar.passive || grammar.infinitive || negated(reading, cue) || grammar.modal || grammar.gerund) return null;
  if (!reports && aside && !(cue.lemma === 'make' && word.quotation < 0 && reading.words[cue.word + 1]?.lower === 'it'))
    return phrasal(reading, cue) &&
      /^[,.;]$/u.test(reading.words[cue.word + (PHRASAL.test(cue.lemma) ? 2 : 1)]?.lower ?? '')
      ? postposed(reading, cue)
      : null;
  const relative = antecedent(reading, cue.word);
  const placed = put(reading, cue, relative);
  if (placed || (revises && !/^(?:give|see|call|appeal)$/u.test(cue.lemma))) return placed;
  const goesOn = preposed(reading, cue, relative);
  if (goesOn || revises) return goesOn;
  if (counts) return null;
  return withinRelative(reading, cue) ?? postposed(reading, cue) ?? (reports ? inverted(reading, cue) : null);
};
