import type { Attribution, Mode, Speaker } from '../../src/model/claim';
import { overlaps } from '../../src/model/span';
import type { Source, Spoken } from './read-spoken';

/** How often engine and person agree on who speaks, in counts; name, kind and via are asked where the engine names a speaker of an attributed figure. */
export interface SpeakerTally {
  readonly attributed: number;
  readonly attributedRight: number;
  readonly own: number;
  readonly ownRight: number;
  readonly modeRight: number;
  readonly named: number;
  readonly nameRight: number;
  readonly kindRight: number;
  readonly via: number;
  readonly viaRight: number;
}

const fold = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[’']s\b/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^(?:the|an?) /u, '')
    .trim();

/** A post, title or adjective before the right name is no error. */
const named = (source: Source, speaker: Speaker): boolean => {
  const read = fold(speaker.name);
  return source.names.some((name) => fold(name) === read || read.endsWith(` ${fold(name)}`));
};

/** Half in marks may be read either way, a figures' noun is as good as "according to", and a headline may be own voice. */
const MODES: Readonly<Record<string, readonly Mode[]>> = {
  direct: ['direct', 'mixed'],
  indirect: ['indirect', 'mixed'],
  mixed: ['direct', 'indirect', 'mixed'],
  'according-to': ['according-to', 'indirect'],
  headline: ['headline', 'own-voice'],
  'own-voice': ['own-voice'],
};

const rightSpeaker = ({ source, mention, others }: Spoken, speaker: Speaker | null): boolean => {
  if (speaker === null) return source === null || others.includes(null);
  if (source && ((mention && overlaps(mention, speaker)) || named(source, speaker))) return true;
  return others.some((other) => other !== null && named(other, speaker));
};

const wordsOf = (speaker: Speaker | null): string => (speaker ? `“${speaker.name}” (${speaker.text})` : 'own voice');

/** Every disagreement as a line, and the counts. */
export const compareSpeakers = (
  figures: readonly Spoken[],
  attributions: readonly Attribution[],
): { readonly differences: readonly string[]; readonly tally: SpeakerTally } => {
  const differences: string[] = [];
  const tally = {
    attributed: 0,
    attributedRight: 0,
    own: 0,
    ownRight: 0,
    modeRight: 0,
    named: 0,
    nameRight: 0,
    kindRight: 0,
    via: 0,
    viaRight: 0,
  };
  figures.forEach((figure, i) => {
    const read = attributions[i];
    if (!read) throw new Error(`nothing read for “${figure.quote}”`);
    const { source, quote, mode, others } = figure;
    const { speaker } = read;
    const right = rightSpeaker(figure, speaker);
    if (source) tally.attributed++;
    else tally.own++;
    if (!right) {
      differences.push(`“${quote}”: ${wordsOf(speaker)}, not ${source ? source.names[0] : 'own voice'}`);
      return;
    }
    if (source) tally.attributedRight++;
    else tally.ownRight++;
    const other =
      speaker === null ? source !== null : source === null || others.some((one) => one && named(one, speaker));
    const modeRight = other || MODES[mode]?.includes(read.mode) === true;
    if (modeRight) tally.modeRight++;
    else differences.push(`“${quote}”: ${read.mode}, not ${mode}`);
    if (!source || !speaker || other) return;
    tally.named++;
    if (named(source, speaker)) tally.nameRight++;
    else differences.push(`“${quote}”: named “${speaker.name}”, not ${source.names[0]}`);
    if (speaker.kind === source.kind) tally.kindRight++;
    else differences.push(`“${quote}”: ${speaker.name} is ${speaker.kind ?? 'of no kind'}, not ${source.kind}`);
    if (figure.via) {
      tally.via++;
      const via = figure.via;
      if (read.via.some((relay) => overlaps(relay, via))) tally.viaRight++;
      else differences.push(`“${quote}”: no relay`);
    } else if (read.via.length > 0) differences.push(`“${quote}”: relayed by “${read.via[0]?.name}”`);
  });
  return { differences, tally };
};
