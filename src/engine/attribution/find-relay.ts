import { findSubject } from './cues/find-subject';
import type { WeighedCue } from './cues/weigh-cues';
import { scopeByRules } from './reach/scope-by-rules';
import type { Reading } from './words/reading';

const SURE = 0.7;
const COVERS = 0.5;

/** A figure that one source passes on from another: the speaker's cue (whose figure it is) and the relay's. */
export interface Relay {
  readonly speaker: WeighedCue;
  readonly relay: WeighedCue;
}

/** "Channel Nine, citing the Forest Service, said": whom they cite speaks, the citing one relays. */
const citing = ({ phraseOf, words }: Reading, cue: WeighedCue, chosen: WeighedCue): Relay | null => {
  if (cue.lemma !== 'cite') return null;
  const cited = phraseOf[cue.word + 1] ?? -1;
  const citer = phraseOf[words[cue.word - 1]?.lower === ',' ? cue.word - 2 : cue.word - 1] ?? -1;
  if (cited < 0 || citer < 0 || (chosen.source !== cited && chosen.source !== citer)) return null;
  return { speaker: { ...cue, source: cited }, relay: { ...chosen, source: citer } };
};

/** "…, the paper reported last week, citing two people": the participle's object speaks, the clause's subject relays. */
const citingAfter = ({ phraseOf, words }: Reading, cue: WeighedCue, chosen: WeighedCue): Relay | null => {
  const word = words[cue.word];
  const cited = phraseOf[cue.word + 1] ?? -1;
  if (!/^(?:citing|quoting)$/u.test(word?.lower ?? '') || cited < 0 || chosen.source < 0 || chosen.source === cited)
    return null;
  for (let i = chosen.word + 1; i < cue.word; i++) if (words[i]?.tag === 'AUX') return null;
  return chosen.word < cue.word && cue.word - chosen.word < 10
    ? { speaker: { ...cue, source: cited }, relay: chosen }
    : null;
};

/** "Lund argues so, pointing to a paper that found 40": whoever points to another relays. */
const pointing = ({ words, phraseOf }: Reading, cue: WeighedCue, chosen: WeighedCue): Relay | null => {
  const points = /^point/u.test(words[cue.word]?.lower ?? '') && words[cue.word + 1]?.lower === 'to';
  if (!points || cue.source < 0 || cue.source === chosen.source || chosen.source !== phraseOf[cue.word + 2])
    return null;
  return { speaker: chosen, relay: cue };
};

/** "Harbour Radio quoted the mayor as saying that": whoever quotes relays. */
const quoting = (reading: Reading, cue: WeighedCue, chosen: WeighedCue): Relay | null => {
  const { words, phrases } = reading;
  const quoted = phrases[chosen.source];
  if (!/^(?:quote|cite)$/u.test(cue.lemma) || words[chosen.word]?.lower !== 'saying' || !quoted) return null;
  // "An engineer is quoted in the report as saying".
  const where = reading.phraseOf[cue.word + 2] ?? -1;
  if (quoted.last < cue.word && cue.word < chosen.word && /^(?:in|by)$/u.test(words[cue.word + 1]?.lower ?? ''))
    return where >= 0 ? { speaker: chosen, relay: { ...cue, source: where } } : null;
  if (cue.word >= quoted.first || words[chosen.word - 1]?.lower !== 'as' || quoted.last > chosen.word) return null;
  const quoter = findSubject(reading, cue.word);
  return quoter ? { speaker: chosen, relay: { ...cue, source: quoter.phrase } } : null;
};

/** "The minister said the bureau estimated 5,000": a sure inner cue between the chosen one and the figure. */
const nested = (reading: Reading, target: number, cue: WeighedCue, chosen: WeighedCue): Relay | null => {
  const source = reading.phrases[cue.source];
  if (!source || source.form === 'pronoun' || cue.source === chosen.source || cue.class === 'think') return null;
  const between = chosen.word < source.first && source.last < cue.word && cue.word < target;
  // "The firm sees it rather differently: its estimates have 40 …": its own words pass nobody on.
  if (/^(?:his|her|its|their|our)$/u.test(reading.words[source.first]?.lower ?? '')) return null;
  if (!between || cue.confidence < SURE || scopeByRules(reading, target, cue) < COVERS) return null;
  return { speaker: cue, relay: chosen };
};

/** "The agency reported that, according to a study, 85 boats …", "The clerk noted that the mayor said 40 …": the chosen cue's clause opens what an outer report passes on. */
const passedOn = (reading: Reading, target: number, cue: WeighedCue, chosen: WeighedCue): Relay | null => {
  const source = reading.phrases[chosen.source];
  const { report } = cue;
  if (!source || report?.place !== 'before' || cue.source === chosen.source || cue.source < 0) return null;
  const opens = Math.min(source.first, chosen.word);
  if (opens < report.last || opens - report.last > 2 || target < Math.max(source.last, chosen.word)) return null;
  return source.form === 'pronoun' ? null : { speaker: chosen, relay: cue };
};

/** The relay of a figure whose cue was chosen, within its sentence; null where nobody passes it on. */
export const findRelay = (
  reading: Reading,
  bySentence: readonly (readonly WeighedCue[])[],
  target: number,
  chosen: WeighedCue,
): Relay | null => {
  const t = reading.words[target];
  if (!t || t.sentence !== reading.words[chosen.word]?.sentence) return null;
  for (const cue of bySentence[t.sentence] ?? []) {
    const relay =
      citing(reading, cue, chosen) ??
      citingAfter(reading, cue, chosen) ??
      quoting(reading, cue, chosen) ??
      pointing(reading, cue, chosen) ??
      (cue.word === chosen.word
        ? null
        : (nested(reading, target, cue, chosen) ??
          passedOn(reading, target, cue, chosen) ??
          (cue.class === 'according' ? passedOn(reading, target, chosen, cue) : null)));
    if (relay) return relay;
  }
  return null;
};
