import { BODY_NOUNS } from '../lexicon/cues';
import type { CueGrammar } from './describe-cue';
import type { CueCandidate } from './find-cues';
import { phraseClass } from './phrase-class';
import type { Reading, Word } from './reading';

const NAMING = new Set(['proper', 'organisation', 'group', 'role', 'document', 'plural']);
const SPEAKING = new Set(['he', 'she', 'they', 'we', 'i', 'it', 'pronoun', 'common', 'speech', ...NAMING]);
/** Labels that name the piece, not a speaker. */
const TOPIC =
  /^(?:press release|news release|release|live|video|watch|update|updates|breaking|exclusive|analysis|opinion|comment|explainer|explained|factbox|correction|note|notes|photos|pictures|read more|related|key points|background|summary|table|figure|source|sources|contact|editing|reporting|by)$/u;
const DASH = /^[—–-]$/u;
/** Words back from a passive's agent to its participle: "summed up neatly by". */
const PASSIVE = 5;
const ADVERBIALS = 14;

const topic = (words: readonly Word[], first: number, colon: number): boolean =>
  TOPIC.test(
    words
      .slice(first, colon)
      .filter((w) => w.tag !== 'PUNCT' || w.text === '-')
      .map((w) => w.lower)
      .join(' '),
  );

/** The last phrase of what stands before a colon, back to a dash or the paragraph's start, where that holds a name and no verb: "Carl Bialik: “…”", "SMITH: …". */
const beforeColon = (reading: Reading, colon: number): number | null => {
  const { words, sentences, phraseOf, phrases } = reading;
  const run = sentences[words[colon]?.sentence ?? -1];
  if (!run || colon - run.first > 14) return null;
  let first = colon;
  while (first > run.first && !DASH.test(words[first - 1]?.text ?? '')) first--;
  if (topic(words, first, colon)) return null;
  for (let i = first; i < colon; i++) if (words[i]?.tag === 'VERB' || words[i]?.tag === 'AUX') return null;
  for (let i = first; i < colon; i++) {
    const p = phraseOf[i] ?? -1;
    const phrase = phrases[p];
    if (phrase && NAMING.has(phraseClass(reading, phrase))) return p;
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

/** A label at the head of its paragraph, all capitals or a short name, as transcripts have it; a transcript that is quoted opens a mark before it. */
const labels = ({ words, blocks, sentences, quotations }: Reading, colon: number): boolean => {
  const word = words[colon];
  const run = sentences[word?.sentence ?? -1];
  const opens = words[run?.first ?? -1];
  if (!word || !run || !opens || colon - run.first > 5 || opens.start - (blocks[word.block]?.start ?? -9) > 2)
    return false;
  const marked = opens.tag === 'PUNCT' && quotations[word.quotation]?.start === opens.start;
  const label = words.slice(run.first + (marked ? 1 : 0), colon);
  return (
    label.length > 0 &&
    label.length < 5 &&
    label.every((w) => /^[\p{Lu}.'’-]+$/u.test(w.text)) &&
    (label.some((w) => w.text.length > 2) || (label.length === 1 && /^[QA]$/u.test(label[0]?.text ?? '')))
  );
};

/** Whom a label names, whatever the tagger makes of its capitals. */
const labelled = (reading: Reading, colon: number): number | null => {
  if (!labels(reading, colon)) return null;
  const name = reading.phraseOf[colon - 1] ?? -1;
  return (
    beforeColon(reading, colon) ??
    (name >= 0 && !topic(reading.words, reading.sentences[reading.words[colon]?.sentence ?? -1]?.first ?? colon, colon)
      ? name
      : null)
  );
};

/** The speaker's label before a turn of a transcript or interview ("ROWE: …", "A: …"), as an index of phrases; null for other colons. */
export const turnLabel = (reading: Reading, colon: number): number | null =>
  reading.words[colon]?.lower === ':' && !inHeadline(reading, colon) ? labelled(reading, colon) : null;

const inHeadline = ({ words, blocks }: Reading, i: number): boolean =>
  /^(?:title|heading|list item)$/u.test(blocks[words[i]?.block ?? -1]?.role ?? '');

/** Whom a headline's colon names: "WHO: 5,000 dead" before it, "8,000 dead: officials" behind it; null where the label is a topic. */
export const headlineLabel = (reading: Reading, colon: number): number | null => {
  const { words, sentences, phraseOf, phrases } = reading;
  const run = sentences[words[colon]?.sentence ?? -1];
  const dash = DASH.test(words[colon]?.text ?? '');
  if (!run || (words[colon]?.lower !== ':' && !dash) || !inHeadline(reading, colon)) return null;
  const names = (p: number): boolean => {
    const phrase = phrases[p];
    if (!phrase) return false;
    const acronym = /^\p{Lu}{2,6}$/u.test(words[phrase.head]?.text ?? '');
    const head = words[phrase.head]?.lower ?? '';
    if (BODY_NOUNS.has(head) || /^(?:poll|survey|study|report)$/u.test(head)) return true;
    return acronym || /^(?:organisation|group|role)$/u.test(phraseClass(reading, phrase));
  };
  if (!dash && colon - run.first <= 4 && words[run.first - 1]?.block !== words[colon]?.block) {
    const p = phraseOf[colon - 1] ?? -1;
    const phrase = phrases[p];
    return phrase && names(p) && words.slice(run.first, phrase.first).every((w) => w.tag === 'PUNCT') ? p : null;
  }
  const last = phraseOf[colon + 1] ?? -1;
  return run.last - colon <= 4 && phrases[last]?.last === run.last && names(last) ? last : null;
};

/** "“Would you?” Lund pressed.": after a quotation that ends like a sentence, a verb that ends its own sentence speaks, whatever it means. */
const wholeTag = ({ words, phrases, phraseOf }: Reading, verb: number): boolean => {
  const subject = phrases[phraseOf[verb - 1] ?? -1];
  const stop = words[(subject?.first ?? verb) - 2]?.text ?? '';
  return (
    subject !== undefined &&
    subject.form !== 'common' &&
    /^[,?!]$/u.test(stop) &&
    /^[.,]$/u.test(words[verb + 1]?.text ?? '')
  );
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
    if (labels(reading, i)) return labelled(reading, i);
    return quoting ? (beforeColon(reading, i) ?? agentBeforeColon(reading, i)) : headlineLabel(reading, i);
  }
  const speaks = (p: number): boolean => {
    const phrase = phrases[p];
    return phrase !== undefined && SPEAKING.has(phraseClass(reading, phrase));
  };
  if (cue.class === 'according' && (words[i + 1]?.lower === 'to' || cue.lemma === 'per')) {
    const p = phraseOf[i + (cue.lemma === 'per' ? 1 : 2)] ?? -1;
    return speaks(p) ? p : null;
  }
  if (word.quotation >= 0 || !grammar.afterQuotation) return null;
  if (cue.class !== 'say' && !(cue.kind === 'verb' && wholeTag(reading, i))) return null;
  const closes = (k: number): boolean => (words[k]?.quotation ?? -1) >= 0 && words[k]?.sentence === word.sentence;
  // French marks stand before the comma: "« … », confided …".
  const behind = closes(i - 1) || (words[i - 1]?.lower === ',' && closes(i - 2) && words[i + 1]?.tag === 'ADP');
  if (behind && cue.lemma !== 'tell') {
    const p = phraseOf[i + 1] ?? -1;
    const source = p >= 0 ? p : behindAdverbials(reading, i);
    return speaks(source) ? source : null;
  }
  const subject = phraseOf[i - 1] ?? -1;
  const phrase = phrases[subject];
  return phrase && speaks(subject) && phrase.last < i && closes(phrase.first - 1) ? subject : null;
};
