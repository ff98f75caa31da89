import { BODY_NOUNS } from '../../lexicon/cues';
import { FINDERS, TIME_ZONES } from '../../lexicon/labels';
import { BODY_HEADS, POSTS } from '../../lexicon/speaker-nouns';
import { HONORIFICS, KNOWN_ACRONYMS } from '../../lexicon/titles';
import { isDash } from '../clauses/breaks';
import { isSectionLabel, labelWords } from '../speech/find-turns';
import { inLine } from '../words/in-headline';
import { phraseClass } from '../words/phrase-class';
import type { Reading, WordRun } from '../words/reading';
import { type Construction, type Found, hasVerb, type Site } from './frame';

const NAMING = new Set(['proper', 'organisation', 'group', 'role', 'document', 'plural', 'common']);
/** Words before a colon that may hold who speaks, and words of a headline's label. */
const LABEL = 18;
const SHORT = 4;
const PASSIVE = 5;

/** The first word of what stands before a colon, back to a dash or the sentence's start; -1 where that is too long or names a section. */
const labelFrom = ({ words, sentences }: Reading, colon: number): number => {
  const run = sentences[words[colon]?.sentence ?? -1];
  if (!run) return -1;
  let first = colon;
  while (first > run.first && colon - first <= LABEL && !isDash(words, first - 1)) first--;
  return colon - first > LABEL || isSectionLabel(labelWords(words, first, colon)) ? -1 : first;
};

/** Whom the label before a colon names: "Carl Bialik: “…”", "Ana Poe, who lost her home: “…”"; a label with a verb of its own, outside a relative clause, names nobody. */
const named = (reading: Reading, colon: number): number => {
  const { words, phraseOf, phrases } = reading;
  const first = labelFrom(reading, colon);
  if (first < 0) return -1;
  let clause = first;
  while (clause < colon && !/^(?:who|which|whose)$/u.test(words[clause]?.lower ?? '')) clause++;
  if (hasVerb(reading, first, clause - 1)) return -1;
  for (let i = first; i < clause; i++) {
    const p = phraseOf[i] ?? -1;
    const phrase = phrases[p];
    if (phrase && NAMING.has(phraseClass(reading, phrase)) && !TIME_ZONES.has(words[phrase.head]?.text ?? '')) return p;
  }
  return -1;
};

/** The agent of a passive right before a colon: "The mood was summed up by one resident: “…”". */
const agentBefore = ({ words, phrases, phraseOf, sentences }: Reading, colon: number): number => {
  const p = phraseOf[colon - 1] ?? -1;
  const agent = phrases[p];
  const first = sentences[words[colon]?.sentence ?? -1]?.first ?? colon;
  const pointed = /^(?:this|that)$/u.test(words[(agent?.first ?? 0) - 1]?.lower ?? '') ? 1 : 0;
  if (!agent || words[agent.first - 1 - pointed]?.lower !== 'by') return -1;
  for (let i = agent.first - 2 - pointed; i >= Math.max(first, agent.first - PASSIVE); i--)
    if (words[i]?.tag === 'VERB') return p;
  return -1;
};

/** The speaker's label before a turn of a transcript or interview ("ROWE: …", "A: …"). */
const turn = ({ reading, cue, run }: Site): Found => {
  const label = reading.turns.get(reading.words[cue.word]?.block ?? -1);
  if (label?.colon !== cue.word || label.asks) return null;
  const before = named(reading, cue.word);
  const source = before >= 0 ? before : (reading.phraseOf[cue.word - 1] ?? -1);
  return source < 0 ? null : { word: cue.word, source, first: run.first, last: cue.word, covers: [] };
};

/** "Ana Ruiz: “We lost 30 boats.”": a name before a colon and words in marks. */
const beforeMarks = ({ reading, cue, run }: Site): Found => {
  const { words } = reading;
  const next = words[cue.word + 1];
  if (cue.lemma !== ':' || !next || next.quotation < 0 || (words[cue.word]?.quotation ?? -1) >= 0) return null;
  const source = named(reading, cue.word);
  const agent = source >= 0 ? source : agentBefore(reading, cue.word);
  if (agent < 0) return null;
  return {
    word: cue.word,
    source: agent,
    first: run.first,
    last: cue.word,
    covers: [{ first: cue.word + 1, last: cue.word + 1 }],
    within: { first: cue.word + 1, last: run.last },
  };
};

