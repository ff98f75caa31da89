import type { Alternative, Attribution, Mode, Speaker } from '../../model/claim';
import type { Span } from '../../model/span';
import type { EngineDocument } from '../document';
import { cuesBySentence } from './decide/candidate-cues';
import { type Choice, choose, ownCues } from './decide/choose';
import { repeatedFrom } from './decide/find-repeated';
import { findRelay } from './decide/relays';
import { tally } from './decide/tally-words';
import { type WeighedCue, weighCues } from './decide/weigh-cues';
import { findHedges } from './find-hedges';
import { readFrames } from './frames/read-frames';
import type { AttributionModel } from './model';
import { findEntities, isPerson } from './speakers/entities';
import { refineSource } from './speakers/refine-source';
import { resolveSpeaker } from './speakers/resolve-speaker';
import { readSpeeches } from './speech/speeches';
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

const DIRECT = new Set(['turn', 'implied']);

/** How the chosen cue attributes a word; marks outrank the cue's own class. */
const modeOf = (reading: Reading, target: number, cue: WeighedCue): Mode => {
  const { words, sentences, blocks, phrases } = reading;
  const t = words[target];
  const c = words[cue.word];
  if (!t || !c || cue.source < 0) return 'own-voice';
  if (DIRECT.has(cue.frame?.construction ?? '')) return 'direct';
  if ((t.quotation >= 0 && t.quotation !== c.quotation) || blocks[t.block]?.role === 'quotation') return 'direct';
  const run = sentences[t.sentence];
  const source = phrases[cue.source];
  const inSource = (w: Reading['words'][number]): boolean =>
    source !== undefined && w.start >= source.start && w.end <= source.end;
  const quoted =
    run &&
    words.slice(run.first, run.last + 1).some((w) => w.quotation >= 0 && w.quotation !== c.quotation && !inSource(w));
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

/** "With temperatures expected to fall": what is expected expects nothing itself. */
const isExpected = ({ words, phrases }: Reading, { cue }: Choice): boolean => {
  const source = phrases[cue?.source ?? -1];
  if (!cue || !source || cue.clause.next !== 'to' || source.last > cue.word) return false;
  return words[source.first - 1]?.lower === 'with' && words[cue.word]?.lower.endsWith('ed') === true;
};

/** Verbs of will and deed ("requires", "plans") are no speech: they attribute only where the engine is surer than for a verb of saying. */
const isHesitant = ({ words }: Reading, target: number, { cue, probability }: Choice): boolean =>
  cue !== null &&
  cue.frame === null &&
  cue.source >= 0 &&
  cue.kind === 'verb' &&
  (cue.class === 'think' || cue.class === 'other') &&
  cue.clause.next !== 'that' &&
  (words[target]?.quotation ?? -1) < 0 &&
  probability < SURE_DEED;

/** An attribution with the construction that decided it: "weighed" where the learned ranker did, "own voice" where nothing attributes. */
export interface Decided {
  readonly attribution: Attribution;
  readonly construction: string;
}

/** Who asserts each quantity, by where it stands: one attribution per span, in order; without a model by rules alone. */
export const attributeQuantities = (
  document: EngineDocument,
  quantities: readonly Span[],
  model: AttributionModel | null,
): readonly Attribution[] => decideQuantities(document, quantities, model).map(({ attribution }) => attribution);

/** Who asserts each quantity, with what decided it. */
export const decideQuantities = (
  document: EngineDocument,
  quantities: readonly Span[],
  model: AttributionModel | null,
): readonly Decided[] => {
  const reading = readWords(document);
  const cues = weighCues(reading, readFrames(reading), model);
  const bySentence = cuesBySentence(reading, cues);
  const tallies = tally(reading, cues);
  const refined = (cue: WeighedCue): number => refineSource(reading, cue.source, cue.word);
  const sources = new Set(
    cues.flatMap((cue) => (cue.confidence > SOURCE_CUE && cue.source >= 0 ? [cue.source, refined(cue)] : [])),
  );
  const entities = findEntities(reading);
  const outlet = outletOf(reading);
  const personal = (p: number): boolean => {
    const entity = entities.ofPhrase.get(p);
    return entity !== undefined && isPerson(entity);
  };
  // An interview is with whoever is named most.
  const people = entities.all.filter(isPerson).sort((a, b) => b.mentions.length - a.mentions.length);
  const speeches = readSpeeches(reading, bySentence, personal, people[0]?.mentions[0] ?? -1);
  const speakerOf = (cue: WeighedCue): Speaker | null =>
    cue.source < 0 ? null : markOwn(resolveSpeaker({ reading, entities, sources }, refined(cue)), outlet);
  const othersOf = (choices: readonly Choice[], chosen: Speaker | null): readonly Alternative[] => {
    const names = new Set([chosen?.name ?? null]);
    const others: Alternative[] = [];
    for (const { cue, probability } of choices) {
      if (probability < LEAST || others.length === RUNNERS_UP) break;
      const speaker = cue === null ? null : speakerOf(cue);
      if (names.has(speaker?.name ?? null)) continue;
      names.add(speaker?.name ?? null);
      others.push({ speaker, confidence: probability });
    }
    return others;
  };
  const attribute = (target: number): Decided => {
    const choices = choose(reading, tallies, bySentence, speeches, target, model);
    const first = choices.find((choice) => !isExpected(reading, choice) && !isHesitant(reading, target, choice));
    const cue = first?.cue && first.cue.source >= 0 ? first.cue : null;
    const confidence = first?.probability ?? 1;
    if (cue === null)
      return {
        construction: 'own voice',
        attribution: {
          speaker: null,
          cue: first?.cue ? cueSpan(reading, first.cue) : null,
          mode: inHeadline(reading, target) ? 'headline' : 'own-voice',
          via: [],
          hedges: findHedges(reading, target, first?.cue ? cueSpan(reading, first.cue) : null),
          confidence,
          alternatives: othersOf(choices, null),
        },
      };
    const own = ownCues(reading, bySentence, target);
    const chain = findRelay(reading, own, target, cue, first?.outer ?? []);
    const outer = chain && speakerOf(chain.relay);
    const speaker = speakerOf(chain?.speaker ?? cue);
    const span = cueSpan(reading, chain?.speaker ?? cue);
    const mention = speaker ?? span;
    const attributing = { start: Math.min(span.start, mention.start), end: Math.max(span.end, mention.end) };
    return {
      construction: first?.formed ? (cue.frame?.construction ?? 'speech') : 'weighed',
      attribution: {
        speaker,
        cue: cue.frame?.construction === 'implied' ? null : span,
        mode: modeOf(reading, target, cue),
        via: outer ? [{ start: outer.start, end: outer.end, text: outer.text, name: outer.name }] : [],
        hedges: findHedges(reading, target, attributing),
        confidence,
        alternatives: othersOf(choices, speaker),
      },
    };
  };
  const repeated = repeatedFrom(reading);
  return quantities.map((quantity) => {
    const target = targetOf(reading, quantity);
    const said = attribute(target);
    const place = said.attribution.speaker ? -1 : repeated(target);
    if (place < 0) return said;
    // A headline or pull quote is said by whoever says the same words in the article.
    const there = attribute(place);
    return there.attribution.speaker
      ? { construction: 'repeated', attribution: { ...there.attribution, mode: 'direct' } }
      : said;
  });
};
