import type { Reading } from '../words/reading';
import type { WeighedCue } from './weigh-cues';

/** A figure that one source passes on from another: the speaker's cue (whose figure it is) and the relay's. */
export interface Relay {
  readonly speaker: WeighedCue;
  readonly relay: WeighedCue;
}

const NEAR = 10;
const CITES = new Set(['cite', 'quote']);
const OWN = new Set(['his', 'her', 'its', 'their', 'our']);

/** "Channel Nine, citing the Forest Service, said", "…, the paper reported, citing two people", "Harbour Radio quoted the mayor as saying that", "Lund argues so, pointing to a paper that found 40". */
const citing = ({ words, phraseOf }: Reading, cue: WeighedCue, chosen: WeighedCue): Relay | null => {
  const word = words[cue.word];
  const points = cue.lemma === 'point' && words[cue.word + 1]?.lower === 'to';
  if (!word || (!CITES.has(cue.lemma) && !points)) return null;
  const named = phraseOf[cue.word + (points ? 2 : 1)] ?? -1;
  if (points)
    return cue.source >= 0 && chosen.source === named && cue.source !== named ? { speaker: chosen, relay: cue } : null;
  if (words[chosen.word]?.lower === 'saying') {
    // "An engineer is quoted in the report as saying": the report relays.
    const inside =
      words[cue.word + 1]?.lower === 'in' || words[cue.word + 1]?.lower === 'by' ? (phraseOf[cue.word + 2] ?? -1) : -1;
    const relay = named === chosen.source ? (cue.clause.subject?.phrase ?? -1) : inside;
    return relay >= 0 && relay !== chosen.source ? { speaker: chosen, relay: { ...cue, source: relay } } : null;
  }
  if (!word.lower.endsWith('ing') || named < 0 || named === chosen.source || chosen.source < 0)
    return named >= 0 && named === chosen.source && cue.clause.subject
      ? { speaker: chosen, relay: { ...cue, source: cue.clause.subject.phrase } }
      : null;
  const before = phraseOf[words[cue.word - 1]?.lower === ',' ? cue.word - 2 : cue.word - 1] ?? -1;
  const host = before === chosen.source || (chosen.word < cue.word && cue.word - chosen.word < NEAR);
  return host ? { speaker: { ...cue, source: named }, relay: chosen } : null;
};

/** The relay of a figure whose cue was chosen: an outer frame whose content holds the chosen one, or whoever cites another. */
export const findRelay = (
  reading: Reading,
  own: readonly WeighedCue[],
  target: number,
  chosen: WeighedCue,
  outer: readonly WeighedCue[],
): Relay | null => {
  const { words, phrases } = reading;
  if (words[target]?.sentence !== words[chosen.word]?.sentence) return null;
  for (const cue of own) {
    const relay =
      cue.word === chosen.word && !words[cue.word]?.lower.endsWith('ing') ? null : citing(reading, cue, chosen);
    if (relay) return relay;
  }
  const source = phrases[chosen.source];
  const passes = outer.find((cue) => cue.source !== chosen.source);
  // "The firm sees it rather differently: its estimates have 40 …": its own words pass nobody on.
  if (!passes || !source || source.form === 'pronoun' || OWN.has(words[source.first]?.lower ?? '')) return null;
  return { speaker: chosen, relay: passes };
};
