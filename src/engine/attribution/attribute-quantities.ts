import type { Alternative, Attribution, Mode, Speaker } from '../../model/claim';
import type { Span } from '../../model/span';
import type { EngineDocument } from '../document';
import { findCues } from './cues/find-cues';
import { weighByModel } from './cues/weigh-by-model';
import { weighByRules } from './cues/weigh-by-rules';
import type { WeighedCue } from './cues/weigh-cues';
import { findHedges } from './find-hedges';
import { findRelay } from './find-relay';
import type { AttributionModel } from './model';
import { cuesBySentence } from './reach/candidate-cues';
import { type Choice, decideByRules, decideByTrees } from './reach/decide-source';
import { repeatedFrom } from './reach/find-repeated';
import { impliedSpeakers } from './reach/implied-speakers';
import { tally } from './reach/tally-words';
import { learnPronouns } from './speakers/find-antecedent';
import { type Entities, findEntities } from './speakers/find-entities';
import { refineSource } from './speakers/refine-source';
import { resolveSpeaker } from './speakers/resolve-speaker';
import { inHeadline } from './words/in-headline';
import { readWords } from './words/read-words';
import type { Reading } from './words/reading';
import { wordAt } from './words/word-at';

const SOURCE_CUE = 0.5;
const SURE_DEED = 0.6;
const RUNNERS_UP = 3;
const LEAST = 0.03;

/** Index of the word that stands for a quantity: its first numeral, else its first word. */
const targetOf = ({ words }: Reading, quantity: Span): number => {
  const first = wordAt(words, quantity.start);
  for (let i = first; i < words.length && (words[i]?.start ?? quantity.end) < quantity.end; i++)
    if (words[i]?.tag === 'NUM') return i;
  return first;
};

/** How the chosen cue attributes a word; marks outrank the cue's own class. */
const modeOf = (reading: Reading, target: number, cue: WeighedCue): Mode => {
  const { words, sentences, blocks, phrases } = reading;
  const t = words[target];
  const c = words[cue.word];
  if (!t || !c) return 'own-voice';
  if (cue.source < 0) return 'unknown';
  if (cue.report?.place === 'turn' || cue.report?.place === 'implied') return 'direct';
  if (t.quotation >= 0 && t.quotation !== c.quotation) return 'direct';
  if (blocks[t.block]?.role === 'quotation') return 'direct';
  const run = sentences[t.sentence];
  const source = phrases[cue.source];
  const quoted =
    run &&
    words
      .slice(run.first, run.last + 1)
      .some(
        (w) =>
          w.quotation >= 0 &&
          w.quotation !== c.quotation &&
          !(source && w.start >= source.start && w.end <= source.end),
      );
  if (quoted && t.sentence === c.sentence) return 'mixed';
  return cue.class === 'according' || cue.kind === 'preposition' ? 'according-to' : 'indirect';
};

const outletOf = ({ text, blocks }: Reading): string => {
  const block = blocks.find((b) => b.role === 'outlet');
  return block ? text.slice(block.start, block.end).replace(/,.*$/su, '').trim() : '';
};

/** The outlet's own reporter is marked: the affiliation before the name is the outlet. */
const markOwn = (speaker: Speaker | null, outlet: string): Speaker | null => {
  if (!speaker || outlet === '' || speaker.kind !== 'person' || !speaker.role) return speaker;
  const damaged = [outlet, `${outlet}s`, `${outlet}'s`, `${outlet}’s`];
  return damaged.includes(speaker.role) ? { ...speaker, role: `${outlet} reporter`, ownReporter: true } : speaker;
};

const cueSpan = ({ words }: Reading, cue: WeighedCue): { start: number; end: number } => {
  const word = words[cue.word];
  const next = words[cue.word + 1];
  const joined = next?.lower === 'to' && word?.lower === 'according';
  return { start: word?.start ?? 0, end: (joined ? next?.end : word?.end) ?? 0 };
};

interface Room {
  readonly reading: Reading;
  readonly entities: Entities;
  readonly sources: ReadonlySet<number>;
  readonly bySentence: readonly (readonly WeighedCue[])[];
  readonly outlet: string;
}

const speakerOf = ({ reading, entities, sources, outlet }: Room, { source, word }: WeighedCue): Speaker | null =>
  source < 0 ? null : markOwn(resolveSpeaker(reading, entities, sources, refineSource(reading, source, word)), outlet);

