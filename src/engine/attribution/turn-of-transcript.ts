import type { Reading } from './reading';
import type { WeighedCue } from './weigh-cues';

/** How many quotations, sentences and cues of one transcript are gone back over, so that reading stays linear. */
const LINKS = 12;
const SENTENCES = 120;
const CUES = 600;

/** The label that a word's turn of a quoted transcript goes back to ("“ROWE: …"), over paragraphs that go on from it by their marks alone; null where no label opens the speech. */
export const turnCue = (
  { words, quotations, sentences }: Reading,
  bySentence: readonly (readonly WeighedCue[])[],
  target: number,
): WeighedCue | null => {
  let quotation = quotations[words[target]?.quotation ?? -1];
  let s = words[target]?.sentence ?? -1;
  const stop = s - SENTENCES;
  let seen = 0;
  for (let link = 0; quotation && link < LINKS; link++) {
    const { block, start, continues } = quotation;
    for (; s >= 0 && s > stop && seen < CUES && words[sentences[s]?.first ?? -1]?.block === block; s--) {
      seen += bySentence[s]?.length ?? 0;
      const label = bySentence[s]?.find((cue) => cue.report?.place === 'turn');
      const before = label && label.word < target && (words[label.word]?.start ?? 0) > start;
      if (before) return label;
    }
    quotation = quotations[continues];
    while (quotation && s > stop && (words[sentences[s]?.first ?? -1]?.block ?? -1) > quotation.block) s--;
  }
  return null;
};
