import type { WeighedCue } from '../cues/weigh-cues';
import type { Reading } from '../words/reading';

/** How many paragraphs of one turn are gone back over, so that reading stays linear. */
const LINKS = 12;

/** The label of the turn of a transcript or interview that a word stands in ("ROWE: …"), over paragraphs of a quoted one that go on from it by their marks alone; null where no label opens the speech, or only asks. */
export const turnCue = (
  { words, quotations, turns }: Reading,
  bySentence: readonly (readonly WeighedCue[])[],
  target: number,
): WeighedCue | null => {
  const t = words[target];
  if (!t || turns.size === 0) return null;
  let { block } = t;
  let quotation = quotations[t.quotation];
  for (let link = 0; link < LINKS; link++) {
    const turn = turns.get(block);
    if (turn) {
      const label = bySentence[words[turn.colon]?.sentence ?? -1]?.find((cue) => cue.word === turn.colon);
      return label && label.source >= 0 && !turn.asks && turn.colon < target ? label : null;
    }
    quotation = quotations[quotation?.continues ?? -1];
    if (!quotation) break;
    block = quotation.block;
  }
  return null;
};