const alternativesOf = (room: Room, choices: readonly Choice[], chosen: Speaker | null): readonly Alternative[] => {
  const names = new Set([chosen?.name ?? null]);
  const others: Alternative[] = [];
  for (const { cue, probability } of choices) {
    if (probability < LEAST || others.length === RUNNERS_UP) break;
    const speaker = cue === null ? null : speakerOf(room, cue);
    if (names.has(speaker?.name ?? null)) continue;
    names.add(speaker?.name ?? null);
    others.push({ speaker, confidence: probability });
  }
  return others;
};

/** "With temperatures expected to fall": what is expected expects nothing itself. */
const expected = ({ words, phrases }: Reading, { cue }: Choice): boolean => {
  const source = phrases[cue?.source ?? -1];
  if (!cue || !source || cue.grammar.next !== 'to' || source.last > cue.word) return false;
  return (
    /^(?:expected|believed|thought|feared|set|known)$/u.test(words[cue.word]?.lower ?? '') &&
    words[source.first - 1]?.lower === 'with'
  );
};

/** Verbs of will and deed ("requires", "plans") are no speech: they attribute only where the engine is surer than for a verb of saying. */
const hesitant = ({ words }: Reading, target: number, { cue, probability }: Choice): boolean =>
  cue !== null &&
  cue.report === null &&
  cue.source >= 0 &&
  cue.kind === 'verb' &&
  (cue.class === 'think' || cue.class === 'other') &&
  cue.grammar.next !== 'that' &&
  (words[target]?.quotation ?? -1) < 0 &&
  probability < SURE_DEED;

const attribute = (room: Room, target: number, choices: readonly Choice[]): Attribution => {
  const { reading, bySentence } = room;
  const first = choices.find((choice) => !expected(reading, choice) && !hesitant(reading, target, choice));
  const cue = first?.cue ?? null;
  const confidence = first?.probability ?? 1;
  if (cue === null)
    return {
      speaker: null,
      cue: null,
      mode: inHeadline(reading, target) ? 'headline' : 'own-voice',
      via: [],
      hedges: findHedges(reading, target, null),
      confidence,
      alternatives: alternativesOf(room, choices, null),
    };
  const chain = findRelay(reading, bySentence, target, cue);
  const outer = chain && speakerOf(room, chain.relay);
  const speaker = speakerOf(room, chain?.speaker ?? cue);
  const span = cueSpan(reading, chain?.speaker ?? cue);
  const mention = speaker ?? span;
  const attributing = { start: Math.min(span.start, mention.start), end: Math.max(span.end, mention.end) };
  return {
    speaker,
    cue: cue.report?.place === 'implied' ? null : span,
    mode: modeOf(reading, target, cue),
    via: outer ? [{ start: outer.start, end: outer.end, text: outer.text, name: outer.name }] : [],
    hedges: findHedges(reading, target, attributing),
    confidence,
    alternatives: alternativesOf(room, choices, speaker),
  };
};

/** Who asserts each quantity, by where it stands: one attribution per span, in order; without a model by rules alone. */
export const attributeQuantities = (
  document: EngineDocument,
  quantities: readonly Span[],
  model: AttributionModel | null,
): readonly Attribution[] => {
  const reading = readWords(document);
  const candidates = findCues(reading);
  const cues = model ? weighByModel(reading, candidates, model) : weighByRules(reading, candidates);
  const bySentence = cuesBySentence(reading, cues);
  const tallies = tally(reading, cues);
  const sources = new Set(
    cues.flatMap((cue) =>
      cue.confidence > SOURCE_CUE && cue.source >= 0 ? [cue.source, refineSource(reading, cue.source, cue.word)] : [],
    ),
  );
  const entities = findEntities(reading);
  learnPronouns(reading, entities, sources);
  // No figure may change what the next one reads.
  for (const entity of entities.all) Object.freeze(entity);
  const implied = impliedSpeakers(reading, entities, bySentence);
  const room: Room = { reading, entities, sources, bySentence, outlet: outletOf(reading) };
  const repeated = repeatedFrom(reading);
  const decide = (target: number): readonly Choice[] =>
    model
      ? decideByTrees(reading, tallies, bySentence, implied, target, model)
      : decideByRules(reading, bySentence, implied, target);
  return quantities.map((quantity) => {
    const target = targetOf(reading, quantity);
    const said = attribute(room, target, decide(target));
    const place = said.speaker ? -1 : repeated(target);
    if (place < 0) return said;
    // A headline or pull quote is said by whoever says the same words in the article.
    const there = attribute(room, place, decide(place));
    return there.speaker ? { ...there, mode: 'direct' } : said;
  });
};
