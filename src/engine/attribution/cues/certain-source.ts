import { BODY_NOUNS, TELLING_VERBS } from '../../lexicon/cues';
import { KNOWN_ACRONYMS } from '../../lexicon/titles';
import { isSectionLabel, labelWords } from '../words/find-turns';
import { phraseClass } from '../words/phrase-class';
import type { Reading, WordRun } from '../words/reading';
import { subjectAfterMark } from './after-marks';
import type { CueGrammar } from './describe-cue';
import type { CueCandidate } from './find-cues';
import { whoCalls } from './named-by-speaker';

const NAMING = new Set(['proper', 'organisation', 'group', 'role', 'document', 'plural']);
const SPEAKING = new Set(['he', 'she', 'they', 'we', 'i', 'it', 'pronoun', 'common', 'speech', ...NAMING]);
/** What finds figures, as a headline's label. */
const FINDINGS = /^(?:polls?|survey|study|report|audit|census|data|figures|research|memo)$/u;
/** Time zones, which stand before a colon on live pages. */
const ZONE =
  /^(?:GMT|BST|UTC|CET|CEST|E[DS]?T|P[DS]?T|C[DS]T|M[DS]T|A[CEW][DS]?T|A[EC]DT|IST|JST|SGT|HKT|EAT|WAT|SAST|[AP]M)$/iu;
/** Words before a colon that may hold who speaks. */
const LABEL = 14;
/** Words back from a passive's agent to its participle: "summed up neatly by". */
const PASSIVE = 5;
const ADVERBIALS = 14;

/** A dash, or the hyphen between spaces that stands for one. */
const dash = (words: Reading['words'], i: number): boolean =>
  /^[—–]$/u.test(words[i]?.text ?? '') ||
  (words[i]?.text === '-' && (words[i - 1]?.end ?? -1) < (words[i]?.start ?? 0));

/** The last phrase of what stands before a colon, back to a dash or the paragraph's start, where that holds a name and no verb: "Carl Bialik: “…”", "SMITH: …". */
const beforeColon = (reading: Reading, colon: number): number | null => {
  const { words, sentences, phraseOf, phrases } = reading;
  const run = sentences[words[colon]?.sentence ?? -1];
  if (!run) return null;
  let first = colon;
  while (first > run.first && colon - first <= LABEL && !dash(words, first - 1)) first--;
  if (colon - first > LABEL || isSectionLabel(labelWords(words, first, colon))) return null;
  for (let i = first; i < colon; i++) if (words[i]?.tag === 'VERB' || words[i]?.tag === 'AUX') return null;
  for (let i = first; i < colon; i++) {
    const p = phraseOf[i] ?? -1;
    const phrase = phrases[p];
    if (phrase && NAMING.has(phraseClass(reading, phrase)) && !ZONE.test(words[phrase.head]?.text ?? '')) return p;
  }
  return null;
};

/** The agent of a passive right before a colon: "The mood was summed up by one resident: “…”". */
const agentBeforeColon = ({ words, phrases, phraseOf, sentences }: Reading, colon: number): number | null => {
  const p = phraseOf[colon - 1] ?? -1;
  const agent = phrases[p];
  const first = sentences[words[colon]?.sentence ?? -1]?.first ?? colon;
  const pointed = /^(?:this|that)$/u.test(words[(agent?.first ?? 0) - 1]?.lower ?? '') ? 1 : 0;
  if (!agent || words[agent.first - 1 - pointed]?.lower !== 'by') return null;
  for (let i = agent.first - 2 - pointed; i >= Math.max(first, agent.first - PASSIVE); i--)
    if (words[i]?.tag === 'VERB') return /(?:ed|en|wn|ght|ut|id|ade)$/u.test(words[i]?.lower ?? '') ? p : null;
  return null;
};

/** The speaker's label before a turn of a transcript or interview ("ROWE: …", "A: …"), as an index of phrases; null for other colons. */
export const turnLabel = (reading: Reading, colon: number): number | null => {
  const turn = reading.turns.get(reading.words[colon]?.block ?? -1);
  if (turn?.colon !== colon || turn.asks) return null;
  const name = reading.phraseOf[colon - 1] ?? -1;
  return beforeColon(reading, colon) ?? (name >= 0 ? name : null);
};

