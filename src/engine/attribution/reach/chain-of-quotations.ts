import { CERTAIN, type WeighedCue } from '../cues/weigh-cues';
import { firstOfSpeech } from '../words/first-of-speech';
import type { Quotation, Reading } from '../words/reading';
import { wordAt } from '../words/word-at';

const LINKS = 12;
const NEAR = 4;

/** The quotation of a later paragraph that goes on from this one, or -1. */
const nextLink = (quotations: readonly Quotation[], index: number): number => {
  for (let q = index + 1; q <= index + NEAR; q++) if (quotations[q]?.continues === index) return q;
  return -1;
};

/** The cue right after the end of a speech that runs over paragraphs ("…\n\n“I don't blame them,” she says"): it covers the paragraphs before. Null where the speech was introduced, or its last paragraph names nobody right after the mark. */
export const chainCue = (
  reading: Reading,
  bySentence: readonly (readonly WeighedCue[])[],
  target: number,
): WeighedCue | null => {
  const { words, quotations, sentences } = reading;
  const index = words[target]?.quotation ?? -1;
  const own = quotations[index];
  if (!own || own.closed) return null;
  const first = firstOfSpeech(reading, target) ?? own;
  let lastAt = index;
  for (let n = 0; n < LINKS; n++) {
    const next = nextLink(quotations, lastAt);
    if (next < 0) break;
    lastAt = next;
  }
  const last = quotations[lastAt];
  if (!last || lastAt === index || !last.closed) return null;
  const opening = wordAt(words, first.start);
  const introduced = bySentence[words[opening]?.sentence ?? -1]?.some(
    (cue) => cue.confidence >= CERTAIN && words[cue.word]?.block === first.block && cue.word < opening,
  );
  const before = words[(sentences[words[opening]?.sentence ?? -1]?.first ?? 0) - 1];
  if (introduced || before?.lower === ':') return null;
  const end = wordAt(words, last.end - 1);
  const sentence = words[end]?.sentence ?? -1;
  const after = bySentence[sentence]?.find(
    (cue) => cue.confidence >= CERTAIN && cue.word > end && cue.word <= end + NEAR + 2 && cue.grammar.afterQuotation,
  );
  return after ?? null;
};
