import type { Quotation, Reading } from './reading';
import { CERTAIN, type WeighedCue } from './weigh-cues';
import { wordAt } from './word-at';

/** How many quotations of one speech, sentences of one list, and words from a verb to its colon are gone back over, so that reading stays linear. */
const LINKS = 12;
const SENTENCES = 40;
const NEAR = 10;
/** How sure a cue must be to speak for what has no marks, 0 to 1. */
const SAID = 0.8;

/** The name with a colon that introduces the speech a word stands in, however many figures and paragraphs that has ("Ana Ruiz: “…"); null where something else stands before its opening mark. */
export const introducedCue = (
  { words, quotations }: Reading,
  bySentence: readonly (readonly WeighedCue[])[],
  target: number,
): WeighedCue | null => {
  let first: Quotation | undefined = quotations[words[target]?.quotation ?? -1];
  for (let n = 0; first && first.continues >= 0 && n < LINKS; n++) first = quotations[first.continues];
  if (!first) return null;
  const colon = wordAt(words, first.start) - 1;
  const cues = bySentence[words[colon]?.sentence ?? -1] ?? [];
  return (
    cues.find((cue) => cue.word === colon && cue.kind === 'colon' && cue.confidence >= CERTAIN && cue.source >= 0) ??
    null
  );
};

/** The verb of saying in a paragraph that ends with a colon: it speaks for the paragraph or the list set in below it without marks ("The mayor wrote:"); null elsewhere. */
export const setInCue = (
  { words, sentences, blocks }: Reading,
  bySentence: readonly (readonly WeighedCue[])[],
  target: number,
): WeighedCue | null => {
  const t = words[target];
  if (!t || t.quotation >= 0) return null;
  let s = t.sentence - 1;
  let { block } = t;
  const listed = (b: number): boolean => blocks[b]?.role === 'list item';
  for (; s >= 0 && t.sentence - s < SENTENCES; s--) {
    const before = words[sentences[s]?.first ?? -1]?.block ?? -1;
    if (before !== block && !(listed(before) && listed(block))) break;
    block = before;
  }
  const run = sentences[s];
  const end = words[run?.last ?? -1];
  if (!run || end?.lower !== ':' || end.block !== block - 1) return null;
  const cues = bySentence[s] ?? [];
  return (
    cues.findLast(
      (cue) =>
        (cue.class === 'say' || cue.class === 'according') &&
        cue.kind !== 'noun' &&
        cue.confidence >= SAID &&
        cue.source >= 0 &&
        (words[cue.word]?.quotation ?? -1) < 0 &&
        !cue.grammar.afterQuotation &&
        run.last - cue.word < NEAR,
    ) ?? null
  );
};