/** Whether a headline's label names who says it: a short form the article knows, a poll, a post, or a body that speaks in the article; a topic does not. */
const speaksInHeadline = (reading: Reading, p: number): boolean => {
  const { words, phrases, acronyms, voices } = reading;
  const phrase = phrases[p];
  const head = words[phrase?.head ?? -1];
  if (!phrase || !head) return false;
  if ((acronyms.get(head.text) ?? 0) > 1 || (KNOWN_ACRONYMS.has(head.text) && acronyms.has(head.text))) return true;
  if (FINDERS.has(head.lower) || BODY_NOUNS.has(head.lower)) return true;
  const kind = phraseClass(reading, phrase);
  if (
    kind === 'group' ||
    kind === 'role' ||
    (phrase.form === 'common' && (BODY_HEADS.has(head.lower) || POSTS.has(head.lower) || HONORIFICS.has(head.lower)))
  )
    return true;
  return (kind === 'organisation' || phrase.form === 'proper') && voices.has(head.lower);
};

/** "WHO: 5,000 dead", "Police chief: 40 held", "8,000 dead: officials", "300 boats lost (source: Insurers Council)". */
const headline = ({ reading, cue, run }: Site): Found => {
  const { words, phrases, phraseOf } = reading;
  const colon = cue.word;
  const after = phraseOf[colon + 1] ?? -1;
  const bracket = /^sources?$/u.test(words[colon - 1]?.lower ?? '') && /^[([]$/u.test(words[colon - 2]?.text ?? '');
  if (bracket)
    return phrases[after]?.form === 'proper'
      ? {
          word: colon,
          source: after,
          first: colon - 2,
          last: run.last,
          covers: [{ first: run.first, last: colon - 3 }],
        }
      : null;
  if (!inLine(reading, colon)) return null;
  if (
    cue.lemma === ':' &&
    words[colon]?.lower === ':' &&
    colon - run.first <= SHORT &&
    words[run.first - 1]?.block !== words[colon]?.block
  ) {
    const p = phraseOf[colon - 1] ?? -1;
    const opens = words.slice(run.first, phrases[p]?.first ?? colon).every((w) => w.tag === 'PUNCT' || w.tag === 'DET');
    // "WHO:" is a body, "Who:" a field of a list.
    const body = KNOWN_ACRONYMS.has(words[colon - 1]?.text ?? '');
    if (!body && isSectionLabel(labelWords(words, run.first, colon))) return null;
    if (opens && speaksInHeadline(reading, p))
      return {
        word: colon,
        source: p,
        first: run.first,
        last: colon,
        covers: [{ first: colon + 1, last: run.last }],
        within: { first: colon, last: run.last },
      };
  }
  return phrases[after]?.last === run.last && run.last - colon <= SHORT && speaksInHeadline(reading, after)
    ? { word: colon, source: after, first: colon, last: run.last, covers: [{ first: run.first, last: colon - 1 }] }
    : null;
};

/** A colon that attributes nothing whatever stands around it: behind the label of a section or a picture, in a headline that names nobody by it, behind the label that only asks. */
export const isSilentColon = (reading: Reading, colon: number): boolean => {
  const { words, sentences, turns } = reading;
  const word = words[colon];
  const run = sentences[word?.sentence ?? -1];
  if (!word || !run || word.lower !== ':') return false;
  const label = turns.get(word.block);
  if (label?.colon === colon) return label.asks;
  const opens = words[run.first - 1]?.block !== word.block;
  if (opens && colon - run.first <= SHORT + 2 && isSectionLabel(labelWords(words, run.first, colon))) return true;
  const unmarked = words[colon + 1]?.quotation === -1;
  // "SATPURA: The assembly …": capitals that nobody speaks behind are a place.
  const shouted =
    opens &&
    colon - run.first <= SHORT &&
    words.slice(run.first, colon).every((w) => /^[\p{Lu}.'’-]{2,}$/u.test(w.text));
  return unmarked && (shouted || inLine(reading, colon));
};

/** The silent colon that ends the label at a sentence's head, as a word's index; -1 where there is none: what stands before it is nobody's source. */
export const endOfSilentLabel = (reading: Reading, { first, last }: WordRun): number => {
  for (let i = first + 1; i <= Math.min(last, first + SHORT + 2); i++)
    if (reading.words[i]?.lower === ':') return isSilentColon(reading, i) ? i : -1;
  return -1;
};

/** Labels and headlines, in the order in which they are tried. */
export const LABELS: readonly Construction[] = [
  {
    name: 'turn',
    example: '[ROWE]: {We counted <412> refusals.}\n\nQ: Was it so?\n\nROWE: I know that it was.',
    read: turn,
  },
  {
    name: 'name before marks',
    example: 'Rep. [Trey Marsh] (R-Vt.): {“Who told you that <90> percent of the boats were lost?”}',
    read: beforeMarks,
  },
  {
    name: 'headline',
    example: '[Poll]: {<58%> are against the bridge}\n\nThe bridge has been planned since the storm of last year.',
    read: headline,
  },
];
