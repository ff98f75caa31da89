import type { Quotation, Reading, Word } from './reading';
import { CERTAIN, type WeighedCue } from './weigh-cues';

const LINKS = 12;

const wordFrom = (words: readonly Word[], start: number): number => {
  let low = 0;
  let high = words.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The name with a colon that introduces the speech a word stands in, however many figures and paragraphs that has ("Ana Ruiz: “…"); null where something else stands before its opening mark. */
export const introducedCue = (
  { words, quotations }: Reading,
  bySentence: readonly (readonly WeighedCue[])[],
  target: number,
): WeighedCue | null => {
  let first: Quotation | undefined = quotations[words[target]?.quotation ?? -1];
  for (let n = 0; first && first.continues >= 0 && n < LINKS; n++) first = quotations[first.continues];
  if (!first) return null;
  const colon = wordFrom(words, first.start) - 1;
  const cues = bySentence[words[colon]?.sentence ?? -1] ?? [];
  return (
    cues.find((cue) => cue.word === colon && cue.kind === 'colon' && cue.confidence >= CERTAIN && cue.source >= 0) ??
    null
  );
};
