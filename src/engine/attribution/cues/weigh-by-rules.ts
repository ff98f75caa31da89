import { DOCUMENT_NOUNS, SPEECH_ACTS } from '../../lexicon/cues';
import { phraseClass } from '../words/phrase-class';
import type { Reading } from '../words/reading';
import { agentless, deed, ownPerson } from './deeds';
import { type CueGrammar, grammarOf } from './describe-cue';
import type { CueCandidate } from './find-cues';
import { sourceCandidates, type WeighedCue, weighByForm } from './weigh-cues';

const SPEAKS = new Set([
  'he',
  'she',
  'they',
  'we',
  'i',
  'who',
  'document',
  'group',
  'speech',
  'organisation',
  'proper',
  'role',
  'plural',
  'it',
  'pronoun',
  'common',
]);
const PLAIN = new Set(['document', 'group', 'organisation', 'proper', 'role', 'he', 'she', 'they', 'speech']);

const oblique = (reading: Reading, first: number): boolean => {
  const before = reading.words[first - 1];
  return (
    before !== undefined &&
    before.sentence === reading.words[first]?.sentence &&
    (before.tag === 'ADP' || (before.tag === 'PART' && before.lower !== "'s"))
  );
};

/** The source of a cue by grammar alone: what follows "according to" or "by", the subject on the left, or the subject after the verb where a quotation or comma precedes it. */
const sourceOf = (reading: Reading, cue: CueCandidate, g: CueGrammar): { source: number; sureness: number } => {
  const { words, phrases } = reading;
  const near = sourceCandidates(reading, cue.word).filter(({ noun }) => SPEAKS.has(phraseClass(reading, noun)));
  const right = near.filter(({ noun }) => noun.first > cue.word);
  const spoken = words[cue.word]?.quotation ?? -1;
  const left = near.filter(({ noun }) => noun.last < cue.word && words[noun.head]?.quotation === spoken);
  const within = near.find(({ noun }) => noun.first <= cue.word && cue.word <= noun.last);
  const none = { source: -1, sureness: 0.6 };
  const pick = (entry: { phrase: number } | undefined, sureness: number) =>
    entry ? { source: entry.phrase, sureness } : none;
  if (cue.kind === 'adverb') return none;
  if (cue.kind === 'preposition') return pick(right[0], 0.9);
  if (cue.kind === 'colon') {
    const naming = left.filter(({ noun }) => noun.form === 'proper' || PLAIN.has(phraseClass(reading, noun)));
    return pick(naming[0], 0.7);
  }
  if (cue.kind === 'noun') {
    const agent = right.find(
      ({ noun }) => /^(?:by|from|of)$/u.test(words[noun.first - 1]?.lower ?? '') && noun.first - cue.word <= 3,
    );
    return pick(agent ?? within, agent ? 0.8 : 0.5);
  }
  const inverted = right[0];
  const beside = words[cue.word - 1]?.lower === ',' || g.afterQuotation;
  const adjacent = left.find(({ noun }) => cue.word - noun.last <= 2 && !oblique(reading, noun.first));
  if (!adjacent && inverted && beside && inverted.noun.first <= cue.word + 2 && cue.lemma !== 'tell')
    return pick(inverted, 0.95);
  if (g.passive) {
    const agent = right.find(({ noun }) => words[noun.first - 1]?.lower === 'by');
    return agent ? pick(agent, 0.8) : none;
  }
  const subject = left.find(({ noun }) => !oblique(reading, noun.first)) ?? left[0];
  if (subject) return pick(subject, subject.rank === 1 ? 0.9 : 0.7);
  return beside && phrases.length > 0 ? pick(inverted, 0.6) : none;
};

const confidenceOf = (reading: Reading, cue: CueCandidate, g: CueGrammar, source: number): number => {
  const phrase = reading.phrases[source];
  const kind = phrase ? phraseClass(reading, phrase) : 'none';
  const quoting = g.afterQuotation || g.beforeQuotation;
  if (cue.class === 'according') return 0.98;
  if (cue.kind === 'adverb') return 0.2;
  if (cue.kind === 'preposition') return 0.55;
  if (cue.kind === 'colon') {
    const naming =
      kind === 'organisation' || kind === 'proper' || kind === 'document' || kind === 'group' || kind === 'role';
    return !naming || source < 0
      ? 0.1
      : quoting || reading.blocks[reading.words[cue.word]?.block ?? -1]?.role === 'title'
        ? 0.6
        : 0.2;
  }
  if (cue.kind === 'noun') {
    const word = reading.words[cue.word + 1]?.lower;
    return word === 'by' || word === 'from' ? 0.6 : word === 'that' ? 0.6 : 0.1;
  }
  if (g.negated && !quoting) return 0.3;
  if (SPEECH_ACTS.has(cue.lemma)) return quoting ? 0.7 : 0.15;
  if (cue.class === 'say') {
    const told =
      cue.lemma === 'say' || cue.lemma === 'tell' || cue.lemma === 'add' || /^(?:that|:)$/u.test(g.next) || quoting;
    if (DOCUMENT_NOUNS.has(reading.words[phrase?.head ?? -1]?.lemma ?? '')) return 0.9;
    return told ? 0.93 : g.infinitive || g.gerund ? 0.5 : source < 0 ? 0.4 : 0.7;
  }
  if (cue.class === 'evidence') return kind === 'document' || g.next === 'that' ? 0.9 : 0.3;
  if (cue.class === 'think') return g.next === 'that' ? 0.6 : 0.25;
  return quoting ? 0.4 : g.next === 'that' ? 0.35 : 0.05;
};

/** Cues weighed by the lexicon and grammar alone: the engine without a learned model. */
export const weighByRules = (reading: Reading, cues: readonly CueCandidate[]): readonly WeighedCue[] =>
  cues.map((cue) => {
    const grammar = grammarOf(reading, cue);
    const nothing = { ...cue, grammar, confidence: 0, source: -1, sureness: 0, report: null };
    const certain = weighByForm(reading, cue, grammar);
    if (certain) return ownPerson(reading, cue, grammar, certain.source) ? nothing : certain;
    if (deed(reading, cue) || agentless(reading, cue, grammar)) return nothing;
    const { source, sureness } = sourceOf(reading, cue, grammar);
    if (ownPerson(reading, cue, grammar, source)) return nothing;
    return { ...cue, grammar, source, sureness, confidence: confidenceOf(reading, cue, grammar, source), report: null };
  });
