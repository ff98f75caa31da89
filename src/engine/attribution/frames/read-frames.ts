import { readBreaks } from '../clauses/breaks';
import { type Clause, readClause } from '../clauses/clause';
import type { Reading } from '../words/reading';
import { gapped, PUTS } from './figures';
import { type Cue, findCues } from './find-cues';
import { type Construction, type Frame, rowOf, type Site } from './frame';
import { LABELS } from './labels';
import { NOUNS } from './nouns';
import { PARTICIPLE } from './participle';
import { QUOTED } from './quoted';
import { SAID } from './said';

/** Every construction by the sort of word that heads it, in the order in which they are tried: the first that reads a word as a frame takes it. */
const BY_KIND: Readonly<Record<Cue['kind'], readonly Construction[]>> = {
  verb: [...QUOTED, PARTICIPLE, PUTS, ...SAID],
  noun: NOUNS.filter(({ name }) => name === 'claim'),
  preposition: NOUNS.filter(({ name }) => name !== 'claim'),
  colon: LABELS,
  adverb: [],
};

/** All constructions, for their test and the table of their worth. */
export const CONSTRUCTIONS: readonly Construction[] = [...LABELS, ...QUOTED, PARTICIPLE, PUTS, ...SAID, ...NOUNS];

/** A word that may attribute, with its grammar and the frame that form alone makes of it, or null. */
export interface FramedCue extends Cue {
  readonly clause: Clause;
  readonly frame: Frame | null;
}

/** Reads the frames of a reading: every word that may attribute, in text order, with what form says of it. */
export const readFrames = (reading: Reading): readonly FramedCue[] => {
  const cues = findCues(reading);
  const breaks = readBreaks(reading);
  const clauses = new Map<number, Clause>();
  reading.words.forEach(({ tag }, i) => {
    if (tag === 'VERB' || tag === 'AUX') clauses.set(i, readClause(reading, i, true));
  });
  return cues.flatMap((cue): FramedCue[] => {
    const clause = clauses.get(cue.word) ?? readClause(reading, cue.word, false);
    const run = reading.sentences[reading.words[cue.word]?.sentence ?? -1];
    if (!run) return [];
    const site: Site = { reading, breaks, cue, clause, clauses, run, predicate: rowOf(cue.lemma) };
    // "Its predicted tally": a participle inside a noun phrase reports nothing.
    const inPhrase = cue.kind === 'verb' && reading.phrases[reading.phraseOf[cue.word] ?? -1] !== undefined;
    const silent =
      inPhrase ||
      (clause.negated &&
        !clause.afterQuotation &&
        (cue.lemma !== 'deny' || reading.words[cue.word - 1]?.lower === 'nor'));
    for (const { name, read } of silent ? [] : BY_KIND[cue.kind]) {
      const found = read(site);
      if (!found) continue;
      const frame = { construction: name, ...found };
      const second = gapped(reading, frame);
      const own = { ...cue, clause, frame };
      return second ? [own, { ...cue, word: second.word, clause, frame: second }] : [own];
    }
    return [{ ...cue, clause, frame: null }];
  });
};
