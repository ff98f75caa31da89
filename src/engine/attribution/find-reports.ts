import { EVIDENCE_VERBS, SAY_VERBS } from '../lexicon/cues';
import { headlineLabel, turnLabel } from './certain-source';
import type { CueGrammar } from './describe-cue';
import type { CueCandidate } from './find-cues';
import { findSubject } from './find-subject';
import { asPut } from './named-by-speaker';
import { asReported, polled } from './opening-reports';
import { phraseClass } from './phrase-class';
import type { Reading } from './reading';
import { FRONTED, namesSomebody, type Report } from './report';

const FOLLOWS_NAME = /^(?:[.,;—–-]|of|at|for|in|from|on|with|who|during|after|as|to|\()$/u;
const OPINION = /^(?:believe|think|fear|reckon|expect|hope|guess)$/u;
const TAIL = 16;
const FRONT = 12;
const OTHER = /^(?:give|see|call|appeal|raise|lower|cut|revise|lift|trim|upgrade|downgrade)$/u;
const REVISED = /^(?:forecast|estimate|projection|outlook|guidance|prediction|toll|tally)$/u;
const AMID = /^(?:say|report|add|announce|estimate|note|warn)$/u;
const PROJECTS = /^(?:expect|forecast|predict|project)$/u;
/** After the reporting clause's comma: what goes on is another clause, not the rest of the one reported. */
const RESUMES = /^(?:and|but|while|as|which|who|with|though|although)$/u;
const OPENS_CONTENT = new Set(['DET', 'NUM', 'NOUN', 'ADJ', 'PRON', 'SYM', 'SCONJ', 'VERB', 'AUX', 'PART']);
const PLACED = /^(?:at|on|ahead|behind|up|down|with|winning|neck)$/u;
const APPROXIMATES = /^(?:over|under|about|around|nearly|almost|roughly|more|just|only|up)$/u;

/** The last word of a reporting clause's own adverbials ("on Wednesday in a statement"), or -1 where the verb goes on to content. */
const tailOf = ({ words, sentences }: Reading, verb: number, lemma: string): number => {
  const run = sentences[words[verb]?.sentence ?? -1];
  if (!run) return -1;
  let i = verb + 1;
  const addressed = lemma === 'tell';
  for (; i <= run.last && i <= verb + TAIL; i++) {
    const word = words[i];
    if (!word || word.lower === 'that' || word.lower === ':') return -1;
    if (/^[.,;!?)—–-]$/u.test(word.text)) return i - 1;
    if (word.quotation !== words[verb]?.quotation) return -1;
    // "crews found over 2,200 boats": the figure is what was found.
    if (
      i === verb + 1 &&
      APPROXIMATES.test(word.lower) &&
      /^(?:NUM|SYM)$/u.test(words[i + (word.lower === 'more' ? 2 : 1)]?.tag ?? '')
    )
      return -1;
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

/** "…, the office said on Monday": subject after a comma, verb, adverbials, and nothing that it could report after it; between commas it reports on both sides. */
const postposed = (reading: Reading, cue: CueCandidate): Report | null => {
  const { words, sentences } = reading;
  const subject = findSubject(reading, cue.word);
  const run = sentences[words[cue.word]?.sentence ?? -1];
  if (!subject || !run || !namesSomebody(reading, subject.phrase) || subject.first - run.first < 3) return null;
  const comma = words[subject.first - 1];
  if (comma?.lower !== ',' && !/^[—–-]$/u.test(comma?.text ?? '')) return null;
  const tail = tailOf(reading, cue.word, cue.lemma);
  if (tail < 0) return null;
  const rest = words[tail + 2];
  const goesOn =
    words[tail + 1]?.lower === ',' && rest !== undefined && (RESUMES.test(rest.lower) || /ing$/u.test(rest.lower));
  // What is reported is a clause: a verb must stand before the comma.
  let finite = false;
  for (let i = run.first; i < subject.first - 1; i++)
    if (words[i]?.tag === 'VERB' || words[i]?.tag === 'AUX') finite = true;
  const closing = (goesOn && finite) || (tail >= run.last - 1 && (tail === run.last || ends(words[run.last]?.text)));
  if (!finite && closing) return null;
  if (!closing && (!AMID.test(cue.lemma) || words[tail + 1]?.lower !== ',')) return null;
  return { place: closing ? 'after' : 'amid', source: subject.phrase, first: subject.first, last: tail };
};

/** "…, said Dr Ito, who led the study": the verb after a comma, its subject right behind. */
const inverted = (reading: Reading, cue: CueCandidate): Report | null => {
  const { words, sentences, phrases, phraseOf } = reading;
  const run = sentences[words[cue.word]?.sentence ?? -1];
  if (!run || words[cue.word - 1]?.lower !== ',' || cue.word - run.first < 3 || cue.lemma === 'tell') return null;
  if (/ing$/u.test(words[cue.word]?.lower ?? '')) return null;
  const p = phraseOf[cue.word + 1] ?? -1;
  const phrase = phrases[p];
  if (!phrase || !namesSomebody(reading, p)) return null;
  // "…, said three people had died" reports what follows, and so does a subject left of the comma.
  const next = words[phrase.last + 1];
  if (next && phrase.last < run.last && !FOLLOWS_NAME.test(next.lower)) return null;
  if (phrase.form === 'pronoun' && next && !/^[.,]$/u.test(next.lower)) return null;
  const proper =
    phrase.form !== 'common' || ['role', 'group', 'organisation', 'document'].includes(phraseClass(reading, phrase));
  return proper ? { place: 'after', source: p, first: cue.word, last: run.last } : null;
};

/** "The governor put the toll at 40", "the poll put Ruiz on 44%", "He sees rates at 3%": the figure stands after "at" or "on"; "The bank raised its forecast to 4%": after "to". */
const put = (reading: Reading, cue: CueCandidate): Report | null => {
  const { words, sentences } = reading;
  const revises = OTHER.test(cue.lemma) && cue.lemma !== 'see';
  if (!/^(?:put|peg|estimate|project|forecast|see)$/u.test(cue.lemma) && !revises) return null;
  if (words[cue.word]?.lower === 'saw') return null;
  let revised = false;
  const subject = findSubject(reading, cue.word);
  const run = sentences[words[cue.word]?.sentence ?? -1];
  if (!subject || !run || !namesSomebody(reading, subject.phrase)) return null;
  for (let i = cue.word + 1; i <= Math.min(run.last, cue.word + 12); i++) {
    const word = words[i];
    if (word && REVISED.test(word.lemma)) revised = true;
    else if (!word || word.lower === ',' || word.tag === 'AUX' || (word.tag === 'VERB' && !/ing$/u.test(word.lower)))
      return null;
    const figure = words.slice(i + 1, i + 5).some((w) => w.tag === 'NUM');
    if ((revises ? revised && word.lower === 'to' : /^(?:at|on)$/u.test(word.lower)) && figure && i > cue.word + 1)
      return { place: 'put', source: subject.phrase, first: subject.first, last: i };
  }
  return null;
};

/** The subject opens its sentence, or only "But" or an adverbial without a verb of its own stands before it: "On Friday, the mayor …", "In a statement, …". */
const opensSentence = ({ words }: Reading, first: number, subject: number): boolean => {
  if (subject === first || (subject === first + 1 && FRONTED.test(words[first]?.lower ?? ''))) return true;
  const fronted = words.slice(first, subject);
  return (
    fronted.length < FRONT &&
    fronted.at(-1)?.lower === ',' &&
    /^(?:ADP|ADV)$/u.test(fronted[0]?.tag ?? '') &&
    !/^(?:according|per|as|like|unlike|if)$/u.test(fronted[0]?.lower ?? '') &&
    fronted.every(
      (w, i) =>
        (w.tag !== 'VERB' || (i === 1 && /ing$/u.test(w.lower))) &&
        w.tag !== 'AUX' &&
        w.tag !== 'SCONJ' &&
        w.quotation < 0,
    )
  );
};

/** "The agency said that …", "Officials say the road …": the subject opens the sentence and the verb goes on to a clause. */
const preposed = (reading: Reading, cue: CueCandidate): Report | null => {
  const { words, sentences, phrases, phraseOf } = reading;
  const run = sentences[words[cue.word]?.sentence ?? -1];
  const subject = findSubject(reading, cue.word);
  if (!subject || !run || !namesSomebody(reading, subject.phrase)) return null;
  if (!opensSentence(reading, run.first, subject.first)) return null;
  let at = cue.word + 1;
  if (cue.lemma === 'tell') at = (phrases[phraseOf[at] ?? -1]?.last ?? at - 1) + 1;
  const that = words[at]?.lower === 'that';
  const plain = cue.lemma === 'say' && words[at] !== undefined && OPENS_CONTENT.has(words[at]?.tag ?? '');
  const poll =
    phraseClass(
      reading,
      phrases[subject.phrase] ?? { first: 0, last: 0, start: 0, end: 0, head: 0, form: 'common' },
    ) === 'document';
  const measured =
    poll &&
    /^(?:show|find|give|put|suggest|indicate)$/u.test(cue.lemma) &&
    (OPENS_CONTENT.has(words[at]?.tag ?? '') || words[at]?.tag === 'PROPN');
  const projected = PROJECTS.test(cue.lemma) && OPENS_CONTENT.has(words[at]?.tag ?? '');
  const calling = /^(?:call|appeal)$/u.test(cue.lemma) && words[at]?.lower === 'for';
  const counted = cue.lemma === 'report' && words[at]?.tag === 'NUM';
  return that || plain || measured || projected || calling || counted
    ? { place: 'before', source: subject.phrase, first: subject.first, last: at }
    : null;
};

/** "The Hartwell poll has Ruiz leading by nine points", "a survey had him at 4 percent": a document gives somebody a place. */
const has = (reading: Reading, cue: CueCandidate): Report | null => {
  const { words, phrases, phraseOf } = reading;
  const subject = findSubject(reading, cue.word);
  const document = phrases[subject?.phrase ?? -1];
  if (!subject || !document || phraseClass(reading, document) !== 'document') return null;
  const placed = phrases[phraseOf[cue.word + 1] ?? -1];
  const after = words[(placed?.last ?? 0) + 1];
  if (!placed || placed.form === 'common' || !after) return null;
  const places = (after.tag === 'VERB' && /ing$/u.test(after.lower)) || PLACED.test(after.lower);
  return places ? { place: 'before', source: subject.phrase, first: subject.first, last: placed.last + 1 } : null;
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

/** Reads the reporting clause that a verb heads where form alone makes it certain; null for every other. */
export const findReport = (reading: Reading, cue: CueCandidate, grammar: CueGrammar): Report | null => {
  const word = reading.words[cue.word];
  if (cue.kind === 'colon') return labelled(reading, cue);
  if (cue.kind === 'preposition') return polled(reading, cue);
  if (cue.kind === 'verb' && cue.lemma === 'have') return has(reading, cue);
  if (!word || cue.kind !== 'verb' || word.tag !== 'VERB' || word.quotation >= 0) return null;
  const reports = SAY_VERBS.has(cue.lemma) || EVIDENCE_VERBS.has(cue.lemma);
  if (!reports && !OPINION.test(cue.lemma) && !OTHER.test(cue.lemma)) return null;
  const as = asPut(reading, cue) ?? (reports ? asReported(reading, cue) : null);
  if (as) return as;
  const past = /^(?:said|told|says|tells)$/u.test(word.lower);
  const before = reading.words[cue.word - 1];
  // "asked not to be named said": the "be" is another verb's.
  if (past && before?.tag === 'VERB') return postposed(reading, cue) ?? preposed(reading, cue);
  if (cue.lemma === 'tell' && grammar.passive) return toldBy(reading, cue, grammar);
  if (grammar.passive || grammar.infinitive || grammar.negated || grammar.modal || grammar.gerund) return null;
  if (/^(?:give|call|appeal)$/u.test(cue.lemma)) return preposed(reading, cue);
  if (OTHER.test(cue.lemma)) return put(reading, cue);
  if (!reports) return preposed(reading, cue) ?? postposed(reading, cue);
  return put(reading, cue) ?? preposed(reading, cue) ?? postposed(reading, cue) ?? inverted(reading, cue);
};