/** Blocks of one line, where a colon or dash may stand for "says". */
const LINE = /^(?:title|heading|list item|related story|caption)$/u;

const inLine = ({ words, blocks }: Reading, i: number): boolean => LINE.test(blocks[words[i]?.block ?? -1]?.role ?? '');

/** A short form in capitals that the article or everybody knows for a body; a shouted word is none. */
const acronym = ({ words, acronyms }: Reading, at: number): boolean => {
  const text = words[at]?.text ?? '';
  return (acronyms.get(text) ?? 0) > 1 || (KNOWN_ACRONYMS.has(text) && acronyms.has(text));
};

/** Whom a headline's colon names: "WHO: 5,000 dead" or "Poll: 58% are against it" before it, "8,000 dead: officials" behind it; null where the label is a topic. */
export const headlineLabel = (reading: Reading, colon: number): number | null => {
  const { words, sentences, phraseOf, phrases } = reading;
  const run = sentences[words[colon]?.sentence ?? -1];
  const dashed = dash(words, colon);
  if (!run || (words[colon]?.lower !== ':' && !dashed)) return null;
  // "$1.1 billion: claims so far (source: Insurers Council)"
  if (/^sources?$/u.test(words[colon - 1]?.lower ?? '') && /^[([]$/u.test(words[colon - 2]?.text ?? ''))
    return phrases[phraseOf[colon + 1] ?? -1]?.form === 'proper' ? (phraseOf[colon + 1] ?? null) : null;
  if (!inLine(reading, colon)) return null;
  const names = (p: number): boolean => {
    const phrase = phrases[p];
    if (!phrase) return false;
    const head = words[phrase.head]?.lower ?? '';
    if (acronym(reading, phrase.head) || FINDINGS.test(head) || BODY_NOUNS.has(head)) return true;
    if (phrase.form === 'proper' && reading.voices.has(head)) return true;
    return /^(?:organisation|group|role)$/u.test(phraseClass(reading, phrase));
  };
  if (!dashed && colon - run.first <= 4 && words[run.first - 1]?.block !== words[colon]?.block) {
    const p = phraseOf[colon - 1] ?? -1;
    const phrase = phrases[p];
    if (isSectionLabel(labelWords(words, run.first, colon))) return null;
    return phrase && names(p) && words.slice(run.first, phrase.first).every((w) => w.tag === 'PUNCT') ? p : null;
  }
  const last = phraseOf[colon + 1] ?? -1;
  return run.last - colon <= 4 && phrases[last]?.last === run.last && names(last) ? last : null;
};

/** A colon that attributes nothing whatever stands around it: after the label of a section or a picture, in a headline that names nobody by it, after the label that only asks. */
export const silentColon = (reading: Reading, colon: number): boolean => {
  const { words, sentences, turns } = reading;
  const word = words[colon];
  const run = sentences[word?.sentence ?? -1];
  if (!word || !run || word.lower !== ':') return false;
  const turn = turns.get(word.block);
  if (turn?.colon === colon) return turn.asks;
  const opens = words[run.first - 1]?.block !== word.block;
  if (opens && colon - run.first <= 6 && isSectionLabel(labelWords(words, run.first, colon))) return true;
  // "SATPURA: The assembly …": capitals that nobody speaks behind are a place.
  if (opens && colon - run.first <= 4 && words.slice(run.first, colon).every((w) => /^[\p{Lu}.'’-]{2,}$/u.test(w.text)))
    return words[colon + 1]?.quotation === -1 && headlineLabel(reading, colon) === null;
  return inLine(reading, colon) && words[colon + 1]?.quotation === -1 && headlineLabel(reading, colon) === null;
};

/** The silent colon that ends the label at a sentence's head, as a word's index; -1 where there is none: what stands before it is nobody's source. */
export const endOfSilentLabel = (reading: Reading, { first, last }: WordRun): number => {
  for (let i = first + 1; i <= Math.min(last, first + 6); i++)
    if (reading.words[i]?.lower === ':') return silentColon(reading, i) ? i : -1;
  return -1;
};

const ENDS = /^[.,]$/u;

/** "“Would you?” Lund pressed.": after a quotation that ends like a sentence, a verb that ends its own sentence speaks, whatever it means. */
const wholeTag = ({ words, phrases, phraseOf }: Reading, verb: number): boolean => {
  const subject = phrases[phraseOf[verb - 1] ?? -1];
  const stops = (i: number): boolean => words.slice(Math.max(0, i - 1), i + 1).some((w) => /^[,?!…]$/u.test(w.text));
  // "Rourke shot back.", "he went on, “…”": the verb's own particle comes before its end.
  const end = /^(?:back|on|up|out|in|away)$/u.test(words[verb + 1]?.lower ?? '') ? verb + 2 : verb + 1;
  if (subject && subject.form !== 'common' && stops(subject.first - 1)) return ENDS.test(words[end]?.text ?? '');
  // "“A cupboard”, sighs Mr Caillou.": the name right behind.
  const name = phrases[phraseOf[verb + 1] ?? -1];
  return name !== undefined && name.form === 'proper' && stops(verb - 1) && ENDS.test(words[name.last + 1]?.text ?? '');
};

/** "“…”, confided for her part, on Monday, a colleague": the subject behind the verb's own adverbials, after a comma; -1 where none is plain. */
const behindAdverbials = (reading: Reading, verb: number): number => {
  const { words, phrases, phraseOf, sentences } = reading;
  const last = sentences[words[verb]?.sentence ?? -1]?.last ?? verb;
  if (words[verb + 1]?.tag !== 'ADP') return -1;
  for (let i = verb + 1; i <= Math.min(last, verb + ADVERBIALS); i++) {
    const p = phraseOf[i] ?? -1;
    const phrase = phrases[p];
    if (!phrase) {
      if (!/^(?:ADP|PUNCT|ADV)$/u.test(words[i]?.tag ?? '')) return -1;
      continue;
    }
    if (words[i - 1]?.lower === ',') return phraseClass(reading, phrase) === 'date' ? -1 : p;
    if (words[i - 1]?.tag !== 'ADP') return -1;
    i = phrase.last;
  }
  return -1;
};

/** The source of a cue where form alone makes it certain, as an index of phrases; null where it does not: a name with a colon before a quotation, `…,” said X`, `…,” X said`, "according to X". */
export const certainSource = (reading: Reading, cue: CueCandidate, grammar: CueGrammar): number | null => {
  const { words, phrases, phraseOf } = reading;
  const i = cue.word;
  const word = words[i];
  if (!word) return null;
  if (cue.kind === 'colon') {
    const next = words[i + 1];
    const quoting =
      next !== undefined && next.quotation >= 0 && next.quotation !== word.quotation && word.quotation < 0;
    if (reading.turns.get(word.block)?.colon === i) return turnLabel(reading, i);
    return quoting ? (beforeColon(reading, i) ?? agentBeforeColon(reading, i)) : headlineLabel(reading, i);
  }
  const speaks = (p: number): boolean => {
    const phrase = phrases[p];
    return phrase !== undefined && SPEAKING.has(phraseClass(reading, phrase));
  };
  const calls = whoCalls(reading, cue, grammar);
  if (calls !== null) return calls;
  if (cue.class === 'according' && (words[i + 1]?.lower === 'to' || cue.lemma === 'per')) {
    const p = phraseOf[i + (cue.lemma === 'per' ? 1 : 2)] ?? -1;
    return speaks(p) ? p : null;
  }
  const far = cue.class === 'say' || TELLING_VERBS.has(cue.lemma) ? subjectAfterMark(reading, cue) : -1;
  if (far >= 0 && speaks(far)) return far;
  if (word.quotation >= 0 || !grammar.afterQuotation) return null;
  if (cue.class !== 'say' && !(cue.kind === 'verb' && wholeTag(reading, i))) return null;
  const closes = (k: number): boolean => (words[k]?.quotation ?? -1) >= 0 && words[k]?.sentence === word.sentence;
  // French marks stand before the comma: "« … », confided …".
  const comma = words[i - 1]?.lower === ',' ? 1 : 0;
  if (closes(i - 1 - comma) && cue.lemma !== 'tell') {
    const p = phraseOf[i + 1] ?? -1;
    const source = p >= 0 ? p : behindAdverbials(reading, i);
    return speaks(source) ? source : null;
  }
  const subject = phraseOf[i - 1] ?? -1;
  const phrase = phrases[subject];
  return phrase && speaks(subject) && phrase.last < i && closes(phrase.first - 1) ? subject : null;
};
